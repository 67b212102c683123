import { afterEach, jest } from '@jest/globals';

import type { Engine } from '../../../src/contract/calls';
import type { AnalysedPost } from '../../../src/contract/types';
import { createEngine } from '../../../src/worker/client';
import type { Starters } from '../../../src/worker/client';
import type { Port } from '../../../src/worker/port';
import { HOME, indexOf, page, post } from '../../engine/build';
import { compileWorker } from '../compile-worker';
import { startThread } from '../start-thread';
import { toUpdate } from '../to-update';

export const INDEX = indexOf(
	[ page( 1, 'Type 2 diabetes' ), page( 2, 'Gout' ) ],
	{ version: 'v1' }
);
export const UPDATE = toUpdate( INDEX, 'first' );
export const OWNER = { site: HOME, blogId: 1, userId: 2, version: '1.0.0' };
/** Has words for page 1. */
export const POST = post( [
	'People who live with type 2 diabetes can do much.',
] );
/** Has words for page 2. */
export const OTHER = post( [ 'Gout comes at night and hurts.' ] );

export const WORKER = compileWorker();

export const noWorker = () => {
	throw new Error( 'SecurityError' );
};

export const noLocal = () =>
	Promise.reject( new Error( 'The worker was to answer.' ) );

/** Both places an engine can live in: callers cannot tell them apart. */
export const HOMES: Array< [ string, () => Partial< Starters > ] > = [
	[ 'on this thread', () => ( { startWorker: noWorker } ) ],
	[
		'in a worker',
		() => ( {
			startWorker: () => startThread( WORKER ),
			startLocal: noLocal,
		} ),
	],
];

// A busy machine starts threads slowly.
jest.setTimeout( 60_000 );

const open: Engine[] = [];

afterEach( () => {
	open.splice( 0 ).forEach( ( engine ) => engine.terminate() );
} );

/** An engine that ends with its test. */
export function start( starters: Partial< Starters > ): Engine {
	const engine = createEngine( starters );
	open.push( engine );
	return engine;
}

/** The pages an engine suggests. */
export async function targets(
	engine: Engine,
	asked: AnalysedPost = POST
): Promise< number[] > {
	const { suggestions } = await engine.suggest( asked );
	return suggestions.map( ( { targetId } ) => targetId );
}

/** A port that takes everything and answers nothing. */
export function silentPort(): Port {
	return {
		postMessage: () => {},
		onmessage: null,
		onerror: null,
		onmessageerror: null,
		terminate: () => {},
	};
}

/*
 * @jest-environment node
 */
import { afterEach, describe, expect, it, jest } from '@jest/globals';

import type { Engine } from '../../src/contract/calls';
import type { AnalysedPost } from '../../src/contract/types';
import { compile } from '../../src/engine';
import { loadVocabulary } from '../../src/engine/vocabulary/load';
import { createEngine } from '../../src/worker/client';
import type { Starters } from '../../src/worker/client';
import { createLocalPort } from '../../src/worker/local';
import type { Port } from '../../src/worker/port';
import { HOME, indexOf, page, post } from '../engine/build';

import { compileWorker } from './compile-worker';
import { startThread } from './start-thread';
import type { ThreadPort } from './start-thread';
import { toUpdate } from './to-update';

// A busy machine starts threads slowly.
jest.setTimeout( 60_000 );

const INDEX = indexOf( [ page( 1, 'Type 2 diabetes' ), page( 2, 'Gout' ) ], {
	version: 'v1',
} );
const UPDATE = toUpdate( INDEX, 'first' );
const OWNER = {
	site: HOME,
	blogId: 1,
	userId: 2,
	version: '1.0.0',
};
const POST = post( [ 'People who live with type 2 diabetes can do much.' ] );
const OTHER = post( [ 'Gout comes at night and hurts.' ] );
const BROKEN = { ...POST, spans: null } as unknown as AnalysedPost;

const WORKER = compileWorker();

const open: Engine[] = [];

/** An engine that ends with its test. */
function start( starters: Partial< Starters > ): Engine {
	const engine = createEngine( starters );
	open.push( engine );
	return engine;
}

afterEach( () => {
	open.splice( 0 ).forEach( ( engine ) => engine.terminate() );
	jest.useRealTimers();
} );

const targets = async ( engine: Engine, asked = POST ) =>
	( await engine.suggest( asked ) ).suggestions.map(
		( { targetId } ) => targetId
	);

const noWorker = () => {
	throw new Error( 'SecurityError' );
};

const noLocal = () =>
	Promise.reject( new Error( 'The worker was to answer.' ) );

/** A port that takes everything and answers nothing. */
function silentPort(): Port {
	return {
		postMessage: () => {},
		onmessage: null,
		onerror: null,
		onmessageerror: null,
		terminate: () => {},
	};
}

describe.each< [ string, () => Partial< Starters > ] >( [
	[ 'on this thread', () => ( { startWorker: noWorker } ) ],
	[
		'in a worker',
		() => ( {
			startWorker: () => startThread( WORKER ),
			startLocal: noLocal,
		} ),
	],
] )( 'engine %s', ( _home, starters ) => {
	it( 'loads an index and answers with what the engine finds', async () => {
		const engine = start( starters() );
		const direct = compile( INDEX, loadVocabulary() );

		expect( await engine.load( UPDATE ) ).toEqual( {
			version: 'v1',
			pages: 2,
			phrases: direct.phrases,
			chunks: [ { chunk: 0, tag: 'first' } ],
		} );
		expect( await engine.suggest( POST ) ).toEqual(
			direct.suggest( POST )
		);
		expect( await targets( engine ) ).toEqual( [ 1 ] );
	} );

	it( 'answers from the index loaded last', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		await engine.load(
			toUpdate( indexOf( [ page( 5, 'Type 2 diabetes' ) ] ), 'second' )
		);

		expect( await targets( engine ) ).toEqual( [ 5 ] );
	} );

	it( 'keeps the chunks that did not change', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const { changed, ...head } = toUpdate(
			indexOf( [ page( 1001, 'Asthma' ) ], { version: 'v2' } ),
			'second'
		);
		const loaded = await engine.load( {
			...head,
			keep: [ 0 ],
			changed: changed.map( ( { text } ) => ( { chunk: 1, text } ) ),
		} );

		expect( loaded ).toMatchObject( { version: 'v2', pages: 3 } );
		expect( loaded.chunks ).toEqual(
			expect.arrayContaining( [
				{ chunk: 0, tag: 'first' },
				{ chunk: 1, tag: 'second' },
			] )
		);
		expect( await targets( engine ) ).toEqual( [ 1 ] );
	} );

	it( 'goes on with what it has when an update cannot be read', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const broken = { ...UPDATE, changed: [ { chunk: 0, text: '{' } ] };
		const unheld = { ...UPDATE, keep: [ 7 ] };

		await expect( engine.load( broken ) ).rejects.toMatchObject( {
			code: 'unreadable',
		} );
		await expect( engine.load( unheld ) ).rejects.toMatchObject( {
			code: 'not-loaded',
		} );
		expect( await targets( engine ) ).toEqual( [ 1 ] );
	} );

	it( 'opens nothing where this device keeps nothing', async () => {
		const engine = start( starters() );

		expect( await engine.open( OWNER ) ).toBeNull();
		await engine.load( UPDATE );
		expect( await targets( engine ) ).toEqual( [ 1 ] );
	} );

	it( 'does not wait to be asked one after the other', async () => {
		const engine = start( starters() );
		const loaded = engine.load( UPDATE );
		const found = targets( engine );

		expect( await found ).toEqual( [ 1 ] );
		expect( ( await loaded ).pages ).toBe( 2 );
	} );

	it( 'says that no index was loaded', async () => {
		await expect(
			start( starters() ).suggest( POST )
		).rejects.toMatchObject( { name: 'EngineError', code: 'not-loaded' } );
	} );

	it( 'survives a question that makes it throw', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );

		await expect( engine.suggest( BROKEN ) ).rejects.toMatchObject( {
			code: 'failed',
		} );
		expect( await targets( engine ) ).toEqual( [ 1 ] );
	} );

	it( 'survives a question that cannot be sent', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const asked = { ...POST, spans: () => [] } as unknown as AnalysedPost;

		await expect( engine.suggest( asked ) ).rejects.toMatchObject( {
			code: 'failed',
		} );
		expect( await targets( engine ) ).toEqual( [ 1 ] );
	} );

	it( 'lets the newest question win', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const answers = await Promise.allSettled( [
			engine.suggest( POST ),
			engine.suggest( OTHER ),
			targets( engine, OTHER ),
		] );

		expect( answers ).toEqual( [
			{
				status: 'rejected',
				reason: expect.objectContaining( { code: 'superseded' } ),
			},
			{
				status: 'rejected',
				reason: expect.objectContaining( { code: 'superseded' } ),
			},
			{ status: 'fulfilled', value: [ 2 ] },
		] );
	} );

	it( 'rejects what is open and what comes later, once terminated', async () => {
		const engine = start( starters() );
		await engine.load( UPDATE );
		const asked = engine.suggest( POST );
		engine.terminate();

		await expect( asked ).rejects.toMatchObject( { code: 'terminated' } );
		await expect( engine.suggest( POST ) ).rejects.toMatchObject( {
			code: 'terminated',
		} );
		await expect( engine.load( UPDATE ) ).rejects.toMatchObject( {
			code: 'terminated',
		} );
	} );

	it( 'can be terminated before it has answered, and twice', async () => {
		const engine = start( starters() );
		const loaded = engine.load( UPDATE );
		engine.terminate();
		engine.terminate();

		await expect( loaded ).rejects.toMatchObject( { code: 'terminated' } );
	} );
} );

describe( 'a worker that does not start', () => {
	it.each< [ string, ( port: Port ) => void ] >( [
		[ 'an error', ( port ) => port.onerror?.( { message: 'blocked' } ) ],
		[ 'an unreadable answer', ( port ) => port.onmessageerror?.() ],
	] )(
		'hands its questions to this thread after %s',
		async ( _name, break_ ) => {
			const port = silentPort();
			let isOver = false;
			port.terminate = () => {
				isOver = true;
			};
			const engine = start( { startWorker: () => port } );
			const loaded = engine.load( UPDATE );
			const found = targets( engine );
			break_( port );

			expect( await loaded ).toMatchObject( { pages: 2 } );
			expect( await found ).toEqual( [ 1 ] );
			expect( isOver ).toBe( true );
		}
	);

	it( 'keeps the browser from reporting the error too', async () => {
		const port = silentPort();
		const engine = start( { startWorker: () => port } );
		const loaded = engine.load( UPDATE );
		const preventDefault = jest.fn();
		port.onerror?.( { message: 'blocked', preventDefault } );

		await loaded;
		expect( preventDefault ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'is not tried again', async () => {
		let starts = 0;
		const engine = start( {
			startWorker: () => {
				starts++;
				throw new Error( 'SecurityError' );
			},
		} );
		await engine.load( UPDATE );
		await engine.suggest( POST );

		expect( starts ).toBe( 1 );
	} );

	it( 'leaves an error where this thread has no engine either', async () => {
		const engine = start( { startWorker: noWorker, startLocal: noLocal } );

		await expect( engine.load( UPDATE ) ).rejects.toMatchObject( {
			code: 'failed',
		} );
		await expect( engine.suggest( POST ) ).rejects.toMatchObject( {
			code: 'failed',
		} );
	} );
} );

describe( 'a worker that stops', () => {
	it( 'rejects what was open; a new worker takes its place', async () => {
		const threads: ThreadPort[] = [];
		const engine = start( {
			startWorker: () => {
				const thread = startThread( WORKER );
				threads.push( thread );
				return thread;
			},
			startLocal: noLocal,
		} );
		await engine.load( UPDATE );
		threads[ 0 ]?.crash();
		const asked = engine.suggest( POST );

		await expect( asked ).rejects.toMatchObject( { code: 'terminated' } );
		// Nothing is kept on this device: the new worker says so, and has to be given the index again.
		await expect( engine.suggest( POST ) ).rejects.toMatchObject( {
			code: 'not-loaded',
		} );
		await engine.load( UPDATE );
		expect( await targets( engine ) ).toEqual( [ 1 ] );
		expect( threads ).toHaveLength( 2 );
	} );

	it( 'cannot harm the one that took its place', async () => {
		const ports: Port[] = [];
		const engine = start( {
			startWorker: () => {
				const port = createLocalPort();
				ports.push( port );
				return port;
			},
			startLocal: noLocal,
		} );
		await engine.load( UPDATE );
		ports[ 0 ]?.onerror?.( { message: 'stopped' } );
		const loaded = engine.load( UPDATE );
		const asked = targets( engine );
		ports[ 0 ]?.onerror?.( { message: 'stopped again' } );
		ports[ 0 ]?.onmessageerror?.();

		expect( await loaded ).toMatchObject( { pages: 2 } );
		expect( await asked ).toEqual( [ 1 ] );
		expect( ports ).toHaveLength( 2 );
	} );

	it( 'rejects what was open when an answer cannot be read', async () => {
		const port = createLocalPort();
		const engine = start( { startWorker: () => port } );
		await engine.load( UPDATE );
		const asked = engine.suggest( POST );
		port.onmessageerror?.();

		await expect( asked ).rejects.toMatchObject( { code: 'terminated' } );
	} );
} );

describe( 'a worker that is stuck', () => {
	it( 'is given up after the time allowed, and replaced', async () => {
		jest.useFakeTimers();
		const ports = [ silentPort(), createLocalPort() ];
		const engine = start( {
			startWorker: () => ports.shift() ?? silentPort(),
			timeLimits: { open: 2000, load: 1000, suggest: 500 },
		} );
		const loaded = settled( engine.load( UPDATE ) );
		await jest.advanceTimersByTimeAsync( 999 );
		expect( loaded.state ).toBe( 'open' );
		await jest.advanceTimersByTimeAsync( 1 );
		expect( loaded.state ).toBe( 'timeout' );

		const again = settled( engine.load( UPDATE ) );
		await jest.advanceTimersByTimeAsync( 1 );
		expect( again.state ).toBe( 'answered' );
	} );

	it( 'rejects all that waited for it', async () => {
		jest.useFakeTimers();
		const engine = start( {
			startWorker: silentPort,
			timeLimits: { open: 2000, load: 1000, suggest: 500 },
		} );
		const loaded = settled( engine.load( UPDATE ) );
		const asked = settled( engine.suggest( POST ) );
		await jest.advanceTimersByTimeAsync( 500 );

		expect( asked.state ).toBe( 'timeout' );
		expect( loaded.state ).toBe( 'terminated' );
		expect( jest.getTimerCount() ).toBe( 0 );
	} );
} );

/** What became of a promise so far: open, answered, or the code of its error. */
function settled( promise: Promise< unknown > ): { state: string } {
	const result = { state: 'open' };
	promise.then(
		() => {
			result.state = 'answered';
		},
		( { code }: { code: string } ) => {
			result.state = code;
		}
	);
	return result;
}

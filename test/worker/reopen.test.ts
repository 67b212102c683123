/*
 * @jest-environment node
 */
import { describe, expect, it, jest } from '@jest/globals';

import type { Call, IndexUpdate, Reply } from '../../src/contract/calls';
import type * as BuildIndex from '../../src/engine/build-index';
import { buildIndex } from '../../src/engine/build-index';
import { createAnswerer } from '../../src/worker/answer-calls';
import { createHeldIndex } from '../../src/worker/hold-index';
import type {
	IndexStore,
	KeptBuild,
	KeptIndex,
} from '../../src/worker/index-store';
import { chunkText, page, span } from '../editor/build-records';
import { habitsText } from './habits-text';

jest.mock( '../../src/engine/build-index', () => {
	const actual = jest.requireActual< typeof BuildIndex >(
		'../../src/engine/build-index'
	);
	return { ...actual, buildIndex: jest.fn( actual.buildIndex ) };
} );

// No grammar is fetched after the test is over.
jest.mock( '../../src/worker/look-again', () => ( {
	createSecondLook: () => ( {
		now: ( analysis: unknown ) => analysis,
		later: () => {},
		stop: () => {},
	} ),
} ) );

const builds = jest.mocked( buildIndex );

const UPDATE: IndexUpdate = {
	version: 'v1',
	language: 'en-US',
	homeUrl: 'https://clinic.test/',
	habits: null,
	guidance: null,
	keep: [],
	changed: [ { chunk: 0, text: chunkText( 0, 'a', page() ) } ],
};
const guidance = ( words: object[] ) => ( {
	text: JSON.stringify( {
		tag: 'g1',
		words,
		verdicts: [ { anchorText: 'letters', targetId: 7, dismissals: [] } ],
	} ),
} );
const OWNER = {
	site: 'https://clinic.test/wp-admin/',
	blogId: 1,
	userId: 2,
	version: '0.1.0',
};
const POST = {
	sourceId: 3,
	title: 'A visit',
	language: 'en-US',
	url: null,
	spans: [
		span(
			'Your clinician may order A1C testing, which shows how the last three months have been. Bring somebody who listens well.'
		),
	],
	decisions: [],
	today: '2026-01-01',
};

/** A browser that keeps what it is given: copies, as a database makes them. */
function createShelf() {
	let head: Omit< KeptIndex, 'texts' | 'built' > | null = null;
	let texts = new Map< number, string >();
	let built: KeptBuild | null = null;
	const store: IndexStore = {
		read: async () => head && structuredClone( { ...head, texts, built } ),
		write: async ( newHead, changed, chunks ) => {
			head = newHead;
			texts = new Map(
				[ ...texts, ...changed ].filter( ( [ number ] ) =>
					chunks.has( number )
				)
			);
		},
		writeBuild: async ( build ) => {
			built = structuredClone( build );
		},
	};

	return {
		store,
		change: ( by: ( build: KeptBuild ) => KeptBuild | null ) => {
			built = built && by( built );
		},
	};
}

const visit = ( { store }: ReturnType< typeof createShelf > ) =>
	createAnswerer(
		() => {},
		createHeldIndex( () => store )
	);

async function suggestions( ask: ( call: Call ) => Promise< Reply > ) {
	const reply = await ask( { kind: 'suggest', callId: 9, post: POST } );
	return reply.ok ? reply.value : reply.code;
}

describe( 'an index that was built on an earlier visit', () => {
	const noChange = ( build: KeptBuild ) => build;
	const withData = ( by: object ) => ( build: KeptBuild ) => ( {
		...build,
		data: { ...( build.data as object ), ...by },
	} );

	it.each< [ string, ( build: KeptBuild ) => KeptBuild | null, number ] >( [
		[ 'is opened without a build', noChange, 0 ],
		[ 'is built where nothing was kept', () => null, 1 ],
		[
			'is built where other pages were kept',
			( build ) => ( { ...build, of: 'others' } ),
			1,
		],
		[
			'is built where another version wrote it',
			withData( { format: 0 } ),
			1,
		],
		[ 'is built where a part is missing', withData( { bags: null } ), 1 ],
		[
			'is built where a part is cut off',
			withData( { roles: new Uint8Array( 0 ) } ),
			1,
		],
		[
			'is built where it is something else',
			( build ) => ( { ...build, data: 'index' } ),
			1,
		],
	] )( '%s', async ( _name, change, expected ) => {
		const shelf = createShelf();
		const first = visit( shelf );
		await first( { kind: 'open', callId: 1, owner: OWNER } );
		await first( { kind: 'load', callId: 2, update: UPDATE } );
		const before = await suggestions( first );
		shelf.change( change );
		builds.mockClear();

		const second = visit( shelf );
		const opened = await second( {
			kind: 'open',
			callId: 1,
			owner: OWNER,
		} );

		expect( builds ).toHaveBeenCalledTimes( expected );
		expect( opened ).toMatchObject( { ok: true, value: { pages: 1 } } );
		expect( before ).toMatchObject( {
			suggestions: [ { targetId: 7 } ],
		} );
		expect( await suggestions( second ) ).toEqual( before );
	} );

	it.each< [ string, Partial< IndexUpdate >, number ] >( [
		[ 'the same pages are not', { keep: [ 0 ], changed: [] }, 0 ],
		[
			'the same pages with other habits are not',
			{
				keep: [ 0 ],
				changed: [],
				habits: { text: habitsText( 'h1' ) },
			},
			0,
		],
		[
			'the same pages with other verdicts are not',
			{ keep: [ 0 ], changed: [], guidance: guidance( [] ) },
			0,
		],
		[
			'pages with another word list are',
			{
				keep: [ 0 ],
				changed: [],
				guidance: guidance( [
					{
						words: 'sugar clinic',
						language: 'en-US',
						use: { kind: 'page', pageId: 7 },
					},
				] ),
			},
			1,
		],
		[
			'a page that changed is',
			{
				changed: [
					{ chunk: 0, text: chunkText( 0, 'b', page( { id: 8 } ) ) },
				],
			},
			1,
		],
		[
			'pages in another language are',
			{ keep: [ 0 ], changed: [], language: 'es-ES' },
			1,
		],
	] )(
		'is brought up to date: %s built',
		async ( _name, update, expected ) => {
			const shelf = createShelf();
			const ask = visit( shelf );
			await ask( { kind: 'open', callId: 1, owner: OWNER } );
			await ask( { kind: 'load', callId: 2, update: UPDATE } );
			builds.mockClear();

			expect(
				await ask( {
					kind: 'load',
					callId: 3,
					update: { ...UPDATE, ...update },
				} )
			).toMatchObject( { ok: true } );
			expect( builds ).toHaveBeenCalledTimes( expected );
		}
	);
} );

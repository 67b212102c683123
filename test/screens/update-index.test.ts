import { beforeEach, describe, expect, it } from '@jest/globals';

import { ApiError } from '../../src/api';
import type { Api, IndexManifest } from '../../src/api';
import type {
	Engine,
	IndexUpdate,
	LoadedIndex,
} from '../../src/contract/calls';
import { lookForIndex, updateIndex } from '../../src/screens/update-index';

const MANIFEST: IndexManifest = {
	version: 'v2',
	language: 'en-US',
	homeUrl: 'https://clinic.test/',
	total: 30,
	indexed: 30,
	isBuilding: false,
	cursor: '0-0',
	chunks: [
		{ chunk: 0, tag: 'a', pages: 10 },
		{ chunk: 1, tag: 'b', pages: 20 },
	],
	habits: null,
	guidance: null,
};

const OWNER = { site: '/', blogId: 1, userId: 2, version: '0.1.0' };

const HABITS = { tag: 'h2', learnedAt: '2026-03-31T09:15:00Z' };

function kept( version: string, ...tags: string[] ): LoadedIndex {
	return {
		version,
		pages: 30,
		phrases: 90,
		chunks: tags.map( ( tag, chunk ) => ( { chunk, tag } ) ),
		habitsTag: null,
		guidanceTag: null,
	};
}

let asked: string[];
let updates: IndexUpdate[];
let steps: number[][];

beforeEach( () => {
	asked = [];
	updates = [];
	steps = [];
} );

/** The server and the engine of one visit; what is asked of them is written down. */
function bring( {
	keeps = null,
	held = null,
	chunk = ( number ) => `text ${ number }`,
	habits = () => 'habits',
	guidance = () => 'guidance',
	manifest = () => MANIFEST,
}: {
	keeps?: LoadedIndex | null;
	held?: LoadedIndex | null;
	chunk?: ( number: number ) => string | null;
	habits?: () => string | null;
	guidance?: () => string | null;
	manifest?: () => IndexManifest;
} ) {
	const api = {
		readManifest: async () => {
			asked.push( 'manifest' );
			return manifest();
		},
		readChunk: async ( number: number, tag: string | null ) => {
			asked.push( `chunk ${ number }, not ${ tag }` );
			return chunk( number );
		},
		readHabits: async ( tag: string | null ) => {
			asked.push( `habits, not ${ tag }` );
			return habits();
		},
		readGuidance: async ( tag: string | null ) => {
			asked.push( `guidance, not ${ tag }` );
			return guidance();
		},
	} as unknown as Api;
	const engine = {
		open: async () => {
			asked.push( 'open' );
			return keeps;
		},
		load: async ( update: IndexUpdate ) => {
			updates.push( update );
			return kept( update.version, 'loaded' );
		},
	} as unknown as Engine;
	return updateIndex( {
		api,
		engine,
		look: lookForIndex( { api, engine, indexOwner: OWNER }, held ),
		onOpened: ( version ) => asked.push( `opened ${ version }` ),
		onProgress: ( ...step ) => steps.push( step ),
	} );
}

describe( 'updateIndex', () => {
	it( 'fetches everything on a first visit and tells how far it is', async () => {
		await bring( {} );
		expect( asked ).toEqual( [
			'manifest',
			'open',
			'chunk 0, not null',
			'chunk 1, not null',
		] );
		expect( updates ).toMatchObject( [
			{
				version: 'v2',
				keep: [],
				changed: [
					{ chunk: 0, text: 'text 0' },
					{ chunk: 1, text: 'text 1' },
				],
			},
		] );
		expect( steps ).toEqual( [
			[ 0, 30 ],
			[ 10, 30 ],
			[ 30, 30 ],
		] );
	} );

	it( 'fetches and compiles nothing when nothing changed', async () => {
		const keeps = kept( 'v2', 'a', 'b' );
		expect( ( await bring( { keeps } ) ).held ).toBe( keeps );
		expect( asked ).toEqual( [ 'manifest', 'open', 'opened v2' ] );
		expect( updates ).toEqual( [] );
	} );

	it( 'fetches only what changed', async () => {
		await bring( { keeps: kept( 'v1', 'a', 'old' ) } );
		expect( asked.slice( 2 ) ).toEqual( [
			'opened v1',
			'chunk 1, not old',
		] );
		expect( updates ).toMatchObject( [
			{ keep: [ 0 ], changed: [ { chunk: 1 } ] },
		] );
	} );

	it( 'keeps a chunk that went back to what is held', async () => {
		await bring( { keeps: kept( 'v1', 'a', 'old' ), chunk: () => null } );
		expect( updates ).toMatchObject( [ { keep: [ 0, 1 ], changed: [] } ] );
	} );

	it( 'does without a chunk that is gone by now', async () => {
		await bring( {
			keeps: kept( 'v1', 'a', 'old' ),
			chunk: () => {
				throw new ApiError( 'not-found', null );
			},
		} );
		expect( updates ).toMatchObject( [ { keep: [ 0 ], changed: [] } ] );
	} );

	it( 'opens what is kept once in a visit', async () => {
		await bring( { held: kept( 'v1', 'a', 'b' ) } );
		expect( asked ).toEqual( [ 'manifest' ] );
		expect( updates ).toMatchObject( [ { keep: [ 0, 1 ], changed: [] } ] );
	} );

	it( 'opens what is kept where the server cannot be reached, then fails', async () => {
		await expect(
			bring( {
				keeps: kept( 'v1', 'a', 'b' ),
				manifest: () => {
					throw new ApiError( 'offline', null );
				},
			} )
		).rejects.toMatchObject( { code: 'offline' } );
		expect( asked ).toEqual( [ 'manifest', 'open', 'opened v1' ] );
	} );

	it( 'changes nothing when a chunk cannot be fetched', async () => {
		await expect(
			bring( {
				chunk: () => {
					throw new ApiError( 'server', null );
				},
			} )
		).rejects.toMatchObject( { code: 'server' } );
		expect( updates ).toEqual( [] );
	} );

	it.each< [ string, Partial< Parameters< typeof bring >[ 0 ] >, unknown ] >(
		[
			[ 'that the site has', {}, { text: 'habits' } ],
			[
				'that went back to what is held',
				{ habits: () => null },
				'held',
			],
			[
				'that are gone by now',
				{
					habits: () => {
						throw new ApiError( 'not-found', null );
					},
				},
				null,
			],
			[
				'that cannot be fetched',
				{
					habits: () => {
						throw new ApiError( 'server', null );
					},
				},
				'held',
			],
		]
	)( 'brings habits %s', async ( _name, given, expected ) => {
		await bring( {
			keeps: { ...kept( 'v1', 'a', 'b' ), habitsTag: 'h1' },
			manifest: () => ( { ...MANIFEST, habits: HABITS } ),
			...given,
		} );
		expect( asked ).toContain( 'habits, not h1' );
		expect( updates ).toMatchObject( [
			{ keep: [ 0, 1 ], habits: expected },
		] );
	} );

	it.each( [
		[ 'that are held', HABITS, 'held' ],
		[ 'of which the site has none', null, null ],
	] )( 'asks for no habits %s', async ( _name, habits, expected ) => {
		await bring( {
			keeps: { ...kept( 'v1', 'a', 'b' ), habitsTag: 'h2' },
			manifest: () => ( { ...MANIFEST, habits } ),
		} );
		expect( asked ).toEqual( [ 'manifest', 'open', 'opened v1' ] );
		expect( updates ).toMatchObject( [ { habits: expected } ] );
	} );

	it.each< [ string, Partial< Parameters< typeof bring >[ 0 ] >, unknown ] >(
		[
			[ 'that the site has', {}, { text: 'guidance' } ],
			[
				'that went back to what is held',
				{ guidance: () => null },
				'held',
			],
			[
				'that is gone by now',
				{
					guidance: () => {
						throw new ApiError( 'not-found', null );
					},
				},
				null,
			],
		]
	)( 'brings guidance %s', async ( _name, given, expected ) => {
		await bring( {
			keeps: { ...kept( 'v1', 'a', 'b' ), guidanceTag: 'g1' },
			manifest: () => ( { ...MANIFEST, guidance: { tag: 'g2' } } ),
			...given,
		} );
		expect( asked ).toContain( 'guidance, not g1' );
		expect( updates ).toMatchObject( [
			{ keep: [ 0, 1 ], guidance: expected },
		] );
	} );

	it.each( [
		[ 'that is held', { tag: 'g1' }, 'held' ],
		[ 'of which the site has none', null, null ],
	] )( 'asks for no guidance %s', async ( _name, guidance, expected ) => {
		await bring( {
			keeps: { ...kept( 'v1', 'a', 'b' ), guidanceTag: 'g1' },
			manifest: () => ( { ...MANIFEST, guidance } ),
		} );
		expect( asked ).toEqual( [ 'manifest', 'open', 'opened v1' ] );
		expect( updates ).toMatchObject( [ { guidance: expected } ] );
	} );

	it( 'changes nothing when what the site forbids cannot be fetched', async () => {
		await expect(
			bring( {
				manifest: () => ( { ...MANIFEST, guidance: { tag: 'g2' } } ),
				guidance: () => {
					throw new ApiError( 'server', null );
				},
			} )
		).rejects.toMatchObject( { code: 'server' } );
		expect( updates ).toEqual( [] );
	} );
} );

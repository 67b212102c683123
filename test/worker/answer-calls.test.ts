import { beforeEach, describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';

import type { Call, IndexUpdate, Reply } from '../../src/contract/calls';
import HABITS_SCHEMA from '../../src/contract/schemas/linking-habits.json';
import type { TextMark } from '../../src/contract/types';
import { createAnswerer } from '../../src/worker/answer-calls';
import { chunkText, page, span } from '../editor/build-records';
import { habitsText } from './habits-text';

const A1C = page();
const THYROID = page( {
	id: 1008,
	url: 'https://clinic.test/thyroid-ultrasound/',
	title: 'Thyroid ultrasound',
} );
const TEXTS = [
	'Your clinician may order A1C testing, which shows how the last three months have been. Bring your letters, the list of everything that you take, and somebody who listens well. Nobody should have to hurry through a talk like this one, so plan for some time.',
	'A few days later the results arrive in the portal, with a short note. Some people then have a thyroid ultrasound, which takes a quarter of an hour and does not hurt at all.',
];

const FIRST: IndexUpdate = {
	version: 'v1',
	language: 'en-US',
	homeUrl: 'https://clinic.test/',
	habits: null,
	guidance: null,
	keep: [],
	changed: [
		{ chunk: 1, text: chunkText( 1, 'b', THYROID ) },
		{ chunk: 0, text: chunkText( 0, 'a', A1C ) },
	],
};

const POST = {
	sourceId: 3,
	title: 'A visit',
	language: 'en-US',
	url: null,
	spans: TEXTS.map( ( text, place ) =>
		span( text, { blockId: `p${ place }` } )
	),
	decisions: [],
	today: '2026-01-01',
};

const OWNER = {
	site: 'https://clinic.test/wp-admin/',
	blogId: 1,
	userId: 2,
	version: '0.1.0',
};

let ask: ( call: Call ) => Promise< Reply >;

beforeEach( () => {
	ask = createAnswerer( () => {} );
} );

async function load( update: Partial< IndexUpdate > ): Promise< Reply > {
	return ask( { kind: 'load', callId: 1, update: { ...FIRST, ...update } } );
}

async function suggestedTargets(): Promise< number[] > {
	const reply = await ask( { kind: 'suggest', callId: 2, post: POST } );
	return reply.ok && reply.value && 'suggestions' in reply.value
		? reply.value.suggestions.map( ( { targetId } ) => targetId )
		: [];
}

describe( 'createAnswerer', () => {
	it( 'compiles the chunks it is given and says what it holds', async () => {
		expect( await load( {} ) ).toMatchObject( {
			callId: 1,
			ok: true,
			value: {
				version: 'v1',
				pages: 2,
				chunks: expect.arrayContaining( [
					{ chunk: 0, tag: 'a' },
					{ chunk: 1, tag: 'b' },
				] ),
			},
		} );
		expect( await suggestedTargets() ).toEqual( [ 7, 1008 ] );
	} );

	it( 'names every page that it mentions', async () => {
		await load( {} );
		expect(
			await ask( { kind: 'suggest', callId: 2, post: POST } )
		).toMatchObject( {
			value: {
				targets: [
					{ id: 7, title: 'A1C testing', postType: 'page' },
					{ id: 1008, title: 'Thyroid ultrasound' },
				],
			},
		} );
	} );

	it( 'keeps what stays, takes what changed and forgets the rest', async () => {
		await load( {} );
		const renamed = page( { title: 'Booking', url: '/booking/' } );
		expect(
			await load( {
				version: 'v2',
				keep: [ 1 ],
				changed: [ { chunk: 0, text: chunkText( 0, 'a2', renamed ) } ],
			} )
		).toMatchObject( { value: { version: 'v2', pages: 2 } } );
		expect( await suggestedTargets() ).toEqual( [ 1008 ] );

		expect(
			await load( { version: 'v3', keep: [ 0 ], changed: [] } )
		).toMatchObject( {
			value: { pages: 1, chunks: [ { chunk: 0, tag: 'a2' } ] },
		} );
		expect( await suggestedTargets() ).toEqual( [] );
	} );

	it.each( [
		[ 'cannot be read', { changed: [ { chunk: 0, text: 'x' } ] } ],
		[ 'keeps what is not held', { keep: [ 9 ] } ],
	] )(
		'goes on with what it holds after an update that %s',
		async ( name, update ) => {
			await load( {} );
			expect( await load( update ) ).toMatchObject( {
				ok: false,
				code: name === 'cannot be read' ? 'unreadable' : 'not-loaded',
			} );
			expect( await suggestedTargets() ).toEqual( [ 7, 1008 ] );
		}
	);

	it( 'plans which pages to read, and finds where they would lead to a page', async () => {
		await load( {} );
		expect(
			await ask( {
				kind: 'plan-inbound',
				callId: 8,
				targetIds: [ THYROID.id ],
			} )
		).toMatchObject( {
			ok: true,
			value: { targetIds: [ THYROID.id ], sourceIds: [ A1C.id ] },
		} );
		expect(
			await ask( {
				kind: 'inbound',
				callId: 9,
				posts: [ POST ],
				targetIds: [ THYROID.id ],
			} )
		).toMatchObject( {
			ok: true,
			value: [
				{
					sourceId: 3,
					linkedTargetIds: [],
					suggestions: [
						{
							targetId: THYROID.id,
							anchor: { text: 'thyroid ultrasound' },
						},
					],
				},
			],
		} );
	} );

	it( 'learns from pages how the site links', async () => {
		await load( {} );
		const [ first = '' ] = TEXTS;
		const start = first.indexOf( 'A1C testing' );
		const mark: TextMark = {
			kind: 'link',
			start,
			end: start + 'A1C testing'.length,
			url: A1C.url,
			targetId: A1C.id,
		};
		const examples = [
			{ ...POST, spans: [ span( first, { marks: [ mark ] } ) ] },
			{ ...POST, sourceId: 4 },
		];
		const reply = await ask( { kind: 'learn', callId: 2, examples } );
		expect( reply ).toMatchObject( {
			ok: true,
			value: { pages: 2, links: 1, targets: { 7: [ 2, 1 ] } },
		} );
		// What the engine learns is what the server takes.
		const fits = new Ajv( { strict: false } ).compile( HABITS_SCHEMA );
		expect( {
			fits: fits( reply.ok && reply.value ),
			errors: fits.errors,
		} ).toEqual( { fits: true, errors: null } );
	} );

	it( 'says which habits it holds', async () => {
		expect(
			await load( { habits: { text: habitsText( 'h1' ) } } )
		).toMatchObject( { value: { pages: 2, habitsTag: 'h1' } } );
	} );

	it.each< Call >( [
		{ kind: 'suggest', callId: 2, post: POST },
		{ kind: 'next-steps', callId: 2, post: POST, pathways: [] },
		{ kind: 'coverage', callId: 2 },
		{ kind: 'find-pages', callId: 2, wanted: { ids: [ 7 ] } },
		{ kind: 'learn', callId: 2, examples: [ POST ] },
	] )( 'refuses $kind before there is an index', async ( call ) => {
		expect( await ask( call ) ).toMatchObject( {
			callId: 2,
			ok: false,
			code: 'not-loaded',
		} );
	} );

	it( 'has nothing from an earlier visit where the browser keeps nothing', async () => {
		expect(
			await ask( { kind: 'open', callId: 1, owner: OWNER } )
		).toEqual( { callId: 1, ok: true, value: null } );
		await load( {} );
		expect( await suggestedTargets() ).toEqual( [ 7, 1008 ] );
	} );

	it( 'answers in the order of the calls', async () => {
		const replies = await Promise.all( [
			ask( { kind: 'open', callId: 1, owner: OWNER } ),
			ask( { kind: 'load', callId: 2, update: FIRST } ),
			ask( { kind: 'suggest', callId: 3, post: POST } ),
		] );
		expect( replies.map( ( { ok } ) => ok ) ).toEqual( [
			true,
			true,
			true,
		] );
	} );
} );

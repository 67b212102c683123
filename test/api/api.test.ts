import { beforeEach, describe, expect, it } from '@jest/globals';
import apiFetch from '@wordpress/api-fetch';

import { ApiError, createApi } from '../../src/api';
import { decision, page } from '../editor/build-records';

type Answer = ( request: {
	path?: string;
	method?: string;
	data?: unknown;
} ) => unknown;

/** Answers requests from here instead of from a network; everything else is apiFetch's own. */
function answerWith( answer: Answer ) {
	apiFetch.setFetchHandler( async ( request ) =>
		// apiFetch asks for the language of the user; that is no business of ours.
		answer( {
			...request,
			path: request.path?.replace( /[?&]_locale=user$/, '' ) ?? '',
		} )
	);
	return createApi( 'care-pathway-links/v1' );
}

const MANIFEST = {
	version: 'v9',
	language: 'en-US',
	homeUrl: 'https://clinic.test/',
	total: 3,
	indexed: 3,
	isBuilding: false,
	cursor: 'c',
	chunks: [
		{ chunk: 0, tag: 't0', pages: 2 },
		{ chunk: 4, tag: 't4', pages: 1 },
	],
};

const ONE = page();
const TWO = page( { id: 8, title: 'Thyroid', role: null } );
const FAR = page( { id: 4001, title: 'Booking' } );

function columns( ...pages: Array< typeof ONE > ) {
	return Object.fromEntries(
		Object.keys( ONE ).map( ( field ) => [
			field,
			pages.map( ( each ) => each[ field as keyof typeof ONE ] ),
		] )
	);
}

const CHUNKS: Record< string, unknown > = {
	'/care-pathway-links/v1/index/0': {
		chunk: 0,
		tag: 't0',
		pages: columns( ONE, TWO ),
	},
	'/care-pathway-links/v1/index/4': {
		chunk: 4,
		tag: 't4',
		pages: columns( FAR ),
	},
};

async function codeOf( request: Promise< unknown > ) {
	const error: unknown = await request.then(
		() => null,
		( caught ) => caught
	);
	return error instanceof ApiError ? error.code : error;
}

beforeEach( () => {
	// Where apiFetch asks for a new nonce; nobody is logged in, so there is none.
	globalThis.fetch = async () => ( { ok: false } ) as Response;
} );

describe( 'readPages', () => {
	it( 'turns the columns of every chunk into pages and says how far it is', async () => {
		const api = answerWith( ( { path = '' } ) => CHUNKS[ path ] );
		const progress: number[][] = [];
		await expect(
			api.readPages( MANIFEST, ( ...step ) => progress.push( step ) )
		).resolves.toEqual( {
			version: 'v9',
			language: 'en-US',
			homeUrl: 'https://clinic.test/',
			pages: [ ONE, TWO, FAR ],
		} );
		expect( progress ).toEqual( [
			[ 0, 3 ],
			[ 2, 3 ],
			[ 3, 3 ],
		] );
	} );

	it.each( [
		[ 'no object', 'hello' ],
		[ 'nothing', null ],
		[ 'no columns', { chunk: 0, tag: 't' } ],
		[ 'no ids', { pages: { title: [ 'A' ] } } ],
		[
			'a short column',
			{ pages: { ...columns( ONE, TWO ), title: [ 'A' ] } },
		],
		[
			'a column that is none',
			{ pages: { ...columns( ONE ), title: 'A' } },
		],
	] )( 'does not read a chunk with %s', async ( _name, chunk ) => {
		const api = answerWith( () => chunk );
		expect( await codeOf( api.readPages( MANIFEST, () => {} ) ) ).toBe(
			'unreadable'
		);
	} );

	it( 'reads an empty site', async () => {
		const api = answerWith( () => {
			throw new Error( 'nothing should be asked for' );
		} );
		const { pages } = await api.readPages(
			{ ...MANIFEST, chunks: [] },
			() => {}
		);
		expect( pages ).toEqual( [] );
	} );
} );

describe( 'failures', () => {
	it.each( [
		[ 'no connection', { code: 'fetch_error' }, 'offline' ],
		[ 'no connection, newer', { code: 'offline_error' }, 'offline' ],
		[ 'no JSON', { code: 'invalid_json' }, 'unreadable' ],
		[
			'nobody logged in',
			{ code: 'rest_forbidden', data: { status: 401 } },
			'logged-out',
		],
		[
			'an old nonce',
			{ code: 'rest_cookie_invalid_nonce', data: { status: 403 } },
			'logged-out',
		],
		[
			'no rights',
			{ code: 'rest_forbidden', data: { status: 403 } },
			'no-rights',
		],
		[
			'no route',
			{ code: 'rest_no_route', data: { status: 404 } },
			'not-found',
		],
		[
			'a broken server',
			{ code: 'internal_server_error', data: { status: 500 } },
			'server',
		],
		[ 'an answer of no shape', 'what?', 'server' ],
	] )( 'have a code: %s', async ( _name, rejection, code ) => {
		const api = answerWith( () => Promise.reject( rejection ) );
		expect( await codeOf( api.readManifest() ) ).toBe( code );
		expect( await codeOf( api.readDecisions( 3 ) ) ).toBe( code );
		expect( await codeOf( api.recordDecisions( [] ) ) ).toBe( code );
	} );

	it( 'have one for answers that are not what was agreed', async () => {
		const api = answerWith( () => ( { hello: 'world' } ) );
		expect( await codeOf( api.readManifest() ) ).toBe( 'unreadable' );
		expect( await codeOf( api.readDecisions( 3 ) ) ).toBe( 'unreadable' );
		expect( await codeOf( api.recordDecisions( [] ) ) ).toBe(
			'unreadable'
		);
	} );
} );

describe( 'decisions', () => {
	it( 'are read for one post', async () => {
		const api = answerWith( ( { path } ) =>
			path === '/care-pathway-links/v1/decisions?sourceId=3'
				? [ decision() ]
				: null
		);
		await expect( api.readDecisions( 3 ) ).resolves.toEqual( [
			decision(),
		] );
	} );

	it( 'are sent together', async () => {
		const { userId, decidedAt, ...unsent } = decision();
		let sent: unknown;
		const api = answerWith( ( { path, method, data } ) => {
			sent = { path, method, data };
			return { recorded: [ unsent.id ] };
		} );
		await expect( api.recordDecisions( [ unsent ] ) ).resolves.toEqual( [
			'd1',
		] );
		expect( sent ).toEqual( {
			path: '/care-pathway-links/v1/decisions',
			method: 'POST',
			data: { decisions: [ unsent ] },
		} );
	} );
} );

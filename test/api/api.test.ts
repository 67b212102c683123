/**
 * The browser's own Response and Headers are in Node, but not in the stand-in for a page.
 *
 * @jest-environment node
 */
import { beforeEach, describe, expect, it } from '@jest/globals';
import apiFetch from '@wordpress/api-fetch';

import { ApiError, createApi } from '../../src/api';
import { decision } from '../editor/build-records';

type Answer = ( request: {
	path?: string;
	method?: string;
	data?: unknown;
	keepalive?: boolean;
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

/** Where apiFetch leaves the answer unread it gives, or throws, a response of the browser. */
function answerWithResponse( status: number, body: string ) {
	const asked: unknown[] = [];
	apiFetch.setFetchHandler( async ( { path, parse, headers } ) => {
		asked.push( { path, parse, headers } );
		const response = new Response( status === 304 ? null : body, {
			status,
		} );
		if ( ! response.ok ) {
			throw response;
		}
		return response;
	} );
	return { api: createApi( 'care-pathway-links/v1' ), asked };
}

describe( 'readChunk', () => {
	it( 'gives the text as it came, whatever it is', async () => {
		const { api } = answerWithResponse( 200, '<p>no JSON' );
		await expect( api.readChunk( 4, null ) ).resolves.toBe( '<p>no JSON' );
	} );

	it( 'asks for one chunk, unread, and only if it changed', async () => {
		const { api, asked } = answerWithResponse( 304, '' );
		await expect( api.readChunk( 4, 'abc' ) ).resolves.toBeNull();
		expect( asked ).toMatchObject( [
			{
				path: expect.stringMatching(
					/^\/care-pathway-links\/v1\/index\/4\b/
				),
				parse: false,
				headers: { 'If-None-Match': '"abc"' },
			},
		] );
	} );

	it.each( [
		[
			401,
			'{"code":"rest_forbidden","data":{"status":401}}',
			'logged-out',
		],
		[ 403, '{"code":"rest_forbidden","data":{"status":403}}', 'no-rights' ],
		[
			403,
			'{"code":"rest_cookie_invalid_nonce","data":{"status":403}}',
			'logged-out',
		],
		[ 404, '<h1>Not found</h1>', 'not-found' ],
		[ 500, '', 'server' ],
		[ 502, '<h1>Bad gateway</h1>', 'server' ],
	] )( 'fails on %i with a code: %s', async ( status, body, code ) => {
		const { api } = answerWithResponse( status, body );
		expect( await codeOf( api.readChunk( 4, null ) ) ).toBe( code );
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
		expect( await codeOf( api.readChunk( 0, null ) ) ).toBe( code );
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

describe( 'pathways', () => {
	const KEPT = {
		tag: '0123456789abcdef',
		pathways: [
			{
				id: 'weight',
				name: 'Weight',
				topic: 'weight',
				language: 'en-US',
				steps: [ { kind: 'page' as const, pageId: 4 } ],
			},
		],
	};

	it( 'are read whole', async () => {
		const { api, asked } = answerWithResponse(
			200,
			JSON.stringify( KEPT )
		);
		expect( await api.readPathways( null ) ).toEqual( KEPT );
		expect( asked ).toMatchObject( [
			{ path: expect.stringMatching( /v1\/pathways/ ), parse: false },
		] );
	} );

	it( 'are not read again while they are the same', async () => {
		const { api, asked } = answerWithResponse( 304, '' );
		expect( await api.readPathways( KEPT.tag ) ).toBeNull();
		expect( asked ).toMatchObject( [
			{ headers: { 'If-None-Match': `"${ KEPT.tag }"` } },
		] );
	} );

	it.each( [
		[ 'no JSON', '<html>' ],
		[ 'no pathways', '{"tag":"x"}' ],
	] )( 'that come as %s are unreadable', async ( _name, text ) => {
		const { api } = answerWithResponse( 200, text );
		expect( await codeOf( api.readPathways( null ) ) ).toBe( 'unreadable' );
	} );

	it( 'are kept in the place of those that were known', async () => {
		const asked: unknown[] = [];
		const api = answerWith( ( request ) => {
			asked.push( request );
			return KEPT;
		} );
		expect(
			await api.keepPathways( KEPT.pathways, 'fedcba9876543210' )
		).toEqual( KEPT );
		expect( asked ).toMatchObject( [
			{
				path: '/care-pathway-links/v1/pathways',
				// WordPress is told by a header that PUT is meant.
				method: 'POST',
				headers: { 'X-HTTP-Method-Override': 'PUT' },
				data: {
					knownTag: 'fedcba9876543210',
					pathways: KEPT.pathways,
				},
			},
		] );
	} );

	it( 'say so when somebody else was faster', async () => {
		const api = answerWith( () => {
			throw {
				code: 'care_pathway_links_pathways_changed',
				data: { status: 409 },
			};
		} );
		expect( await codeOf( api.keepPathways( [], KEPT.tag ) ) ).toBe(
			'conflict'
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

	it.each( [
		[ 'together', false, {} ],
		[ 'while the page is left', true, { keepalive: true } ],
	] )( 'are sent %s', async ( _when, isLeaving, more ) => {
		const { userId, decidedAt, ...unsent } = decision();
		let sent: unknown;
		const api = answerWith( ( request ) => {
			const { path, method, data, keepalive } = request;
			sent = { path, method, data, ...( keepalive && { keepalive } ) };
			return { recorded: [ unsent.id ] };
		} );
		await expect(
			api.recordDecisions( [ unsent ], isLeaving )
		).resolves.toEqual( [ 'd1' ] );
		expect( sent ).toEqual( {
			path: '/care-pathway-links/v1/decisions',
			method: 'POST',
			data: { decisions: [ unsent ] },
			...more,
		} );
	} );
} );

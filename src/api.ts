import apiFetch from '@wordpress/api-fetch';

import type {
	Decision,
	IndexedPage,
	NewDecision,
	PageIndex,
} from './contract/types';

/** Why a request came to nothing. */
export type ApiErrorCode =
	/** No connection, or the server did not answer. */
	| 'offline'
	/** The login is over. */
	| 'logged-out'
	| 'no-rights'
	| 'not-found'
	/** Something else than what was agreed came back. */
	| 'unreadable'
	| 'server';

/** A request that came to nothing; callers look at `code`, never at the message. */
export class ApiError extends Error {
	readonly code: ApiErrorCode;

	constructor( code: ApiErrorCode, cause: unknown ) {
		super( `Care Pathway Links: ${ code }`, { cause } );
		this.name = 'ApiError';
		this.code = code;
	}
}

/** What the server says about its page index before any page is fetched. */
export interface IndexManifest {
	version: string;
	language: string;
	homeUrl: string;
	/** Linkable entries on the site. */
	total: number;
	/** How many of them are in the index. */
	indexed: number;
	isBuilding: boolean;
	cursor: string;
	chunks: Array< { chunk: number; tag: string; pages: number } >;
}

type Columns = {
	[ Field in keyof IndexedPage ]: Array< IndexedPage[ Field ] >;
};

export interface Api {
	readManifest: () => Promise< IndexManifest >;
	/** All pages the manifest names. `onProgress` is told how many pages are here. */
	readPages: (
		manifest: IndexManifest,
		onProgress: ( read: number, total: number ) => void
	) => Promise< PageIndex >;
	readDecisions: ( sourceId: number ) => Promise< Decision[] >;
	/** Ids of what is in the log now; sending a decision again does no harm. */
	recordDecisions: ( decisions: NewDecision[] ) => Promise< string[] >;
}

/** The plugin's REST routes. Every failure is an `ApiError`. */
export function createApi( restNamespace: string ): Api {
	const path = ( route: string ) => `/${ restNamespace }/${ route }`;
	return {
		readManifest: async () => asManifest( await ask( path( 'index' ) ) ),

		readPages: async ( manifest, onProgress ) => {
			const total = manifest.chunks.reduce(
				( sum, { pages } ) => sum + pages,
				0
			);
			const pages: IndexedPage[] = [];
			onProgress( 0, total );
			for ( const { chunk } of manifest.chunks ) {
				pages.push(
					...asPages( await ask( path( `index/${ chunk }` ) ) )
				);
				onProgress( Math.min( pages.length, total ), total );
			}
			const { version, language, homeUrl } = manifest;
			return { version, language, homeUrl, pages };
		},

		readDecisions: async ( sourceId ) => {
			const answer = await ask(
				path( `decisions?sourceId=${ sourceId }` )
			);
			return Array.isArray( answer ) ? answer : unreadable( answer );
		},

		recordDecisions: async ( decisions ) => {
			const answer = await ask( path( 'decisions' ), { decisions } );
			const recorded = isRecord( answer ) ? answer.recorded : null;
			return Array.isArray( recorded ) ? recorded : unreadable( answer );
		},
	};
}

async function ask( path: string, data?: unknown ): Promise< unknown > {
	try {
		return await apiFetch(
			data === undefined ? { path } : { path, method: 'POST', data }
		);
	} catch ( cause ) {
		throw new ApiError( errorCode( cause ), cause );
	}
}

/** From what apiFetch rejects with: a `WP_Error` as JSON, or a code of its own. */
function errorCode( cause: unknown ): ApiErrorCode {
	// WordPress 6.8 rejects with the bare response when the nonce could not be renewed.
	if ( typeof Response === 'function' && cause instanceof Response ) {
		return 'logged-out';
	}
	if ( ! isRecord( cause ) ) {
		return 'server';
	}
	switch ( cause.code ) {
		case 'fetch_error':
		case 'offline_error':
			return 'offline';
		case 'invalid_json':
			return 'unreadable';
		// The nonce is renewed by apiFetch itself; when that fails too, nobody is logged in any more.
		case 'rest_cookie_invalid_nonce':
			return 'logged-out';
	}
	switch ( isRecord( cause.data ) ? cause.data.status : undefined ) {
		case 401:
			return 'logged-out';
		case 403:
			return 'no-rights';
		case 404:
			return 'not-found';
		default:
			return 'server';
	}
}

function asManifest( answer: unknown ): IndexManifest {
	return isRecord( answer ) &&
		typeof answer.version === 'string' &&
		typeof answer.total === 'number' &&
		typeof answer.indexed === 'number' &&
		Array.isArray( answer.chunks )
		? ( answer as unknown as IndexManifest )
		: unreadable( answer );
}

/** Columns into pages. A column that is missing or shorter than the others makes the whole chunk unreadable. */
function asPages( answer: unknown ): IndexedPage[] {
	const columns = isRecord( answer ) ? answer.pages : null;
	if ( ! isRecord( columns ) || ! Array.isArray( columns.id ) ) {
		return unreadable( answer );
	}
	const { length } = columns.id;
	const names = Object.keys( columns ) as Array< keyof IndexedPage >;
	for ( const name of names ) {
		const column = columns[ name ];
		if ( ! Array.isArray( column ) || column.length !== length ) {
			return unreadable( answer );
		}
	}
	const typed = columns as unknown as Columns;
	return typed.id.map(
		( _id, row ) =>
			Object.fromEntries(
				names.map( ( name ) => [ name, typed[ name ][ row ] ] )
			) as unknown as IndexedPage
	);
}

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

function unreadable( answer: unknown ): never {
	throw new ApiError( 'unreadable', answer );
}

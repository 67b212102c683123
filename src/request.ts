import apiFetch from '@wordpress/api-fetch';

/** Why a request came to nothing. */
export type ApiErrorCode =
	/** No connection, or the server did not answer. */
	| 'offline'
	/** The login is over. */
	| 'logged-out'
	| 'no-rights'
	| 'not-found'
	/** Somebody else was faster: what was to be changed is not as it was known. */
	| 'conflict'
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

/** After so long what the server printed into the page is not taken for its answer any more, in milliseconds. */
const FRESH = 10_000;

/**
 * Answers the first question after each of these paths with what the server printed into the page; every later one is asked.
 *
 * @param answers By path, as WordPress' `rest_preload_api_request()` gives them.
 */
export function answerFirst( answers: Record< string, unknown > ): void {
	const answered = apiFetch.createPreloadingMiddleware( answers );
	apiFetch.use( ( options, next ) =>
		performance.now() < FRESH ? answered( options, next ) : next( options )
	);
}

/**
 * An answer, with what is sent as JSON. Every failure is an `ApiError`.
 *
 * @param path      Route with its query.
 * @param data      What is sent; nothing: it is only asked.
 * @param method    How it is sent.
 * @param keepalive Whether the browser goes on sending when the page is left meanwhile; it takes 64 KiB at most.
 */
export async function ask(
	path: string,
	data?: unknown,
	method: 'POST' | 'PUT' | 'DELETE' = 'POST',
	keepalive = false
): Promise< unknown > {
	try {
		return await apiFetch(
			data === undefined
				? { path }
				: { path, method, data, ...( keepalive && { keepalive } ) }
		);
	} catch ( cause ) {
		throw new ApiError( errorCode( cause ), cause );
	}
}

/** An answer that is a page of many, with the number of all. */
export async function askPage(
	path: string
): Promise< { answer: unknown; total: number } > {
	try {
		const response = await apiFetch( { path, parse: false } );
		return {
			answer: await response.json(),
			total: Number( response.headers.get( 'X-WP-Total' ) ?? NaN ),
		};
	} catch ( cause ) {
		throw await asError( cause );
	}
}

/** An answer as text; null when it still is what the tag stands for. */
export async function askText(
	path: string,
	knownTag: string | null
): Promise< string | null > {
	try {
		const response = await apiFetch( {
			path,
			parse: false,
			...( knownTag === null
				? {}
				: { headers: { 'If-None-Match': `"${ knownTag }"` } } ),
		} );
		return await response.text();
	} catch ( cause ) {
		if ( isResponse( cause ) && cause.status === 304 ) {
			return null;
		}
		throw await asError( cause );
	}
}

/** What a request was refused with where its answer was left unread. */
async function asError( cause: unknown ): Promise< ApiError > {
	if ( ! isResponse( cause ) ) {
		return new ApiError( errorCode( cause ), cause );
	}
	const error: unknown = await cause.json().catch( () => null );
	return new ApiError(
		errorCode( error ?? { data: { status: cause.status } } ),
		error
	);
}

/** From what apiFetch rejects with: a `WP_Error` as JSON, or a code of its own. */
function errorCode( cause: unknown ): ApiErrorCode {
	// WordPress 6.8 rejects with the bare response when the nonce could not be renewed.
	if ( isResponse( cause ) ) {
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
		case 409:
			return 'conflict';
		default:
			return 'server';
	}
}

/** A text that was agreed to be JSON. */
export function asJson( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return unreadable( text );
	}
}

function isResponse( cause: unknown ): cause is Response {
	return typeof Response === 'function' && cause instanceof Response;
}

/** Whether an answer has fields. */
export function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

/** For an answer that is not what was agreed. */
export function unreadable( answer: unknown ): never {
	throw new ApiError( 'unreadable', answer );
}

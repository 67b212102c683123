import { ApiError } from '../api';
import type { ApiErrorCode } from '../api';
import type { EngineErrorCode } from '../contract/calls';

/** Why something did not come from outside: from the server, or from the engine. */
export type FailureCode = ApiErrorCode | EngineErrorCode;

const ENGINE_CODES: ReadonlySet< unknown > = new Set< EngineErrorCode >( [
	'not-loaded',
	'unreadable',
	'superseded',
	'terminated',
	'timeout',
	'failed',
] );

/**
 * The code of a failure of the outside world. Anything else is a mistake of ours and is thrown on, so
 * that it shows where mistakes show.
 */
export function failureCode( error: unknown ): FailureCode {
	if ( error instanceof ApiError ) {
		return error.code;
	}
	const code = error instanceof Error && 'code' in error ? error.code : null;
	if ( ! ENGINE_CODES.has( code ) ) {
		throw error;
	}
	return code as EngineErrorCode;
}

import type { EngineErrorCode } from '../contract/calls';

/** Why the engine gave no answer. Callers branch on the code, never on the message. */
export class EngineError extends Error {
	readonly code: EngineErrorCode;

	constructor( code: EngineErrorCode, message: string = code ) {
		super( message );
		this.name = 'EngineError';
		this.code = code;
	}
}

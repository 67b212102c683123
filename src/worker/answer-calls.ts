import type { Call, Reply } from '../contract/calls';
import { compile } from '../engine';
import type { CompiledIndex } from '../engine';
import { loadVocabulary } from '../engine/vocabulary/load';
import type { Vocabulary } from '../engine/vocabulary/lookup';

/** Answers calls, one after the other. All it keeps is the compiled index. Never throws. */
export function createAnswerer(): ( call: Call ) => Reply {
	let vocabulary: Vocabulary | null = null;
	let index: CompiledIndex | null = null;

	return ( call ) => {
		const { callId } = call;

		try {
			if ( call.kind === 'load' ) {
				vocabulary ??= loadVocabulary();
				index = compile( call.pageIndex, vocabulary );
				const { version, pages, phrases } = index;

				return { callId, ok: true, value: { version, pages, phrases } };
			}

			return index === null
				? {
						callId,
						ok: false,
						code: 'not-loaded',
						message: 'No page index was loaded.',
					}
				: { callId, ok: true, value: index.suggest( call.post ) };
		} catch ( error ) {
			const message =
				error instanceof Error ? error.message : String( error );

			return { callId, ok: false, code: 'failed', message };
		}
	};
}

import type { Answer, Call, LoadedIndex, Reply } from '../contract/calls';
import type { PageIndex } from '../contract/types';
import { compile } from '../engine';
import type { CompiledIndex } from '../engine';
import { loadVocabulary } from '../engine/vocabulary/load';
import type { Vocabulary } from '../engine/vocabulary/lookup';

import { EngineError } from './engine-error';
import { createHeldIndex } from './hold-index';

/** Answers calls, one after the other, in the order they came. Never throws. */
export function createAnswerer(): ( call: Call ) => Promise< Reply > {
	const held = createHeldIndex();
	let vocabulary: Vocabulary | null = null;
	let compiled: CompiledIndex | null = null;
	let last: Promise< unknown > = Promise.resolve();

	const take = ( pageIndex: PageIndex ): LoadedIndex => {
		vocabulary ??= loadVocabulary();
		compiled = compile( pageIndex, vocabulary );
		const { version, pages, phrases } = compiled;
		return { version, pages, phrases, chunks: held.tags() };
	};

	const loaded = (): CompiledIndex => {
		if ( compiled === null ) {
			throw new EngineError( 'not-loaded', 'No page index was loaded.' );
		}
		return compiled;
	};

	const answer = async ( call: Call ): Promise< Answer > => {
		switch ( call.kind ) {
			case 'open': {
				const kept = await held.open( call.owner );
				return kept === null ? null : take( kept );
			}
			case 'load':
				return take( held.update( call.update ) );
			case 'suggest':
				return loaded().suggest( call.post );
			case 'next-steps':
				return loaded().nextSteps( call.post, call.pathways );
			case 'coverage':
				return loaded().coverage();
		}
	};

	return ( call ) => {
		const { callId } = call;
		const reply = last
			.then( () => answer( call ) )
			.then(
				( value ): Reply => ( { callId, ok: true, value } ),
				( error: unknown ): Reply => ( {
					callId,
					ok: false,
					code: error instanceof EngineError ? error.code : 'failed',
					message:
						error instanceof Error
							? error.message
							: String( error ),
				} )
			);
		last = reply;
		return reply;
	};
}

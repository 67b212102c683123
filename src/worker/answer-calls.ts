import type {
	Answer,
	Call,
	LoadedIndex,
	PartReply,
	ProgressReply,
	Reply,
	SecondReply,
} from '../contract/calls';
import type { InboundPlaces } from '../contract/site-audit';
import type { Analysis, PageIndex } from '../contract/types';
import { compile, openIndex } from '../engine';
import type { BuiltIndex, CompiledIndex } from '../engine';
import { loadVocabulary } from '../engine/vocabulary/load';
import type { Vocabulary } from '../engine/vocabulary/lookup';

import { EngineError } from './engine-error';
import { createHeldIndex } from './hold-index';
import type { HeldIndex } from './hold-index';
import { createSecondLook } from './look-again';
import { createAuditRunner } from './run-audit';

/**
 * Answers calls, one after the other, in the order they came; an audit goes on beside the others. Never throws.
 *
 * @param sendAgain Takes what is to be said of a call beside its reply.
 * @param held      Holds the page index.
 */
export function createAnswerer(
	sendAgain: ( reply: SecondReply | ProgressReply | PartReply ) => void,
	held: HeldIndex = createHeldIndex()
): ( call: Call ) => Promise< Reply > {
	const secondLook = createSecondLook( sendAgain );
	const audits = createAuditRunner( sendAgain );
	let vocabulary: Vocabulary | null = null;
	let compiled: CompiledIndex | null = null;
	/** Of which pages. */
	let compiledOf = '';
	let last: Promise< unknown > = Promise.resolve();

	const knownVocabulary = () => ( vocabulary ??= loadVocabulary() );

	/** What was built is opened again where there is something that fits; else it is built, and kept. */
	const take = ( pageIndex: PageIndex, kept: unknown ): LoadedIndex => {
		const reopened = reopen( kept, pageIndex, knownVocabulary );
		compiled = reopened ?? compile( pageIndex, knownVocabulary() );
		compiledOf = held.pagesKey();
		if ( reopened === null ) {
			held.keep( compiled.built );
		}
		const { version, pages, phrases } = compiled;
		return { version, pages, phrases, ...held.tags() };
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
				return kept === null
					? null
					: take( kept.pageIndex, kept.built );
			}
			case 'load': {
				const pageIndex = held.update( call.update );
				// The same pages with other habits, or under another version.
				const isSame = held.pagesKey() === compiledOf;
				return take( pageIndex, isSame ? compiled?.built : null );
			}
			case 'suggest':
				return suggest( loaded(), call );
			case 'next-steps':
				return loaded().nextSteps( call.post, call.pathways );
			case 'profile':
				return loaded().profile( call.post );
			case 'existing-links':
				return loaded().existingLinks( call.asked );
			case 'coverage':
				return loaded().coverage();
			case 'audit':
				return audits.run(
					call.callId,
					loaded().audit( ...audits.collected( call ) )
				);
			case 'audit-part':
				audits.collect( call );
				return null;
			case 'cancel-audit':
				audits.forget();
				return null;
			case 'find-pages':
				return loaded().findPages( call.wanted );
			case 'judge-link':
				return loaded().judgeLink( call.wanted );
			case 'plan-inbound':
				return loaded().planInbound( call.targetIds );
			case 'inbound':
				return placeAll( loaded(), call );
			case 'learn':
				return loaded().learn( call.examples );
		}
	};

	const suggest = (
		{ suggest: analyse }: CompiledIndex,
		{ callId, post }: Extract< Call, { kind: 'suggest' } >
	): Analysis => {
		const analysis = secondLook.now( analyse( post ), post.language );
		secondLook.later( callId, analysis, post.language );
		return analysis;
	};

	const placeAll = async (
		{ inbound }: CompiledIndex,
		{ posts, targetIds }: Extract< Call, { kind: 'inbound' } >
	): Promise< InboundPlaces[] > => {
		const wanted = new Set( targetIds );
		const found: InboundPlaces[] = [];
		for ( const post of posts ) {
			const places = inbound( post, wanted );
			found.push( {
				...places,
				suggestions: await secondLook.whole(
					places.suggestions,
					post.language
				),
			} );
		}
		return found;
	};

	return ( call ) => {
		const { callId } = call;
		if ( call.kind === 'suggest' ) {
			secondLook.stop();
		}
		if ( call.kind === 'audit' || call.kind === 'cancel-audit' ) {
			audits.stop();
		}
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
		// Nothing waits for an audit, which takes its time.
		if ( call.kind !== 'audit' ) {
			last = reply;
		}
		return reply;
	};
}

/** The engine on what was built before; null where nothing was, or nothing that can be opened. */
function reopen(
	built: unknown,
	pageIndex: PageIndex,
	loadedVocabulary: () => Vocabulary
): CompiledIndex | null {
	if ( built === null || built === undefined ) {
		return null;
	}
	try {
		return openIndex( built as BuiltIndex, pageIndex, loadedVocabulary );
	} catch {
		return null;
	}
}

import type { SecondReply } from '../contract/calls';
import type { Analysis, Suggestion } from '../contract/types';
import { createSecondPass, hasGrammar } from '../engine/second-pass';
import type { Judge, SecondPass } from '../engine/second-pass';

import { nextTask } from './next-task';

/** What looks a second time at answers. */
export interface SecondLook {
	/** An answer as far as its sentences are known; a few new ones, such as the one being written, are judged at once. */
	now: ( analysis: Analysis, language: string ) => Analysis;
	/** Looks at what was not known when there is nothing else to do, and sends the answer again where something falls away. */
	later: ( callId: number, analysis: Analysis, language: string ) => void;
	/** Suggestions of a page that nobody is writing, after the closer look: whoever asks waits for it. */
	whole: (
		suggestions: Suggestion[],
		language: string
	) => Promise< Suggestion[] >;
	/** Something newer was asked: what is under way is of no use any more. */
	stop: () => void;
}

/** New sentences that an answer waits for, about two milliseconds each, so that typing in a sentence does not make its mark flicker. */
const AT_ONCE = 3;

const loadGrammar = async (): Promise< Judge > =>
	(
		await import(
			/* webpackChunkName: "engine-grammar" */ '../engine/grammar'
		)
	).judge;

/**
 * The grammar, fetched after the first answer that has use for it. Without it (it cannot be fetched, another language) answers
 * stay as they are.
 *
 * @param send Sends an answer again.
 * @param load Fetches the grammar.
 */
export function createSecondLook(
	send: ( reply: SecondReply ) => void,
	load: () => Promise< Judge > = loadGrammar
): SecondLook {
	let pass: SecondPass | null = null;
	let loading: Promise< SecondPass > | null = null;
	let newest = 0;
	const ready = async (): Promise< SecondPass > => {
		loading ??= load().then( createSecondPass );
		pass = await loading;
		return pass;
	};

	const look = async (
		callId: number,
		analysis: Analysis,
		language: string
	) => {
		// The first answer leaves before the grammar is fetched.
		await nextTask();
		const judging = await ready();

		for ( const sentence of judging.unjudged( analysis, language ) ) {
			await nextTask();
			if ( newest !== callId ) {
				return;
			}
			judging.judge( sentence );
		}

		const again = judging.refine( analysis, language );
		if ( newest === callId && again !== analysis ) {
			send( { callId, again } );
		}
	};

	return {
		now: ( analysis, language ) => {
			try {
				const unjudged = pass?.unjudged( analysis, language ) ?? [];
				if ( unjudged.length <= AT_ONCE ) {
					unjudged.forEach( ( sentence ) => pass?.judge( sentence ) );
				}
				return pass?.refine( analysis, language ) ?? analysis;
			} catch {
				// A sentence that the grammar stumbles over takes nothing from anybody.
				return analysis;
			}
		},
		later: ( callId, analysis, language ) => {
			newest = callId;
			if ( analysis.suggestions.length > 0 && hasGrammar( language ) ) {
				look( callId, analysis, language ).catch( () => {
					// The first answer stands.
				} );
			}
		},
		whole: async ( suggestions, language ) => {
			if ( suggestions.length === 0 || ! hasGrammar( language ) ) {
				return suggestions;
			}
			try {
				const judging = await ready();
				judging
					.unjudged( { suggestions }, language )
					.forEach( judging.judge );
				return judging.refine(
					{ suggestions, nearMisses: [] },
					language
				).suggestions;
			} catch {
				return suggestions;
			}
		},
		stop: () => {
			newest = 0;
		},
	};
}

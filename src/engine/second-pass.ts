import type { Analysis, Anchor, NearMiss, TextRange } from '../contract/types';

import { MAX_NEAR_MISSES } from './near-misses';
import { HAD } from './features/other-subject';
import type { Verdict } from './grammar';
import { languageCode } from './language';

/** A sentence of a post, and where suggestions stand in it. */
export interface JudgedSentence {
	text: string;
	ranges: TextRange[];
}

/** Asks the grammar of a sentence about stretches of it; `judge` of grammar.ts is one. */
export type Judge = (
	sentence: string,
	spans: readonly TextRange[]
) => readonly Verdict[];

/** A closer look at the few sentences that carry a suggestion, with a memory of those it has seen. */
export interface SecondPass {
	/** The sentences of an answer that were not judged yet; none where the language has no grammar here. */
	unjudged: (
		analysis: Pick< Analysis, 'suggestions' >,
		language: string
	) => JudgedSentence[];
	/** Judges one sentence. */
	judge: ( sentence: JudgedSentence ) => void;
	/**
	 * The answer without the suggestions that the grammar of their sentence speaks against. Nothing is added or moved, so that a
	 * list already shown does not jump; the very same answer comes back when nothing is dropped.
	 */
	refine: < Some extends Refined >(
		analysis: Some,
		language: string
	) => Some;
}

/** What of an answer a closer look may change. */
type Refined = Pick< Analysis, 'suggestions' | 'nearMisses' >;

/** The only language whose grammar is known. */
const KNOWN_LANGUAGE = 'en';
/** Verdicts that are kept; a long post carries a few dozen. */
const MAX_KEPT = 2000;

/** Whether anything is known of the grammar of a language. */
export function hasGrammar( language: string ): boolean {
	return languageCode( language ) === KNOWN_LANGUAGE;
}

export function createSecondPass( judge: Judge ): SecondPass {
	const verdicts = new Map< string, Verdict >();
	return {
		unjudged: ( { suggestions }, language ) => {
			const ranges = new Map< string, TextRange[] >();

			for ( const { anchor } of hasGrammar( language )
				? suggestions
				: [] ) {
				const { text, range } = placeOf( anchor );
				if ( ! verdicts.has( keyOf( text, range ) ) ) {
					ranges.set( text, [
						...( ranges.get( text ) ?? [] ),
						range,
					] );
				}
			}
			return [ ...ranges ].map( ( [ text, found ] ) => ( {
				text,
				ranges: found,
			} ) );
		},

		judge: ( { text, ranges } ) => {
			if ( verdicts.size >= MAX_KEPT ) {
				verdicts.clear();
			}
			judge( text, ranges ).forEach( ( verdict, number ) =>
				verdicts.set(
					keyOf( text, ranges[ number ] as TextRange ),
					verdict
				)
			);
		},

		refine: ( analysis, language ) =>
			hasGrammar( language )
				? withoutRefused( analysis, ( anchor ) => {
						const { text, range } = placeOf( anchor );
						return verdicts.get( keyOf( text, range ) ) ?? null;
					} )
				: analysis,
	};
}

/** The sentence of an anchor, and where in it the anchor stands. */
function placeOf( { before, text, after }: Anchor ): {
	text: string;
	range: TextRange;
} {
	return {
		text: before + text + after,
		range: { start: before.length, end: before.length + text.length },
	};
}

function keyOf( text: string, { start, end }: TextRange ): string {
	return `${ start }-${ end } ${ text }`;
}

function withoutRefused< Some extends Refined >(
	analysis: Some,
	verdictOf: ( anchor: Anchor ) => Verdict
): Some {
	const refused: NearMiss[] = [];
	const suggestions = analysis.suggestions.filter(
		( { id, anchor, targetId, targetRole, score } ) => {
			const dropReason = verdictOf( anchor );
			// Tests and services are for the reader, whoever is ill and whatever was not found.
			const isFine =
				dropReason === null ||
				( dropReason !== 'no-name' && ! HAD.has( targetRole ?? '' ) );

			if ( ! isFine ) {
				refused.push( { id, anchor, targetId, score, dropReason } );
			}
			return isFine;
		}
	);

	return refused.length === 0
		? analysis
		: {
				...analysis,
				suggestions,
				nearMisses: [ ...refused, ...analysis.nearMisses ]
					.sort( ( a, b ) => b.score - a.score )
					.slice( 0, MAX_NEAR_MISSES ),
			};
}

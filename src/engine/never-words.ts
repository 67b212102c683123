import type { SiteWord } from '../contract/types';

import { languageCode, languageOf } from './language';
import type { Match } from './match';
import { wordsOf } from './phrases';
import type { SpanReading } from './read-span';
import type { Lexicon } from './text/lexicon';
import { GAP } from './text/tokenize';

/** Whether words, or longer ones around them, are never to be linked. */
export type IsNever = (
	match: Pick< Match, 'first' | 'last' >,
	reading: SpanReading
) => boolean;

const NO: IsNever = () => false;

/**
 * Words that the site's word list forbids, by language. They forbid what they hold ("Heart to Heart" also "heart" in it), not
 * what holds them: who forbids "care" still has links on "care plan".
 *
 * @param words   Lines of the list; only those that forbid words are looked at.
 * @param lexicon Gets a number for every word.
 */
export function compileNever(
	words: readonly SiteWord[],
	lexicon: Lexicon
): ( code: string ) => IsNever {
	const byLanguage = new Map< string, ForbiddenWords >();

	for ( const { words: text, language, use } of words ) {
		const numbers =
			use.kind === 'never'
				? wordsOf( text, languageOf( language ), lexicon )
				: [];
		const [ first ] = numbers;
		if ( first !== undefined ) {
			const code = languageCode( language );
			const known = byLanguage.get( code ) ?? {
				byFirst: new Map(),
				longest: 0,
			};
			known.byFirst.set( first, [
				...( known.byFirst.get( first ) ?? [] ),
				numbers,
			] );
			known.longest = Math.max( known.longest, numbers.length );
			byLanguage.set( code, known );
		}
	}

	return ( code ) => {
		const forbidden = byLanguage.get( code );
		return forbidden
			? ( match, reading ) => isInside( match, reading, forbidden )
			: NO;
	};
}

interface ForbiddenWords {
	/** Numbers of the words, by the first. */
	byFirst: Map< number, number[][] >;
	/** Words of the longest. */
	longest: number;
}

function isInside(
	{ first, last }: Pick< Match, 'first' | 'last' >,
	{ numbers, tokens }: SpanReading,
	{ byFirst, longest }: ForbiddenWords
): boolean {
	for (
		let start = Math.max( 0, last - longest + 1 );
		start <= first;
		start++
	) {
		const stands = ( words: readonly number[] ) =>
			start + words.length > last &&
			words.every(
				( word, place ) =>
					numbers[ start + place ] === word &&
					( place === 0 ||
						tokens.gaps[ start + place ] === GAP.joined )
			);
		if ( byFirst.get( numbers[ start ] ?? 0 )?.some( stands ) ) {
			return true;
		}
	}

	return false;
}

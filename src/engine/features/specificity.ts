import type { Says, WordsCase, WordsFeature } from './case';

/** Names of more words say more: 0 for one word that carries meaning, 1 for five and more; "of" and "the" carry none. */
export const specificity: WordsFeature = ( candidate ) =>
	Math.min( 4, Math.max( 0, countTelling( candidate ) - 1 ) ) / 4;

export const specificitySays: Says< 'match' | 'reading' | 'language' > = (
	candidate
) => ( { words: countTelling( candidate ) } );

function countTelling( {
	match,
	reading,
	language,
}: Pick< WordsCase, 'match' | 'reading' | 'language' > ): number {
	const { words } = reading.tokens;
	let telling = 0;
	for ( let place = match.first; place <= match.last; place++ ) {
		telling += language.stopWords.has( words[ place ] as string ) ? 0 : 1;
	}

	return telling;
}

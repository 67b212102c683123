import type { Feature, WordsCase, WordsFeature } from './case';

/** Fewer words than these beside a link make a line of its own: a menu entry more than running text. */
const FEW_WORDS = 5;

/** The words are nearly all that the paragraph or list item says. */
export const standsAlone: WordsFeature = ( { match, reading } ) =>
	reading.tokens.words.length - ( match.last - match.first + 1 ) < FEW_WORDS
		? 1
		: 0;

/** The words are the whole sentence, or all of it but a word on each side. */
export const wholeSentence: WordsFeature = ( candidate ) => {
	const { first, last } = sentenceOf( candidate );

	return candidate.match.first - first <= 1 &&
		last - candidate.match.last <= 1
		? 1
		: 0;
};

/** The same page could be linked at many places: 0 for one, 1 for twenty and more, on a logarithmic scale. */
export const mentionedOften: Feature = ( { mentions } ) =>
	Math.min( 1, Math.log( mentions ) / Math.log( 20 ) );

/** The first place of the post that could lead to this page. */
export const firstMention: Feature = ( { isFirstMention } ) =>
	isFirstMention ? 1 : 0;

/** The post's own title says these words: they are its subject more than a way on. */
export const ownSubject: WordsFeature = ( candidate ) => {
	const { postTitle, match, reading } = candidate;
	// Most titles do not even have the first word, which costs less to ask.
	const isOwn =
		postTitle.includes( reading.tokens.words[ match.first ] as string ) &&
		postTitle.includes( ` ${ candidate.words } ` );

	return isOwn ? 1 : 0;
};

/** First and last token of the sentence around a match. */
export function sentenceOf( {
	match,
	reading: { sentences, sentenceStarts },
}: Pick< WordsCase, 'match' | 'reading' > ): { first: number; last: number } {
	const sentence = sentences[ match.first ] as number;

	return {
		first: sentenceStarts[ sentence ] as number,
		last: Math.max(
			match.last,
			( sentenceStarts[ sentence + 1 ] as number ) - 1
		),
	};
}

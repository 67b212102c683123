import { LISTS } from './lists';

/** A word of a sentence with its parts of speech, as the tagger sees them. */
export interface Word {
	/** In lower case. */
	text: string;
	isCapital: boolean;
	/** In UTF-16 code units of the sentence, end-exclusive. */
	start: number;
	end: number;
	tags: ReadonlySet< string >;
	/** What is written between it and the word before. */
	gap: string;
}

/** Words of a sentence by number, both inclusive. */
export interface Place {
	first: number;
	last: number;
}

/** Whether a word has one of these parts of speech. */
export function has( word: Word | undefined, ...tags: string[] ): boolean {
	return word !== undefined && tags.some( ( tag ) => word.tags.has( tag ) );
}

/** Whether a word and the one before it are parted by no mark. */
export function isJoined( word: Word | undefined ): boolean {
	return word !== undefined && /^\s*$/.test( word.gap );
}

/** Opens a noun: "the", "your", "a". */
export function isOpener( word: Word | undefined ): boolean {
	const text = word?.text ?? '';
	return (
		has( word, 'Possessive' ) ||
		/^(?:an?|the)$/.test( text ) ||
		( has( word, 'Determiner' ) && text !== 'that' && text !== 'both' )
	);
}

/** A noun of its own, no "we" or "its". */
export function isNoun( word: Word | undefined ): boolean {
	return has( word, 'Noun' ) && ! has( word, 'Pronoun', 'Possessive' );
}

/** A verb that can make a sentence: none in "-ing", no participle. */
export function isFinite( word: Word | undefined ): boolean {
	return (
		has( word, 'PresentTense', 'PastTense', 'Modal', 'Auxiliary' ) &&
		! has( word, 'Gerund', 'Participle' )
	);
}

/** The first word from a place on, in a direction, that is no adverb and no "not". */
export function pastAdverbs(
	words: readonly Word[],
	from: number,
	step: 1 | -1
): number {
	let place = from;
	while ( has( words[ place ], 'Adverb', 'Negative' ) ) {
		place += step;
	}
	return place;
}

/** Whether a word also means something that no clinic treats. */
export function isHomonym( { text }: Word ): boolean {
	return [
		text,
		singular( text ),
		text.replace( /ing$/, '' ),
		text.replace( /ing$/, 'e' ),
	].some( ( form ) => LISTS.homonyms.has( form ) );
}

/** A noun without the ending of its plural. */
export function singular( text: string ): string {
	return text
		.replace( /ies$/, 'y' )
		.replace( /(?<=sh|ch|x|ss)es$/, '' )
		.replace( /(?<=[^s])s$/, '' );
}

/* eslint-disable no-bitwise -- flags of words are bits. */
import type { IndexedPage } from '../contract/types';

import type { Language, Noun } from './language/language';
import type { Match } from './match';
import type { SpanReading } from './read-span';
import { lemmatize } from './text/lemmatize';
import { tokenize } from './text/tokenize';
import { flagsOf, WORD } from './word-flags';

/** What words say of the meaning of a noun among them; null: nothing. */
type Sense = 'everyday' | 'medical' | 'both' | null;

/** Words around a noun. */
interface Stretch {
	words: readonly string[];
	/** Of the words. */
	flags: readonly number[];
	/** First word, and where they end. */
	from: number;
	to: number;
	/** Names among the words of the text. */
	matches: readonly Match[];
	/** Where the noun stands in it; null where it is asked about from elsewhere. */
	place: number | null;
}

/** The company of a noun as lemmas; made when it is first met, for a visit meets few. */
interface Company {
	everyday: ReadonlySet< string >;
	medical: ReadonlySet< string >;
}

const companies = new WeakMap< Noun, Company >();

/**
 * Whether a noun with two meanings has its everyday one: what stands around it is of a field of everyday life ("the trunk of
 * the car") and nothing there speaks of health. The sentence is asked first, then the paragraph, then the heading above; the
 * first that says anything decides. In doubt it may be a name, for other guards and the score look at it, too.
 *
 * @param match    As found; of longer names each says itself what is meant.
 * @param reading  Of its span.
 * @param heading  Of the heading above, or null.
 * @param page     Page that it may lead to. One that is about the everyday thing is the right one.
 * @param language Of the post.
 */
export function hasEverydaySense(
	match: Pick< Match, 'first' | 'last' >,
	reading: SpanReading,
	heading: SpanReading | null,
	page: Pick< IndexedPage, 'title' | 'summary' >,
	language: Language
): boolean {
	const noun = nounAt( match, reading, language );
	if ( noun === undefined ) {
		return false;
	}
	const sense =
		senseIn( sentenceOf( match, reading ), noun, language ) ??
		senseIn( stretchOf( reading, match.first ), noun, language ) ??
		( heading && senseIn( stretchOf( heading, null ), noun, language ) );

	return sense === 'everyday' && senseOn( page, noun, language ) !== sense;
}

/** Whether a noun with two meanings has its medical one, by its sentence: "a crown covers the tooth". */
export function hasMedicalSense(
	match: Pick< Match, 'first' | 'last' >,
	reading: SpanReading,
	language: Language
): boolean {
	const noun = nounAt( match, reading, language );

	return (
		noun !== undefined &&
		senseIn( sentenceOf( match, reading ), noun, language ) === 'medical'
	);
}

function nounAt(
	{ first, last }: Pick< Match, 'first' | 'last' >,
	{ tokens, flags }: SpanReading,
	language: Language
): Noun | undefined {
	return first === last &&
		( ( flags[ first ] as number ) & WORD.ambiguous ) !== 0
		? language.nouns.get( tokens.words[ first ] as string )
		: undefined;
}

function sentenceOf(
	{ first }: Pick< Match, 'first' >,
	reading: SpanReading
): Stretch {
	const sentence = reading.sentences[ first ] as number;

	return stretchOf(
		reading,
		first,
		reading.sentenceStarts[ sentence ],
		reading.sentenceStarts[ sentence + 1 ]
	);
}

function stretchOf(
	{ tokens, flags, matches }: SpanReading,
	place: number | null,
	from = 0,
	to = tokens.words.length
): Stretch {
	return { words: tokens.words, flags, from, to, matches, place };
}

/** What a page says of itself. */
function senseOn(
	{ title, summary }: Pick< IndexedPage, 'title' | 'summary' >,
	noun: Noun,
	language: Language
): Sense {
	const tokens = tokenize( `${ title }. ${ summary }` );

	return senseIn(
		{
			words: tokens.words,
			flags: flagsOf( tokens, language ),
			from: 0,
			to: tokens.words.length,
			matches: [],
			place: null,
		},
		noun,
		language
	);
}

/**
 * Where both are said, what is known to go with the noun's medical meaning outweighs all, and of a field of everyday life and
 * other words of health the nearer one tells: "the crawl is a stroke that is easy on the hips after an operation".
 */
function senseIn( stretch: Stretch, noun: Noun, language: Language ): Sense {
	const { words, flags, from, to, place } = stretch;
	const { everyday, medical } = companyOf( noun, language );
	let isMedical = isSaidMedical( stretch, noun );
	let nearestField = Infinity;
	let nearestHealth = Infinity;

	for ( let at = from; at < to; at++ ) {
		const word = words[ at ] as string;
		if ( noun.words.has( word ) ) {
			continue;
		}
		const lemma = lemmatize( word, language );
		const distance = place === null ? 0 : Math.abs( at - place );
		isMedical ||= medical.has( lemma );
		if ( everyday.has( lemma ) ) {
			nearestField = Math.min( nearestField, distance );
		} else if ( isClinical( flags, at ) ) {
			nearestHealth = Math.min( nearestHealth, distance );
		}
	}

	if ( nearestField === Infinity ) {
		return isMedical || nearestHealth < Infinity ? 'medical' : null;
	}
	return isMedical || nearestHealth <= nearestField ? 'both' : 'everyday';
}

/** Whether another name of medicine stands there, or a wording with the noun in it that is medical. */
function isSaidMedical(
	{ words, from, to, matches }: Stretch,
	noun: Noun
): boolean {
	const isNamed = matches.some(
		( { first, last, phrase } ) =>
			first >= from &&
			last < to &&
			phrase.isMedical &&
			! phrase.isEveryday &&
			! phrase.isBodyPart &&
			! ( first === last && noun.words.has( words[ first ] as string ) )
	);
	const text = () => ` ${ words.slice( from, to ).join( ' ' ) } `;

	return (
		isNamed ||
		noun.wordings.some( ( wording ) => text().includes( ` ${ wording } ` ) )
	);
}

/** A word of health, and no part of a verb that is none: "caught up". */
function isClinical( flags: readonly number[], place: number ): boolean {
	return (
		( ( flags[ place ] as number ) & WORD.clinical ) !== 0 &&
		( ( flags[ place + 1 ] ?? 0 ) & WORD.particle ) === 0
	);
}

function companyOf( noun: Noun, language: Language ): Company {
	const known = companies.get( noun );
	if ( known ) {
		return known;
	}
	const lemmas = ( words: readonly string[] ) =>
		new Set( words.map( ( word ) => lemmatize( word, language ) ) );
	const made = {
		everyday: lemmas( noun.everyday ),
		medical: lemmas( noun.medical ),
	};
	companies.set( noun, made );

	return made;
}

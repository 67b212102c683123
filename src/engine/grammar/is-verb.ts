import { LISTS } from './lists';
import {
	has,
	isFinite,
	isHomonym,
	isJoined,
	isNoun,
	isOpener,
	pastAdverbs,
	singular,
} from './word';
import type { Place, Word } from './word';

const PLURAL_SUBJECT = /^(?:i|we|you|they|who|that)$/;
const SINGULAR_SUBJECT = /^(?:he|she|it|who|that|which)$/;

/** Whether a word that is also a name is used as a verb or a property here: "nurses stroke his hand", "stays cold". */
export function isVerb(
	words: readonly Word[],
	{ first, last }: Place
): boolean {
	const word = words[ first ] as Word;

	if (
		first !== last ||
		! isHomonym( word ) ||
		isAfterOpener( words, first )
	) {
		return false;
	}
	if ( has( word, 'Gerund' ) ) {
		return isGoingOn( words, first );
	}
	if ( LISTS.properties.has( word.text ) ) {
		return isProperty( words, first );
	}
	return (
		isToVerb( words, first ) ||
		( has( word, 'Verb' )
			? agrees( words, first )
			: isOnlyVerb( words, first ) )
	);
}

/** "a shot", "the dry cough": what follows is a noun, whatever the tagger made of it. */
function isAfterOpener( words: readonly Word[], first: number ): boolean {
	let place = first - 1;
	while (
		isJoined( words[ place + 1 ] ) &&
		has( words[ place ], 'Adjective', 'Adverb', 'Value' )
	) {
		place--;
	}
	return isJoined( words[ place + 1 ] ) && isOpener( words[ place ] );
}

/** "need to cough", "asked to stress the word", but not "lead to stroke". */
function isToVerb( words: readonly Word[], first: number ): boolean {
	return (
		words[ first - 1 ]?.text === 'to' &&
		( LISTS.beforeTo.has( words[ first - 2 ]?.text ?? '' ) ||
			( has( words[ first ], 'Verb' ) &&
				opensObject( words, first + 1 ) ) )
	);
}

/** "cast a vote": what it is done to follows at once. */
function opensObject( words: readonly Word[], place: number ): boolean {
	return isJoined( words[ place ] ) && isOpener( words[ place ] );
}

/** Whether what stands before the word can be the subject of such a verb, or the word can be an instruction. */
function agrees( words: readonly Word[], first: number ): boolean {
	const word = words[ first ] as Word;
	const before = words[ pastAdverbs( words, first - 1, -1 ) ];
	const next = words[ pastAdverbs( words, first + 1, 1 ) ];
	const text = before?.text ?? '';

	if ( before === undefined || LISTS.beforeImperative.has( text ) ) {
		// "Labor often begins": the verb comes behind it.
		return next !== undefined && ! isFinite( next );
	}
	if ( ! isJoined( word ) ) {
		return false;
	}
	if ( has( word, 'PastTense' ) || opensObject( words, first + 1 ) ) {
		return (
			isNoun( before ) || has( before, 'Pronoun', 'Modal', 'Auxiliary' )
		);
	}
	return has( word, 'Infinitive' )
		? has( before, 'Modal', 'Auxiliary' ) ||
				PLURAL_SUBJECT.test( text ) ||
				( isNoun( before ) && has( before, 'Plural' ) )
		: SINGULAR_SUBJECT.test( text ) ||
				( isNoun( before ) &&
					! has( before, 'Plural' ) &&
					! isFinite( next ) );
}

/** "colors are bleeding", but not "you are bleeding": that is the complaint itself. */
function isGoingOn( words: readonly Word[], first: number ): boolean {
	const place = pastAdverbs( words, first - 1, -1 );
	return (
		has( words[ place ], 'Copula' ) &&
		isNoun( words[ place - 1 ] ) &&
		! has( words[ place - 1 ], 'Actor' )
	);
}

/** "stays cold", "cold, clammy skin", "too hot or cold"; the illness is "a cold", or stands in a row with others: "cold and flu". */
function isProperty( words: readonly Word[], first: number ): boolean {
	const next = words[ first + 1 ];
	// "Ear infection ~ Cold": a title in a line of titles.
	const isTitle = first > 0 && ( words[ first ]?.isCapital ?? false );
	const keepsSubject =
		isJoined( next ) &&
		LISTS.keepSubject.has( singular( next?.text ?? '' ) );

	return (
		words.length > 1 &&
		! isTitle &&
		! keepsSubject &&
		! isInRow( words, first, 1 ) &&
		! isInRow( words, first, -1 )
	);
}

/** Whether the next word in a direction, behind a comma or "and", is a noun too. */
function isInRow(
	words: readonly Word[],
	first: number,
	step: 1 | -1
): boolean {
	const pairing = /^(?:and|or)$/.test( words[ first + step ]?.text ?? '' );
	const other = words[ first + ( pairing ? 2 : 1 ) * step ];
	const isParted = ! isJoined( words[ step === 1 ? first + 1 : first ] );

	return ( pairing || isParted ) && isNoun( other );
}

/** A sentence needs a verb; where no other word is one, this may be: "the company hives off its laundry". */
function isOnlyVerb( words: readonly Word[], first: number ): boolean {
	const next = words[ first + 1 ];
	return (
		isJoined( words[ first ] ) &&
		isNoun( words[ first - 1 ] ) &&
		! words.some( isFinite ) &&
		isJoined( next ) &&
		( isOpener( next ) ||
			LISTS.particles.has( next?.text ?? '' ) ||
			LISTS.measures.has( next?.text ?? '' ) )
	);
}

import { LISTS } from './lists';
import {
	has,
	isFinite,
	isHomonym,
	isJoined,
	isNoun,
	isOpener,
	singular,
} from './word';
import type { Place, Word } from './word';

/** Whether words are cut out of a longer phrase, or reach from one phrase into the next. */
export function isCut( words: readonly Word[], place: Place ): boolean {
	return (
		isModifier( words, place ) ||
		isInName( words, place ) ||
		( place.first < place.last &&
			( startsWithVerb( words, place ) ||
				opensWithAct( words, place ) ||
				endsWithVerb( words, place ) ||
				lacksHead( words, place ) ||
				isSplitProperty( words, place ) ) )
	);
}

/** "labor union", "shot glass": another thing, which the word behind names. "Stroke symptoms" keep their subject. */
function isModifier( words: readonly Word[], { first, last }: Place ): boolean {
	const word = words[ first ] as Word;
	const head = words[ last + 1 ];
	// "a fall helps" is no compound, whatever the tagger made of "helps".
	const isPluralAfterOne =
		/^(?:an?|one)$/.test( words[ first - 1 ]?.text ?? '' ) &&
		has( head, 'Plural' );

	return (
		first === last &&
		isHomonym( word ) &&
		! has( word, 'Plural' ) &&
		isJoined( head ) &&
		isNoun( head ) &&
		! has( head, 'Gerund', 'Date', 'Value' ) &&
		! isPluralAfterOne &&
		! LISTS.keepSubject.has( singular( head?.text ?? '' ) )
	);
}

/** "the Stroke Society of Larkmoor", "Diabetes UK": part of the name of something else. */
function isInName( words: readonly Word[], { first, last }: Place ): boolean {
	if ( words.slice( first, last + 1 ).some( ( word ) => ! word.isCapital ) ) {
		return false;
	}
	for (
		let place = last + 1;
		isJoined( words[ place ] ) && words[ place ]?.isCapital;
		place++
	) {
		if (
			LISTS.nameHeads.has( words[ place ]?.text ?? '' ) ||
			has( words[ place ], 'Place' )
		) {
			return true;
		}
	}
	return false;
}

/** "doctors stress | test results", "who sleep | study better". */
function startsWithVerb( words: readonly Word[], { first }: Place ): boolean {
	const before = words[ first - 1 ];
	return (
		isJoined( words[ first ] ) &&
		( before?.text === 'who' ||
			( isNoun( before ) &&
				has( before, 'Plural' ) &&
				! has( before, 'Date' ) ) ) &&
		has( words[ first ], 'Infinitive' ) &&
		has( words[ first + 1 ], 'Noun' )
	);
}

/** "On hearing | tests had been delayed, she called": what stands before a verb is what does it, and no part of the act. */
function opensWithAct(
	words: readonly Word[],
	{ first, last }: Place
): boolean {
	const opener = words[ first - 1 ];
	return (
		/^(?:on|upon)$/.test( opener?.text ?? '' ) &&
		( first === 1 || ! isJoined( opener ) ) &&
		has( words[ first ], 'Gerund' ) &&
		isJoined( words[ last + 1 ] ) &&
		isFinite( words[ last + 1 ] as Word )
	);
}

/** "cases of flu | shot up", "a drop of blood | tests positive". */
function endsWithVerb( words: readonly Word[], { last }: Place ): boolean {
	const word = words[ last ] as Word;
	const next = words[ last + 1 ];
	const isOnlyVerb = ! words.some(
		( other, place ) => place !== last && isFinite( other )
	);
	// A verb without an ending has many doing it.
	const canAgree =
		! has( word, 'Infinitive' ) ||
		has( words[ last - 1 ], 'Plural', 'Infinitive' );

	if ( ! isJoined( next ) || ! canAgree ) {
		return false;
	}
	return isFinite( word )
		? has( next, 'Particle' ) ||
				isOpener( next ) ||
				( isOnlyVerb && has( next, 'Adjective' ) )
		: isOnlyVerb &&
				/[^isu]s$/.test( word.text ) &&
				isNoun( word ) &&
				isNoun( next ) &&
				! has( next, 'Plural' );
}

/** "not drinking enough | water": what these words describe is left out. */
function lacksHead( words: readonly Word[], { last }: Place ): boolean {
	return (
		/^(?:enough|more|less|some|any|many|much)$/.test(
			words[ last ]?.text ?? ''
		) &&
		isJoined( words[ last + 1 ] ) &&
		isNoun( words[ last + 1 ] )
	);
}

/** "is too low | back pain follows". */
function isSplitProperty( words: readonly Word[], { first }: Place ): boolean {
	return (
		has( words[ first ], 'Adjective' ) &&
		/^(?:too|so|very|quite)$/.test( words[ first - 1 ]?.text ?? '' ) &&
		has( words[ first - 2 ], 'Copula' )
	);
}

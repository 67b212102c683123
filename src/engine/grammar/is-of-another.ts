import { LISTS } from './lists';
import { has, isJoined, singular } from './word';
import type { Place, Word } from './word';

/**
 * Whether the sentence tells of someone in particular who is not the reader: "her late husband's glaucoma", "my boss takes
 * sertraline". "Your child" is the reader's, and "a mother" may be the reader.
 */
export function isOfAnother(
	words: readonly Word[],
	{ first }: Place
): boolean {
	return isOwned( words, first ) || isToldOf( words, first );
}

/** "her late husband's glaucoma", "President Reed's stroke". */
function isOwned( words: readonly Word[], first: number ): boolean {
	let place = first - 1;
	while (
		has( words[ place ], 'Adjective' ) &&
		isJoined( words[ place + 1 ] )
	) {
		place--;
	}
	return (
		has( words[ place ], 'Possessive' ) &&
		isJoined( words[ place + 1 ] ) &&
		( has( words[ place - 1 ], 'Honorific' ) || isSomeone( words, place ) )
	);
}

/** "his twin died of", "my roommate came home with": someone is the subject, and the verb is one of being ill. */
function isToldOf( words: readonly Word[], first: number ): boolean {
	let isIll = false;
	let isWith = false;

	for ( let place = first - 1; place >= 0; place-- ) {
		const { text } = words[ place ] as Word;

		if (
			LISTS.endsSubject.has( text ) ||
			/[;:]/.test( words[ place + 1 ]?.gap ?? '' )
		) {
			return false;
		}
		isWith ||= text === 'with';
		isIll ||= LISTS.ill.has( text ) || ( isWith && text === 'came' );
		if ( isIll && isSomeone( words, place ) ) {
			return true;
		}
	}
	return false;
}

/** A relative, a friend, a colleague, and said whose: "my boss", "Linda's stepson", "Maria's daughter-in-law". */
function isSomeone( words: readonly Word[], last: number ): boolean {
	let first = last;
	while ( words[ first ]?.gap === '-' ) {
		first--;
	}
	const isKin = words
		.slice( first, last + 1 )
		.map( ( { text } ) => text.replace( /'s?$/, '' ) )
		.some(
			( text ) =>
				LISTS.kin.has( text ) || LISTS.kin.has( singular( text ) )
		);
	let opener = first - 1;
	while (
		has( words[ opener ], 'Adjective' ) &&
		isJoined( words[ opener + 1 ] )
	) {
		opener--;
	}
	const whose = words[ opener ];

	return (
		isKin &&
		( LISTS.ofMine.has( whose?.text ?? '' ) ||
			( has( whose, 'Possessive' ) && ! has( whose, 'Pronoun' ) ) )
	);
}

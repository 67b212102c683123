import { LISTS } from './lists';
import { has, isJoined, pastAdverbs } from './word';
import type { Place, Word } from './word';

/** Whether the sentence says that there is none, by its structure: further away than a window of words can tell, and behind too. */
export function isDenied( words: readonly Word[], place: Place ): boolean {
	return (
		isDeniedBehind( words, place ) ||
		isDeniedBefore( words, place ) ||
		isDoubted( words, place )
	);
}

/** What it does not do is told of it: "does not cause" says nothing of a cause. */
const DOES = /^do(?:es|n['’]?t|esn['’]?t)?$|^did(?:n['’]?t)?$/;

/** "gout was not behind the swelling", "asthma was never found"; "psoriasis is not catching" denies something else. */
function isDeniedBehind(
	words: readonly Word[],
	{ first, last }: Place
): boolean {
	const isSubject =
		! isJoined( words[ first ] ) ||
		first === 0 ||
		has( words[ first - 1 ], 'Conjunction', 'Determiner' );
	let place = past( words, last + 1, 'Copula', 'Auxiliary', 'Adverb' );

	if (
		! isSubject ||
		! has( words[ last + 1 ], 'Copula', 'Auxiliary' ) ||
		DOES.test( words[ last + 1 ]?.text ?? '' ) ||
		! has( words[ place ], 'Negative' )
	) {
		return false;
	}
	place = past(
		words,
		place + 1,
		'Determiner',
		'Auxiliary',
		'Adverb',
		'Copula'
	);
	if ( words[ place ]?.text === 'to' ) {
		place++;
	}
	return LISTS.notSo.has( words[ place ]?.text ?? '' );
}

function past(
	words: readonly Word[],
	from: number,
	...tags: string[]
): number {
	let place = from;
	while ( has( words[ place ], ...tags ) ) {
		place++;
	}
	return place;
}

/** "nobody who works here has had measles", "did not think, after all this, that you have gout". */
function isDeniedBefore( words: readonly Word[], { first }: Place ): boolean {
	for ( let place = first - 1; place >= 0; place-- ) {
		const word = words[ place ] as Word;

		if (
			LISTS.endsDenial.has( word.text ) ||
			/[;:()–—]/.test( words[ place + 1 ]?.gap ?? '' )
		) {
			return false;
		}
		if ( LISTS.nobody.has( word.text ) || has( word, 'Negative' ) ) {
			return reaches( words, place, first );
		}
	}
	return false;
}

/** Whether a denial reaches words behind it: it bears on the verb that they belong to. */
function reaches( words: readonly Word[], from: number, to: number ): boolean {
	const between = words.slice( from + 1, to );
	const verbs = between.filter( ( word, place ) =>
		isMainVerb( word, between[ pastAdverbs( between, place + 1, 1 ) ] )
	);
	const governor = verbs.pop();

	if (
		governor === undefined ||
		! LISTS.having.has( governor.text ) ||
		isNoDenial( words, from )
	) {
		return false;
	}
	const isThrough = between
		.slice( between.indexOf( governor ) + 1 )
		.every(
			( word ) =>
				! has( word, 'Preposition' ) ||
				LISTS.throughPrepositions.has( word.text )
		);
	const within = between.filter( ( { text } ) =>
		LISTS.relative.has( text )
	).length;

	return (
		isThrough &&
		( LISTS.nobody.has( words[ from ]?.text ?? '' )
			? verbs.length <= within
			: verbs.every( ( { text } ) => LISTS.raising.has( text ) ) )
	);
}

/** No helper: "has" of "has had", "did" of "did she have". */
function isMainVerb( word: Word, next: Word | undefined ): boolean {
	return (
		( has( word, 'Verb' ) || LISTS.having.has( word.text ) ) &&
		! has( word, 'Auxiliary', 'Modal', 'Gerund' ) &&
		! /^d(?:o|oes|id)$/.test( word.text ) &&
		! ( /^ha(?:s|ve|d)$/.test( word.text ) && has( next, 'PastTense' ) )
	);
}

/** "not only", "no doubt", "not everyone", and the answer "no". */
function isNoDenial( words: readonly Word[], place: number ): boolean {
	const text = words
		.slice( place, place + 4 )
		.map( ( word ) => word.text )
		.join( ' ' );

	return (
		! isJoined( words[ place + 1 ] ) ||
		LISTS.noDenial.some( ( wording ) =>
			`${ text } `.startsWith( `${ wording } ` )
		)
	);
}

const DOUBTS =
	/\b(?:unlikely to (?:be|have|mean)|doubt (?:that|it) .*\b(?:is|are|was|has|have)|(?:is|are|was) hardly(?: ever)?)(?: an?| the)?$/;
const NEVER_MET = /\b(?:have|has|had) yet to (?:see|find|meet|diagnose)\b/;

/** "unlikely to be", "we doubt that it is", "have yet to see a case of". */
function isDoubted( words: readonly Word[], { first }: Place ): boolean {
	const before = words
		.slice( 0, first )
		.map( ( { text } ) => text )
		.join( ' ' );

	return DOUBTS.test( before ) || NEVER_MET.test( before );
}

import type { Language } from '../language/language';

import { lemmatize } from './lemmatize';
import type { Tokens } from './tokens';
import { formOf, forms, knownFormOf } from './word-forms';

/** Numbers for the words of all phrases. A word of a text that no phrase has is 0. */
export interface Lexicon {
	/** Number of a word for building phrases; new words get one. */
	add: ( word: string, language: Language ) => number;
	/** The same of all words of a text, from a place on. */
	addAll: ( tokens: Tokens, language: Language, from?: number ) => number[];
	/** Number of a word of a text, by its lemma. */
	find: ( word: string, language: Language ) => number;
	/** The same of all words of a text. */
	findAll: ( tokens: Tokens, language: Language ) => number[];
	size: () => number;
	/** All lemmas, the one with number 1 first. */
	lemmas: () => readonly string[];
}

/** A lexicon with some lemmas, the one with number 1 first. */
export function createLexicon( given: readonly string[] = [] ): Lexicon {
	const lemmas: string[] = [];
	/** Number of a lemma, by its number in the table of word forms. */
	let numbers: Int32Array = new Int32Array( forms.words.length );
	/** Numbers of the lemmas that came when that table was full. */
	const others = new Map< string, number >();

	const addLemma = ( lemma: string, form: number ): number => {
		const known =
			form === 0
				? ( others.get( lemma ) ?? 0 )
				: ( numbers[ form ] ?? 0 );
		if ( known !== 0 ) {
			return known;
		}
		const number = lemmas.push( lemma );
		if ( form === 0 ) {
			others.set( lemma, number );
		} else {
			numbers = withRoom( numbers, form );
			numbers[ form ] = number;
		}
		return number;
	};
	const add = (
		word: string,
		form: number,
		table: LemmaTable,
		language: Language
	): number => {
		const lemma = lemmaFormOf( form, table, language );
		return lemma === 0
			? addLemma( lemmatize( word, language ), 0 )
			: addLemma( forms.texts[ lemma ] as string, lemma );
	};
	const find = (
		word: string,
		form: number,
		table: LemmaTable,
		language: Language
	): number => {
		const lemma = lemmaFormOf( form, table, language );
		return lemma === 0
			? findLemma( lemmatize( word, language ) )
			: ( numbers[ lemma ] ?? 0 );
	};
	const findLemma = ( lemma: string ): number =>
		others.get( lemma ) ?? numbers[ knownFormOf( lemma ) ] ?? 0;

	for ( const lemma of given ) {
		addLemma( lemma, formOf( lemma ) );
	}

	return {
		add: ( word, language ) =>
			add( word, formOf( word ), tableOf( language ), language ),
		addAll: ( tokens, language, from = 0 ) => {
			const table = tableOf( language );
			const added: number[] = [];
			for ( let place = from; place < tokens.forms.length; place++ ) {
				added.push(
					add(
						tokens.words[ place ] as string,
						tokens.forms[ place ] as number,
						table,
						language
					)
				);
			}
			return added;
		},
		// A word that was made up to be looked for is not entered into the table of forms.
		find: ( word, language ) => findLemma( lemmatize( word, language ) ),
		findAll: ( tokens, language ) => {
			const table = tableOf( language );
			const found: number[] = [];
			for ( let place = 0; place < tokens.forms.length; place++ ) {
				found.push(
					find(
						tokens.words[ place ] as string,
						tokens.forms[ place ] as number,
						table,
						language
					)
				);
			}
			return found;
		},
		size: () => lemmas.length,
		lemmas: () => lemmas,
	};
}

/** By number of a form: the number of its lemma, 0 where that was not looked up yet. */
interface LemmaTable {
	lemmas: Int32Array;
}

/** What a form comes from is the same on all sites: looked up once a form and language. */
const tables = new WeakMap< Language, LemmaTable >();

function tableOf( language: Language ): LemmaTable {
	const known = tables.get( language ) ?? {
		lemmas: new Int32Array( forms.words.length ),
	};
	tables.set( language, known );

	return known;
}

function lemmaFormOf(
	form: number,
	table: LemmaTable,
	language: Language
): number {
	const known = table.lemmas[ form ];
	if ( known !== undefined && known !== 0 ) {
		return known;
	}
	if ( form === 0 ) {
		return 0;
	}

	const lemma = formOf(
		lemmatize( forms.texts[ form ] as string, language )
	);
	table.lemmas = withRoom( table.lemmas, form );
	table.lemmas[ form ] = lemma;

	return lemma;
}

function withRoom( numbers: Int32Array, place: number ): Int32Array {
	if ( place < numbers.length ) {
		return numbers;
	}
	const larger = new Int32Array( Math.max( place + 1, numbers.length * 2 ) );
	larger.set( numbers );

	return larger;
}

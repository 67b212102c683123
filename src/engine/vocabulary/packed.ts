import type { ConceptKind } from './concept';

/**
 * The vocabulary as the built worker carries it: short when it is compressed again by the server, quick to read. `pack.ts`
 * makes it, `unpack.ts` reads it.
 */
export interface Packed {
	/** The words with codes of one letter, between spaces. */
	frequent: string;
	/**
	 * All other words, sorted and front-coded: a marker says how many letters are as in the word before and whether the code has
	 * two letters or three, then come the other letters.
	 */
	words: string;
	/** Codes of the words of all names, concept after concept. */
	text: string;
	/** A letter a concept: its place in KINDS, from "a". */
	kinds: string;
	/** A line a concept: the place of the name that the id is made of, with an "s" where the id has one more; or the id. */
	ids: string;
	/** By relation a line a concept, of places of other concepts; "differentFrom" once a pair, as it goes both ways. */
	relations: Readonly< Record< string, string > >;
	/** Codes of the languages that translations are in, in the order of their lists. */
	languages: readonly string[];
}

/** What a concept can be; the order is part of the packed form. */
export const KINDS: readonly ConceptKind[] = [
	'condition',
	'symptom',
	'test',
	'treatment',
	'medication',
	'procedure',
	'aftercare',
	'specialty',
	'anatomy',
	'access',
];

/** Lists of names, in the order in which they are written. */
export const NAME_LISTS = [
	'names',
	'patient',
	'everyday',
	'practitioners',
	'brands',
] as const;

/** Lists of other concepts that a concept has itself, and those in its relations. */
export const OWN_RELATIONS = [ 'differentFrom', 'broader' ] as const;
export const RELATIONS = [
	'specialty',
	'symptomOf',
	'testedBy',
	'treatedBy',
	'aftercare',
	'complicationOf',
] as const;

/** Relations in which few concepts are pointed to by many. */
export const ABSOLUTE: readonly string[] = [ 'specialty', 'complicationOf' ];

/** Ends of a name, of a list and of a concept; they have codes as words have. */
export const END = { name: '\t', list: '\v', concept: '\n' } as const;

/** Letters of the codes: printable ASCII without what a string literal would have to escape. */
export const ALPHABET = Array.from( { length: 95 }, ( _, place ) =>
	String.fromCharCode( 32 + place )
)
	.filter( ( letter ) => ! '"\'`\\$'.includes( letter ) )
	.join( '' );

/** How many first letters stand for codes of one, two and three letters. */
export const FIRST_LETTERS = [ 30, ALPHABET.length - 32, 2 ] as const;

/** Markers in `words`, for codes of two letters and of three; no word has them. By their place: how many letters are the same. */
export const MARKERS = [ ' !#*:;<=>', '?@[]^_{}~' ] as const;

/** An id as it follows from a name: "Crohn's disease" makes "crohns-disease". */
export function idOf( name: string ): string {
	return SIMPLE_NAME.test( name )
		? name.replaceAll( ' ', '-' )
		: name
				.toLowerCase()
				.replaceAll( "'", '' )
				.replace( /[^a-z0-9]+/g, '-' )
				.replace( /^-|-$/g, '' );
}

const SIMPLE_NAME = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/;

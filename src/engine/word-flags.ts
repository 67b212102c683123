/* eslint-disable no-bitwise -- flags are bits. */
import type { Language } from './language/language';
import type { Tokens } from './text/tokenize';
import { forms } from './text/word-forms';

/** What a word is, whatever stands around it. */
export const WORD = {
	/** Has no meaning of its own: "of". */
	stop: 1,
	/** A number or a qualifier: another one makes another condition of a name. */
	telling: 2,
	/** Speaks of health. */
	clinical: 4,
	everyday: 8,
	/** Begins, and ends, a wording that sends the reader somewhere. */
	startsPointing: 16,
	endsPointing: 32,
	/** Makes a person's name of what follows: "Dr". */
	personTitle: 64,
	/** Was looked up. */
	known: 128,
	/** Makes a verb of the word before it: "up". */
	particle: 256,
	/** Behind a hyphen it makes another thing of what it is joined to: "like". */
	compounding: 512,
	/** Says that one thing follows: "a". */
	singular: 1024,
	/** Counts conditions ("type", "stage"), and of these: says how far one is ("stage"). */
	counter: 2048,
	grade: 4096,
	/** Says which of those that are counted: "2", "iv", "a". */
	count: 8192,
	/** A number behind it belongs to it: "vitamin". */
	numbered: 16_384,
	/** Has an everyday meaning beside its medical one: "trunk". */
	ambiguous: 32_768,
} as const;

/** Whether the word at a place has a flag; where there is no word it has none. */
export function isAt(
	flags: readonly number[],
	place: number,
	flag: number
): boolean {
	return ( ( flags[ place ] ?? 0 ) & flag ) !== 0;
}

const NUMBER = /^\d/;
const COUNT = /^(?:\d+[a-z]?|[ivx]{1,4}|[a-z]\d*)$/;

/** By number of a form; what a word is never changes. */
const tables = new WeakMap< Language, { flags: Uint16Array } >();

/** Flags of the words of a text, each a sum of values of WORD. */
export function flagsOf( tokens: Tokens, language: Language ): number[] {
	const table = tables.get( language ) ?? {
		flags: new Uint16Array( forms.kinds.length ),
	};
	tables.set( language, table );
	const flags: number[] = [];

	for ( let place = 0; place < tokens.words.length; place++ ) {
		const form = tokens.forms[ place ] as number;
		if ( form >= table.flags.length ) {
			const larger = new Uint16Array( forms.kinds.length );
			larger.set( table.flags );
			table.flags = larger;
		}
		let flag = form === 0 ? 0 : ( table.flags[ form ] as number );
		if ( flag === 0 ) {
			flag = lookUp( tokens.words[ place ] as string, language );
			table.flags[ form ] = form === 0 ? 0 : flag;
		}
		flags.push( flag );
	}

	return flags;
}

function lookUp( word: string, language: Language ): number {
	const { starts, ends } = pointingEdges( language );

	return (
		WORD.known |
		( language.stopWords.has( word ) ? WORD.stop : 0 ) |
		( NUMBER.test( word ) || language.qualifiers.has( word )
			? WORD.telling
			: 0 ) |
		( language.clinicalWords.has( word ) ? WORD.clinical : 0 ) |
		( language.everydayWords.has( word ) ? WORD.everyday : 0 ) |
		( starts.has( word ) ? WORD.startsPointing : 0 ) |
		( ends.has( word ) ? WORD.endsPointing : 0 ) |
		( language.personTitles.has( word ) ? WORD.personTitle : 0 ) |
		( language.particles.has( word ) ? WORD.particle : 0 ) |
		( language.compounding.has( word ) ? WORD.compounding : 0 ) |
		( language.singulars.has( word ) ? WORD.singular : 0 ) |
		( language.counters.has( word ) ? WORD.counter : 0 ) |
		( language.grades.has( word ) ? WORD.grade : 0 ) |
		( COUNT.test( word ) || language.numerals.has( word )
			? WORD.count
			: 0 ) |
		( language.numbered.has( word ) ? WORD.numbered : 0 ) |
		( language.nouns.has( word ) ? WORD.ambiguous : 0 )
	);
}

const edges = new WeakMap<
	Language,
	{ starts: ReadonlySet< string >; ends: ReadonlySet< string > }
>();

function pointingEdges( language: Language ) {
	const known = edges.get( language );
	if ( known ) {
		return known;
	}
	const wordings = [ ...language.pointing ].map( ( text ) =>
		text.split( ' ' )
	);
	const made = {
		starts: new Set( wordings.map( ( [ first = '' ] ) => first ) ),
		ends: new Set( wordings.map( ( words ) => words.at( -1 ) ?? '' ) ),
	};
	edges.set( language, made );

	return made;
}

import type { Concept } from './concept';
import { ALPHABET, END, FIRST_LETTERS, idOf, KINDS, MARKERS } from './packed';
import type { Packed } from './packed';
import { createRelations } from './unpack-relations';

export type Writable< Type > = {
	-readonly [ Key in keyof Type ]: Type[ Key ];
};

/** Concepts of their packed form, made one by one: a visit meets a few hundred of thousands. */
export interface Unpacked {
	ids: readonly string[];
	/** The concept at a place, made anew. */
	at: ( place: number ) => Concept;
}

/** All concepts of their packed form. */
export function unpack( packed: Packed ): Concept[] {
	const { ids, at } = openPacked( packed );

	return ids.map( ( _id, place ) => at( place ) );
}

/**
 * Opens the packed form. It runs once, before anything of it is compiled: loops are plain, texts are cut by what the browser has
 * for it, and every concept gets its properties by name and in one order.
 */
export function openPacked( packed: Packed ): Unpacked {
	const reader = createReader( packed );
	const ids = packed.ids
		.split( '\n' )
		.map( ( line, place ) => readId( line, place, reader ) );
	let relate: ReturnType< typeof createRelations > | null = null;

	return {
		ids,
		at: ( place ) => {
			const concept = toConcept(
				reader.record( place ).split( END.list ),
				ids[ place ] ?? '',
				KINDS[ packed.kinds.charCodeAt( place ) - 97 ] ?? 'condition',
				packed.languages
			);
			relate ??= createRelations( ids, packed.relations );
			relate( concept, place );
			return concept;
		},
	};
}

/** Reads the names of a concept, with what ends them; all of them, or no more than are asked for. */
interface Reader {
	record: ( place: number ) => string;
	name: ( place: number, nth: number ) => string;
}

function createReader( { frequent, words, text }: Packed ): Reader {
	const [ pairs, triples ] = readWords( words );
	const short = frequent.split( ' ' );
	const [ ones, twos ] = FIRST_LETTERS;
	const size = ALPHABET.length;
	const digits = new Uint8Array( 128 );
	for ( let place = 0; place < size; place++ ) {
		digits[ ALPHABET.charCodeAt( place ) ] = place;
	}
	const digitAt = ( at: number ) => digits[ text.charCodeAt( at ) ] as number;
	const ends = new Set< string >( Object.values( END ) );
	const isEnd = short.map( ( word ) => ends.has( word ) );

	/** Where the names of each concept begin. */
	function startsOf( conceptEnd: number ): number[] {
		const found = [ 0 ];
		for ( let at = 0; at < text.length; at++ ) {
			const code = digitAt( at );
			if ( code === conceptEnd ) {
				found.push( at + 1 );
			} else if ( code >= ones ) {
				at += code < ones + twos ? 1 : 2;
			}
		}
		return found;
	}

	/** Up to the end of a concept, or of so many names of it. */
	function read( from: number, most: number ): string {
		let decoded = '';
		let names = 0;
		let isInName = false;

		for ( let at = from; at < text.length; at++ ) {
			let code = digitAt( at );
			let word: string | undefined;

			if ( code < ones ) {
				word = short[ code ];
			} else {
				const isPair = code < ones + twos;
				code -= isPair ? ones : ones + twos;
				code = code * size + digitAt( ++at );
				word = isPair
					? pairs[ code ]
					: triples[ code * size + digitAt( ++at ) ];
				code = ones;
			}

			const endsHere = isEnd[ code ] === true;
			if ( endsHere ) {
				names += isInName ? 1 : 0;
				if ( word === END.concept || names === most ) {
					break;
				}
			} else if ( isInName ) {
				decoded += ' ';
			}
			decoded += word as string;
			isInName = ! endsHere;
		}

		return decoded;
	}

	const starts = startsOf( short.indexOf( END.concept ) );

	return {
		record: ( place ) => read( starts[ place ] ?? text.length, Infinity ),
		name: ( place, nth ) => {
			const names = read( starts[ place ] ?? text.length, nth + 1 );
			return names.split( NAME_END ).filter( Boolean )[ nth ] ?? '';
		},
	};
}

const NAME_END = new RegExp( `[${ END.name }${ END.list }]` );

/** An id that one of the names makes is written as the place of that name. */
function readId( line: string, place: number, reader: Reader ): string {
	const first = line.charCodeAt( 0 );

	return first >= DIGIT_0 && first <= DIGIT_9 && line.length < 4
		? idOf( reader.name( place, parseInt( line, 10 ) ) ) +
				( line.endsWith( 's' ) ? 's' : '' )
		: line;
}

/** The words with codes of two letters, and those of three. */
function readWords( frontCoded: string ): [ string[], string[] ] {
	const [ ofPairs, ofTriples ] = MARKERS;
	const pairs: string[] = [];
	const triples: string[] = [];
	let previous = '';

	for ( const coded of frontCoded.match( MARKED ) ?? [] ) {
		const marker = coded.charAt( 0 );
		const same = ofPairs.indexOf( marker );

		if ( same === -1 ) {
			previous =
				previous.slice( 0, ofTriples.indexOf( marker ) ) +
				coded.slice( 1 );
			triples.push( previous );
		} else {
			previous = previous.slice( 0, same ) + coded.slice( 1 );
			pairs.push( previous );
		}
	}

	return [ pairs, triples ];
}

const MARKER = `[${ MARKERS.join( '' ).replace( /[\]^]/g, '\\$&' ) }]`;
const MARKED = new RegExp(
	`${ MARKER }${ MARKER.replace( '[', '[^' ) }*`,
	'g'
);

function toConcept(
	[
		names = '',
		patient,
		everyday,
		practitioners,
		brands,
		...others
	]: string[],
	id: string,
	kind: Concept[ 'kind' ],
	languages: readonly string[]
): Writable< Concept > {
	const concept: Writable< Concept > = {
		id,
		kind,
		names: names.split( END.name ),
	};

	if ( patient ) {
		concept.patient = patient.split( END.name );
	}
	if ( everyday ) {
		concept.everyday = everyday.split( END.name );
	}
	if ( practitioners ) {
		concept.practitioners = practitioners.split( END.name );
	}
	if ( brands ) {
		concept.brands = brands.split( END.name );
	}
	if ( others.length > languages.length ) {
		const abbreviations: Record< string, string[] > = {};
		for ( const list of others.slice( languages.length ) ) {
			const [ text = '', ...confirming ] = list.split( END.name );
			abbreviations[ text ] = confirming;
		}
		concept.abbreviations = abbreviations;
	}
	for ( let nth = 0; nth < languages.length; nth++ ) {
		const list = others[ nth ];
		if ( list ) {
			concept.translations = {
				...concept.translations,
				[ languages[ nth ] as string ]: list.split( END.name ),
			};
		}
	}

	return concept;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;

import type { Concept } from './concept';
import { ALPHABET, END, FIRST_LETTERS, idOf, KINDS, MARKERS } from './packed';
import type { Packed } from './packed';

type Writable< Type > = { -readonly [ Key in keyof Type ]: Type[ Key ] };
type PlaceLists = ( number[] | undefined )[];
type Relations = Writable< NonNullable< Concept[ 'relations' ] > >;

/**
 * Concepts of their packed form. It runs once, before anything of it is compiled: loops are plain, texts are cut by what the
 * browser has for it, and every concept gets its properties by name and in one order.
 */
export function unpack( packed: Packed ): Concept[] {
	const ids = packed.ids.split( '\n' );
	const records = decode( packed ).split( END.concept );
	const concepts: Writable< Concept >[] = [];

	for ( let place = 0; place < ids.length; place++ ) {
		concepts.push(
			toConcept(
				( records[ place ] ?? '' ).split( END.list ),
				ids[ place ] ?? '',
				KINDS[ packed.kinds.charCodeAt( place ) - 97 ] ?? 'condition',
				packed.languages
			)
		);
	}
	relate( concepts, packed.relations );

	return concepts;
}

/** All names, with what ends them. */
function decode( { frequent, words, text }: Packed ): string {
	const [ pairs, triples ] = readWords( words );
	const short = frequent.split( ' ' );
	const [ ones, twos ] = FIRST_LETTERS;
	const size = ALPHABET.length;
	const digits = new Uint8Array( 128 );
	for ( let place = 0; place < size; place++ ) {
		digits[ ALPHABET.charCodeAt( place ) ] = place;
	}

	const ends = new Set< string >( Object.values( END ) );
	const isEnd = short.map( ( word ) => ends.has( word ) );
	const decoded: string[] = [];
	let isInName = false;

	for ( let at = 0; at < text.length; at++ ) {
		let code = digits[ text.charCodeAt( at ) ] as number;
		let word: string | undefined;

		if ( code < ones ) {
			word = short[ code ];
		} else {
			const isPair = code < ones + twos;
			code -= isPair ? ones : ones + twos;
			code =
				code * size + ( digits[ text.charCodeAt( ++at ) ] as number );
			word = isPair
				? pairs[ code ]
				: triples[
						code * size +
							( digits[ text.charCodeAt( ++at ) ] as number )
					];
			code = ones;
		}

		const endsHere = isEnd[ code ] === true;
		if ( isInName && ! endsHere ) {
			decoded.push( ' ' );
		}
		decoded.push( word as string );
		isInName = ! endsHere;
	}

	return decoded.join( '' );
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

	const first = id.charCodeAt( 0 );
	if ( first >= DIGIT_0 && first <= DIGIT_9 && id.length < 4 ) {
		const made = [
			...concept.names,
			...( concept.patient ?? [] ),
			...( concept.everyday ?? [] ),
		][ parseInt( id, 10 ) ];
		concept.id = idOf( made ?? '' ) + ( id.endsWith( 's' ) ? 's' : '' );
	}

	return concept;
}

/** Gives the concepts the ids of those that they point to. */
function relate(
	concepts: readonly Writable< Concept >[],
	packed: Packed[ 'relations' ]
): void {
	const idsOf = ( places: readonly number[] ) =>
		places.map( ( place ) => concepts[ place ]?.id ?? '' );
	const listsOf = ( key: string, areRelative = true ) =>
		readPlaces( packed[ key ] ?? '', areRelative );
	const differentFrom = bothWays( listsOf( 'differentFrom' ) );
	const broader = listsOf( 'broader' );
	const specialty = listsOf( 'specialty', false );
	const symptomOf = listsOf( 'symptomOf' );
	const testedBy = listsOf( 'testedBy' );
	const treatedBy = listsOf( 'treatedBy' );
	const aftercare = listsOf( 'aftercare' );

	for ( let place = 0; place < concepts.length; place++ ) {
		const concept = concepts[ place ] as Writable< Concept >;
		const relations: Relations = {};
		let list: readonly number[] | undefined;

		if ( ( list = differentFrom[ place ] ) ) {
			concept.differentFrom = idsOf( list );
		}
		if ( ( list = broader[ place ] ) ) {
			concept.broader = idsOf( list );
		}
		if ( ( list = specialty[ place ] ) ) {
			concept.relations = relations;
			relations.specialty = idsOf( list );
		}
		if ( ( list = symptomOf[ place ] ) ) {
			concept.relations = relations;
			relations.symptomOf = idsOf( list );
		}
		if ( ( list = testedBy[ place ] ) ) {
			concept.relations = relations;
			relations.testedBy = idsOf( list );
		}
		if ( ( list = treatedBy[ place ] ) ) {
			concept.relations = relations;
			relations.treatedBy = idsOf( list );
		}
		if ( ( list = aftercare[ place ] ) ) {
			concept.relations = relations;
			relations.aftercare = idsOf( list );
		}
	}
}

/** What one is not to be confused with is written once a pair. */
function bothWays( lists: PlaceLists ): PlaceLists {
	const both: PlaceLists = lists.map( ( list ) => list?.slice() );

	lists.forEach( ( list, place ) =>
		list?.forEach( ( other ) => ( both[ other ] ??= [] ).push( place ) )
	);

	return both;
}

/** Places of other concepts, a line a concept. Numbers have the base 36, which the browser reads slowly. */
function readPlaces( packed: string, areRelative: boolean ): PlaceLists {
	const lists: PlaceLists = [];
	let list: number[] = [];
	let number = -1;
	let sign = 1;

	for ( let at = 0; at <= packed.length; at++ ) {
		const letter =
			at === packed.length ? LINE_END : packed.charCodeAt( at );

		if ( letter === MINUS ) {
			sign = -1;
		} else if ( letter === COMMA || letter === LINE_END ) {
			if ( number !== -1 ) {
				list.push(
					areRelative ? lists.length + sign * number : number
				);
			}
			number = -1;
			sign = 1;
			if ( letter === LINE_END ) {
				lists.push( list.length > 0 ? list : undefined );
				list = list.length > 0 ? [] : list;
			}
		} else {
			number =
				Math.max( number, 0 ) * 36 +
				letter -
				( letter < LETTER_A ? DIGIT_0 : LETTER_A - 10 );
		}
	}

	return lists;
}

const LINE_END = 10;
const COMMA = 44;
const MINUS = 45;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LETTER_A = 97;

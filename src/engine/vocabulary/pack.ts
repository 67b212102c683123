import type { Concept } from './concept';
import {
	ALPHABET,
	END,
	FIRST_LETTERS,
	idOf,
	KINDS,
	MARKERS,
	ABSOLUTE,
	NAME_LISTS,
	OWN_RELATIONS,
	RELATIONS,
} from './packed';
import type { Packed } from './packed';

/**
 * Makes the packed form of concepts. Runs when the worker is built, never in it.
 *
 * @param concepts Concepts; what one is not to be confused with must say so of it.
 */
export function pack( concepts: readonly Concept[] ): Packed {
	const places = new Map(
		concepts.map( ( { id }, place ) => [ id, place ] )
	);
	const languages = [
		...new Set(
			concepts.flatMap( ( { translations = {} } ) =>
				Object.keys( translations )
			)
		),
	].sort();
	const tokens = concepts.flatMap( ( concept ) =>
		tokensOf( concept, languages )
	);
	const { frequent, words, codes } = encodeWords( tokens );

	return {
		frequent,
		words,
		text: tokens.map( ( token ) => codes.get( token ) ).join( '' ),
		kinds: concepts
			.map( ( { kind } ) =>
				String.fromCharCode( 97 + KINDS.indexOf( kind ) )
			)
			.join( '' ),
		ids: concepts.map( packId ).join( '\n' ),
		relations: packRelations( concepts, places ),
		languages,
	};
}

/** "3" for the id that the fourth name makes, "3s" for that with an "s" behind it. */
function packId( { id, names, patient = [], everyday = [] }: Concept ): string {
	const made = [ ...names, ...patient, ...everyday ].map( idOf );

	if ( made.includes( id ) ) {
		return String( made.indexOf( id ) );
	}

	const singular = made.findIndex( ( one ) => `${ one }s` === id );

	return singular === -1 ? id : `${ singular }s`;
}

/** The names of a concept word by word: its lists, then one list for each abbreviation with the words that confirm it. */
function tokensOf( concept: Concept, languages: readonly string[] ): string[] {
	const lists = [
		...NAME_LISTS.map( ( key ) => concept[ key ] ?? [] ),
		...languages.map(
			( language ) => concept.translations?.[ language ] ?? []
		),
		...Object.entries( concept.abbreviations ?? {} ).map(
			( [ abbreviation, words ] ) => [ abbreviation, ...words ]
		),
	];
	const last = lists.reduce(
		( found, list, place ) => ( list.length > 0 ? place : found ),
		0
	);

	return [
		...lists
			.slice( 0, last + 1 )
			.flatMap( ( list, place ) => [
				...( place > 0 ? [ END.list ] : [] ),
				...list.flatMap( ( name, nth ) => [
					...( nth > 0 ? [ END.name ] : [] ),
					...name.split( ' ' ),
				] ),
			] ),
		END.concept,
	];
}

/** Codes for all tokens: short for frequent ones. */
function encodeWords(
	tokens: readonly string[]
): Pick< Packed, 'frequent' | 'words' > & { codes: Map< string, string > } {
	const counts = new Map< string, number >();
	for ( const token of tokens ) {
		counts.set( token, ( counts.get( token ) ?? 0 ) + 1 );
	}

	const byCount = [ ...counts ]
		.sort(
			( [ one, count ], [ other, otherCount ] ) =>
				otherCount - count || ( one < other ? -1 : 1 )
		)
		.map( ( [ token ] ) => token );
	const codes = new Map< string, string >();
	let from = 0;
	let firstLetter = 0;

	const tiers = FIRST_LETTERS.map( ( letters, place ) => {
		const capacity = letters * ALPHABET.length ** place;
		const tier = byCount.slice( from, from + capacity ).sort();

		tier.forEach( ( token, nth ) =>
			codes.set( token, codeOf( nth, place, firstLetter ) )
		);
		from += capacity;
		firstLetter += letters;
		return tier;
	} );

	if ( from < byCount.length ) {
		throw new Error( `${ byCount.length } words are too many to pack.` );
	}

	return {
		frequent: ( tiers[ 0 ] ?? [] ).join( ' ' ),
		words: frontCode( tiers.slice( 1 ) ),
		codes,
	};
}

/** A letter for the tier and the highest digit, then one for each other digit. */
function codeOf( nth: number, digits: number, firstLetter: number ): string {
	let code = '';
	let rest = nth;

	for ( let digit = 0; digit < digits; digit++ ) {
		code = ALPHABET.charAt( rest % ALPHABET.length ) + code;
		rest = Math.floor( rest / ALPHABET.length );
	}

	return ALPHABET.charAt( firstLetter + rest ) + code;
}

function frontCode( tiers: readonly ( readonly string[] )[] ): string {
	const marked = tiers
		.flatMap( ( tier, place ) =>
			tier.map( ( word ) => ( {
				word,
				markers: MARKERS[ place ] ?? '',
			} ) )
		)
		.sort( ( one, other ) => ( one.word < other.word ? -1 : 1 ) );
	let previous = '';

	return marked
		.map( ( { word, markers } ) => {
			if (
				[ ...word ].some( ( letter ) => ALL_MARKERS.includes( letter ) )
			) {
				throw new Error( `"${ word }" has a letter that is a marker.` );
			}

			let same = 0;
			while (
				same < markers.length - 1 &&
				same < word.length &&
				word[ same ] === previous[ same ]
			) {
				same++;
			}
			previous = word;
			return markers.charAt( same ) + word.slice( same );
		} )
		.join( '' );
}

const ALL_MARKERS = MARKERS.join( '' );

/** Places of other concepts: those that many point to as they are, the others from the concept's own place, which is near. */
function packRelations(
	concepts: readonly Concept[],
	places: ReadonlyMap< string, number >
): Packed[ 'relations' ] {
	const packOne = (
		listOf: ( concept: Concept ) => readonly string[] | undefined,
		key: string
	) =>
		concepts
			.map( ( concept, place ) =>
				( listOf( concept ) ?? [] )
					.map( ( id ) => placeOf( id, concept, places ) )
					.filter(
						( other ) => key !== 'differentFrom' || other > place
					)
					.map( ( other ) =>
						( ABSOLUTE.includes( key )
							? other
							: other - place
						).toString( 36 )
					)
					.join( ',' )
			)
			.join( '\n' );

	return Object.fromEntries( [
		...OWN_RELATIONS.map( ( key ) => [
			key,
			packOne( ( concept ) => concept[ key ], key ),
		] ),
		...RELATIONS.map( ( key ) => [
			key,
			packOne( ( { relations } ) => relations?.[ key ], key ),
		] ),
	] );
}

function placeOf(
	id: string,
	concept: Concept,
	places: ReadonlyMap< string, number >
): number {
	const place = places.get( id );

	if ( place === undefined ) {
		throw new Error(
			`${ concept.id } points to ${ id }, which is not there.`
		);
	}

	return place;
}

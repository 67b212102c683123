/*
 * @jest-environment node
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { languageOf } from '../../src/engine/language';
import { isAbbreviation } from '../../src/engine/page-names';
import { fold } from '../../src/engine/text/fold';
import { lemmatize } from '../../src/engine/text/lemmatize';
import { tokenize } from '../../src/engine/text/tokenize';
import type { Concept } from '../../src/engine/vocabulary/concept';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

/* The vocabulary's files, line by line. */
const FOLDER = join( __dirname, '..', '..', 'src', 'engine', 'vocabulary' );
const KINDS: readonly Concept[ 'kind' ][] = [
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
const LISTS = [
	'names',
	'patient',
	'everyday',
	'practitioners',
	'brands',
	'differentFrom',
	'broader',
] as const;
const KEYS = [
	'id',
	'kind',
	...LISTS,
	'abbreviations',
	'relations',
	'translations',
];

const files = readdirSync( FOLDER )
	.filter( ( file ) => file.endsWith( '.json' ) )
	.map( ( file ) => ( {
		file,
		concepts: JSON.parse(
			readFileSync( join( FOLDER, file ), 'utf8' )
		) as Concept[],
	} ) );
const all = files.flatMap( ( { concepts } ) => concepts );
const byId = new Map( all.map( ( concept ) => [ concept.id, concept ] ) );
const loaded = loadVocabulary().concepts;

/** Names that may stand alone in a text. */
const namesOf = ( {
	names,
	patient = [],
	everyday = [],
	brands = [],
}: Concept ) => [ ...names, ...patient, ...everyday, ...brands ];

describe.each( files )( 'vocabulary/$file', ( { concepts } ) => {
	it( 'is read by load.ts', () => {
		const missing = concepts.filter( ( { id } ) => ! loaded.has( id ) );

		expect( concepts.length ).toBeGreaterThan( 0 );
		expect( missing.map( ( { id } ) => id ) ).toEqual( [] );
	} );

	it( 'holds concepts and nothing else', () => {
		const wrong = concepts.flatMap( faultsOf );

		expect( wrong ).toEqual( [] );
	} );
} );

describe( 'vocabulary', () => {
	it( 'gives an id to one concept only', () => {
		const ids = all.map( ( { id } ) => id );

		expect( repeated( ids ) ).toEqual( [] );
	} );

	it( 'gives a name to one concept only', () => {
		const shared = repeated(
			all.flatMap( ( concept ) => [
				...new Set( namesOf( concept ).map( fold ) ),
			] )
		);

		expect( shared ).toEqual( [] );
	} );

	it( 'gives one wording in all its forms to one concept only', () => {
		const shared = repeated(
			all.flatMap( ( concept ) => [
				...new Set( namesOf( concept ).map( formOf ) ),
			] )
		);

		expect( shared ).toEqual( [] );
	} );

	it( 'says a name once in each concept', () => {
		const twice = all.flatMap( ( concept ) =>
			repeated( namesOf( concept ).map( fold ) ).map(
				( name ) => `${ concept.id }: ${ name }`
			)
		);

		expect( twice ).toEqual( [] );
	} );

	it( 'has no bare abbreviation for a name', () => {
		const bare = all.flatMap( ( concept ) =>
			namesOf( concept ).filter( isAbbreviation )
		);

		expect( bare ).toEqual( [] );
	} );

	it( 'confirms every abbreviation by words', () => {
		const unconfirmed = all.flatMap( ( { id, abbreviations = {} } ) =>
			Object.entries( abbreviations )
				.filter( ( [ , words ] ) => words.length === 0 )
				.map( ( [ text ] ) => `${ id }: ${ text }` )
		);

		expect( unconfirmed ).toEqual( [] );
	} );

	it( 'points to concepts that are there', () => {
		const dangling = all.flatMap(
			( { id, differentFrom = [], broader = [], relations = {} } ) =>
				[
					...differentFrom,
					...broader,
					...Object.values( relations ).flat(),
				]
					.filter( ( other ) => ! byId.has( other ) )
					.map( ( other ) => `${ id }: ${ other }` )
		);

		expect( dangling ).toEqual( [] );
	} );

	it( 'says of both concepts that they are not to be confused', () => {
		const oneWay = all.flatMap( ( { id, differentFrom = [] } ) =>
			differentFrom
				.filter(
					( other ) =>
						! byId.get( other )?.differentFrom?.includes( id )
				)
				.map( ( other ) => `${ other }: ${ id }` )
		);

		expect( oneWay ).toEqual( [] );
	} );

	it.each( [
		[ 'osteoporosis', 'osteoporosis' ],
		[ 'smear test', 'pap-test' ],
		[ 'covid', 'covid-19' ],
		[ 'threadworms', 'pinworm-infection' ],
		[ 'change of life', 'menopause' ],
	] )( 'knows %s', ( name, id ) => {
		const owners = all.filter( ( concept ) =>
			namesOf( concept ).map( formOf ).includes( formOf( name ) )
		);

		expect( owners.map( ( concept ) => concept.id ) ).toEqual( [ id ] );
	} );

	it.each( [ 'change', 'the change', 'mass', 'back', 'growth' ] )(
		'has no everyday word for a name without saying so: %s',
		( word ) => {
			const owners = all.filter( ( { names, patient = [] } ) =>
				[ ...names, ...patient ]
					.map( formOf )
					.includes( formOf( word ) )
			);

			expect( owners ).toEqual( [] );
		}
	);

	it( 'takes a form of a condition for no other condition', () => {
		expect( byId.get( 'discoid-lupus' )?.broader ).toContain( 'lupus' );
		expect( byId.get( 'lupus' )?.differentFrom ).not.toContain(
			'discoid-lupus'
		);
	} );

	it( 'never makes a concept different from itself, nor broader than itself', () => {
		const circular = all.filter(
			( { id, differentFrom = [] } ) =>
				differentFrom.includes( id ) || reaches( id, id )
		);

		expect( circular.map( ( { id } ) => id ) ).toEqual( [] );
	} );

	it( 'points to specialties where it says specialty', () => {
		const wrong = all.flatMap( ( { id, relations } ) =>
			( relations?.specialty ?? [] )
				.filter(
					( other ) =>
						byId.has( other ) &&
						byId.get( other )?.kind !== 'specialty'
				)
				.map( ( other ) => `${ id }: ${ other }` )
		);

		expect( wrong ).toEqual( [] );
	} );
} );

/** A name in singular and American spelling, as texts are searched for it. */
function formOf( name: string ): string {
	return tokenize( name )
		.words.map( ( word ) => lemmatize( word, languageOf( 'en' ) ) )
		.join( ' ' );
}

/** What makes a line no concept. */
function faultsOf( concept: Concept ): string[] {
	const lists = LISTS.map( ( key ) => concept[ key ] ?? [] );
	const texts = [
		...lists.flat(),
		...Object.entries( concept.abbreviations ?? {} ).flat( 2 ),
		...Object.values( concept.relations ?? {} ).flat(),
		...Object.values( concept.translations ?? {} ).flat(),
	];
	const faults = {
		'an id that is no slug': ! /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(
			concept.id
		),
		'an unknown kind': ! KINDS.includes( concept.kind ),
		'an unknown key': ! Object.keys( concept ).every( ( key ) =>
			KEYS.includes( key )
		),
		'a list that is none': ! lists.every( Array.isArray ),
		'no name': ! ( concept.names?.length > 0 ),
		'a text that is empty or untrimmed': ! texts.every(
			( text ) =>
				typeof text === 'string' && text !== '' && text === text.trim()
		),
		'a name without a letter or digit': ! namesOf( concept ).every(
			( name ) => /[\p{L}\p{N}]/u.test( name )
		),
	};

	return Object.entries( faults )
		.filter( ( [ , isFault ] ) => isFault )
		.map( ( [ fault ] ) => `${ concept.id }: ${ fault }` );
}

/** Whether a concept is broader than another, in however many steps. */
function reaches( from: string, to: string ): boolean {
	const seen = new Set< string >();
	const queue = [ ...( byId.get( from )?.broader ?? [] ) ];

	for ( const id of queue ) {
		if ( ! seen.has( id ) ) {
			seen.add( id );
			queue.push( ...( byId.get( id )?.broader ?? [] ) );
		}
	}

	return seen.has( to );
}

/** What is there more than once, each once. */
function repeated( texts: readonly string[] ): string[] {
	const seen = new Set< string >();
	const twice = texts.filter(
		( text ) => seen.size === seen.add( text ).size
	);

	return [ ...new Set( twice ) ];
}

/* What a sign may be a sign of: pathways lead from a symptom to what it may be, and back. */
describe( 'signs', () => {
	it.each( [
		[ 'tremor', 'hypoglycemia' ],
		[ 'sweating', 'hypoglycemia' ],
		[ 'palpitations', 'hypoglycemia' ],
		[ 'dizziness', 'hypoglycemia' ],
		[ 'confusion', 'hypoglycemia' ],
		[ 'fainting', 'hypoglycemia' ],
		[ 'hypoglycemia', 'insulinoma' ],
		[ 'hypoglycemia', 'adrenal-insufficiency' ],
		[ 'hyperglycemia', 'diabetes' ],
	] )( '%s may be one of %s', ( sign, condition ) => {
		expect( byId.get( sign )?.relations?.symptomOf ).toContain( condition );
	} );
} );

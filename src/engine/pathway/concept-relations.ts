import { languageCode } from '../language';
import type { Concept } from '../vocabulary/concept';
import { namesOf } from '../vocabulary/lookup';
import type { Vocabulary } from '../vocabulary/lookup';

/** What medicine says one concept is to another. */
export type ConceptLink =
	'cause' | 'sign' | 'test' | 'treatment' | 'aftercare' | 'use' | 'sequel-of';

/** The relations of the vocabulary, readable from both ends. */
export interface ConceptRelations {
	/** From a concept to those it has to do with, each with what the other is to it. */
	of: ( id: string ) => ReadonlyMap< string, ConceptLink >;
	/** Conditions and symptoms that a concept is for; itself when it is one. */
	conditionsOf: ( id: string ) => ReadonlySet< string >;
	/** The concept and the wider and narrower ones on the same line; never a sibling. */
	lineOf: ( id: string ) => ReadonlySet< string >;
	/** What the line of a concept is a sign or a cause of, and the line itself: what one page may serve at once. */
	kinOf: ( id: string ) => ReadonlySet< string >;
	/** What shares with a concept what is known of it, by a wider or narrower name. */
	nearOf: ( id: string ) => ReadonlySet< string >;
	/** All that pages near a page on a concept may be about. */
	aroundOf: ( id: string ) => ReadonlySet< string >;
	areDifferent: ( one: string, other: string ) => boolean;
	concept: ( id: string ) => Concept | undefined;
}

/** Forward and backward names of the vocabulary's relations; a page on a condition leads to its tests, and a test's page back. */
const DIRECTIONS = [
	[ 'symptomOf', 'cause', 'sign' ],
	[ 'testedBy', 'test', 'use' ],
	[ 'treatedBy', 'treatment', 'use' ],
	[ 'aftercare', 'aftercare', 'sequel-of' ],
] as const;

const NONE: ReadonlyMap< string, ConceptLink > = new Map();

/**
 * Makes the relations of the vocabulary readable from both ends (schema.org: `possibleTreatment`, `typicalTest`,
 * `signOrSymptom` of a `MedicalCondition`). Computed once for all sites.
 */
export function relateConcepts( { concepts }: Vocabulary ): ConceptRelations {
	const links = new Map< string, Map< string, ConceptLink > >();
	const narrower = new Map< string, string[] >();
	const add = ( from: string, to: string, link: ConceptLink ) => {
		if ( from === to || ! concepts.has( to ) ) {
			return;
		}
		const known = links.get( from ) ?? new Map< string, ConceptLink >();
		links.set( from, known );
		if ( ! known.has( to ) ) {
			known.set( to, link );
		}
	};

	for ( const concept of concepts.values() ) {
		for ( const [ relation, forward, backward ] of DIRECTIONS ) {
			for ( const id of concept.relations?.[ relation ] ?? [] ) {
				add( concept.id, id, forward );
				add( id, concept.id, backward );
			}
		}
		for ( const id of concept.broader ?? [] ) {
			narrower.set( id, [ ...( narrower.get( id ) ?? [] ), concept.id ] );
		}
	}

	const conditions = remember( ( id ) =>
		conditionsOf( id, concepts, links )
	);
	const lines = remember( ( id ) => lineOf( id, concepts, narrower ) );
	const of = ( id: string ) => links.get( id ) ?? NONE;

	return {
		of,
		kinOf: remember( ( id ) => kinOf( id, of, lines ) ),
		nearOf: remember( ( id ) => nearOf( id, of, lines ) ),
		aroundOf: remember( ( id ) => aroundOf( id, of, lines ) ),
		conditionsOf: conditions,
		lineOf: lines,
		areDifferent: ( one, other ) =>
			( concepts.get( one )?.differentFrom ?? [] ).includes( other ) ||
			( concepts.get( other )?.differentFrom ?? [] ).includes( one ),
		concept: ( id ) => concepts.get( id ),
	};
}

/** What a concept is called in a language; where the vocabulary has no name there, in English. */
export function nameOf(
	id: string,
	language: string,
	{ concept }: ConceptRelations
): string {
	const known = concept( id );

	return known === undefined
		? id
		: ( namesOf( known, languageCode( language ) )[ 0 ]?.text ??
				known.names[ 0 ] ??
				id );
}

/** Itself; else what it tests, treats or follows; else what the nearest wider concept does. */
function conditionsOf(
	id: string,
	concepts: ReadonlyMap< string, Concept >,
	links: ReadonlyMap< string, ReadonlyMap< string, ConceptLink > >
): ReadonlySet< string > {
	const isIllness = ( other: string ) =>
		/^(?:condition|symptom)$/.test( concepts.get( other )?.kind ?? '' );

	if ( isIllness( id ) ) {
		return new Set( [ id ] );
	}

	let level = [ id ];
	for ( let depth = 0; depth < 3 && level.length > 0; depth++ ) {
		const linked = ( wanted: ConceptLink ) =>
			level.flatMap( ( one ) =>
				[ ...( links.get( one ) ?? NONE ) ]
					.filter(
						( [ other, link ] ) =>
							link === wanted && isIllness( other )
					)
					.map( ( [ other ] ) => other )
			);
		const used = [ ...level.filter( isIllness ), ...linked( 'use' ) ];
		// Losing weight follows many conditions; it treats one.
		const found = used.length > 0 ? used : linked( 'sequel-of' );
		if ( found.length > 0 ) {
			return new Set( found );
		}
		level = level.flatMap( ( one ) => concepts.get( one )?.broader ?? [] );
	}

	return new Set();
}

/** Two levels up and down: further off, the name in common says little. */
function lineOf(
	id: string,
	concepts: ReadonlyMap< string, Concept >,
	narrower: ReadonlyMap< string, readonly string[] >
): ReadonlySet< string > {
	const line = new Set( [ id ] );
	const climb = ( next: ( one: string ) => readonly string[] ) => {
		let level: string[] = [ id ];
		for ( let depth = 0; depth < 2; depth++ ) {
			level = level.flatMap( ( one ) => [ ...next( one ) ] );
			level.forEach( ( one ) => line.add( one ) );
		}
	};

	climb( ( one ) => concepts.get( one )?.broader ?? [] );
	climb( ( one ) => narrower.get( one ) ?? [] );

	return line;
}

type Links = ( id: string ) => ReadonlyMap< string, ConceptLink >;
type Lines = ( id: string ) => ReadonlySet< string >;

/** What is a sign of a condition is one of each of its forms. */
function kinOf( id: string, of: Links, lines: Lines ): Set< string > {
	const kin = new Set( lines( id ) );

	signsOf( id, of ).forEach( ( sign ) =>
		lines( sign ).forEach( ( one ) => kin.add( one ) )
	);
	lines( id ).forEach( ( line ) =>
		signsOf( line, of ).forEach( ( sign ) => kin.add( sign ) )
	);
	return kin;
}

/**
 * Wider and narrower names share what is known of each, seen from the test or the treatment. Seen from the condition only signs
 * are shared: a sign of diabetes is one of each of its types, but not each test of a thyroid is one of each of its diseases.
 */
function nearOf( id: string, of: Links, lines: Lines ): Set< string > {
	const near = new Set( lines( id ) );

	for ( const other of of( id ).keys() ) {
		lines( other ).forEach( ( one ) => near.add( one ) );
	}
	lines( id ).forEach( ( line ) =>
		signsOf( line, of ).forEach( ( sign ) => near.add( sign ) )
	);
	return near;
}

function aroundOf( id: string, of: Links, lines: Lines ): Set< string > {
	const around = new Set< string >();

	for ( const line of lines( id ) ) {
		around.add( line );
		for ( const other of of( line ).keys() ) {
			around.add( other );
		}
	}
	for ( const other of of( id ).keys() ) {
		lines( other ).forEach( ( one ) => around.add( one ) );
	}
	return around;
}

/** What a concept is a sign of, and its signs. */
function signsOf( id: string, of: Links ): string[] {
	return [ ...of( id ) ]
		.filter( ( [ , link ] ) => link === 'sign' || link === 'cause' )
		.map( ( [ other ] ) => other );
}

function remember< Value >(
	find: ( id: string ) => Value
): ( id: string ) => Value {
	const known = new Map< string, Value >();

	return ( id ) => {
		const before = known.get( id );
		if ( before !== undefined ) {
			return before;
		}
		const found = find( id );
		known.set( id, found );
		return found;
	};
}

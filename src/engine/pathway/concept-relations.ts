import type { Concept } from '../vocabulary/concept';
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

	return {
		of: ( id ) => links.get( id ) ?? NONE,
		conditionsOf: conditions,
		lineOf: lines,
		areDifferent: ( one, other ) =>
			( concepts.get( one )?.differentFrom ?? [] ).includes( other ) ||
			( concepts.get( other )?.differentFrom ?? [] ).includes( one ),
		concept: ( id ) => concepts.get( id ),
	};
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

import { languageCode } from '../language';
import type { Concept } from '../vocabulary/concept';
import { namesOf } from '../vocabulary/lookup';
import type { Vocabulary } from '../vocabulary/lookup';

import { conditionsOf } from './conditions-of';
import { aroundOf, kinOf, lineOf, nearnessOf } from './near-concepts';
import type { Nearness } from './near-concepts';

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
	/** How near other concepts are to one, itself included; those that have nothing to do with it are not there. */
	nearnessOf: ( id: string ) => ReadonlyMap< string, Nearness >;
	/** All that pages near a page on a concept may be about. */
	aroundOf: ( id: string ) => ReadonlySet< string >;
	/** What a condition can lead to. */
	complicationsOf: ( id: string ) => ReadonlySet< string >;
	/** What can lead to a condition. */
	causesOf: ( id: string ) => ReadonlySet< string >;
	/** Concepts that are marked as never to be taken for it. */
	differentOf: ( id: string ) => ReadonlySet< string >;
	concept: ( id: string ) => Concept | undefined;
	/** Number of a concept, from 0 up to `size`; `size - 1` for what is none. */
	numberOf: ( id: string ) => number;
	size: number;
}

/** Forward and backward names of the vocabulary's relations; a page on a condition leads to its tests, and a test's page back. */
const DIRECTIONS = [
	[ 'symptomOf', 'cause', 'sign' ],
	[ 'testedBy', 'test', 'use' ],
	[ 'treatedBy', 'treatment', 'use' ],
	[ 'aftercare', 'aftercare', 'sequel-of' ],
] as const;

const NONE: ReadonlyMap< string, ConceptLink > = new Map();
const NOTHING: ReadonlySet< string > = new Set();

/**
 * Makes the relations of the vocabulary readable from both ends (schema.org: `possibleTreatment`, `typicalTest`,
 * `signOrSymptom` of a `MedicalCondition`). Computed once for all sites.
 */
export function relateConcepts( { concepts }: Vocabulary ): ConceptRelations {
	const links = new Map< string, Map< string, ConceptLink > >();
	const narrower = new Map< string, string[] >();
	const different = new Map< string, Set< string > >();
	const complications = new Map< string, Set< string > >();
	const causes = new Map< string, Set< string > >();
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
		for ( const id of concept.relations?.complicationOf ?? [] ) {
			addTo( complications, id, concept.id );
			addTo( causes, concept.id, id );
		}
		for ( const id of concept.differentFrom ?? [] ) {
			addTo( different, concept.id, id );
			addTo( different, id, concept.id );
		}
		for ( const id of concept.broader ?? [] ) {
			narrower.set( id, [ ...( narrower.get( id ) ?? [] ), concept.id ] );
		}
	}

	const numbers = new Map(
		[ ...concepts.keys() ].map( ( id, number ) => [ id, number ] )
	);
	const conditions = remember( ( id ) =>
		conditionsOf( id, concepts, links )
	);
	const lines = remember( ( id ) => lineOf( id, concepts, narrower ) );
	const of = ( id: string ) => links.get( id ) ?? NONE;

	return {
		of,
		kinOf: remember( ( id ) => kinOf( id, of, lines ) ),
		nearnessOf: remember( ( id ) => nearnessOf( id, of, lines ) ),
		aroundOf: remember( ( id ) => aroundOf( id, of, lines ) ),
		conditionsOf: conditions,
		lineOf: lines,
		complicationsOf: ( id ) => complications.get( id ) ?? NOTHING,
		causesOf: ( id ) => causes.get( id ) ?? NOTHING,
		differentOf: ( id ) => different.get( id ) ?? NOTHING,
		concept: ( id ) => concepts.get( id ),
		numberOf: ( id ) => numbers.get( id ) ?? numbers.size,
		size: numbers.size + 1,
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

function addTo(
	sets: Map< string, Set< string > >,
	key: string,
	value: string
): void {
	sets.set( key, ( sets.get( key ) ?? new Set() ).add( value ) );
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

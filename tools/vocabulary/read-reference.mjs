import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A reference vocabulary, in the format its README describes.
 *
 * @param {string}   folder Folder with `concepts.jsonl` and `relations.jsonl`.
 * @param {Function} formOf Name to the form it is compared in.
 * @return {{ concepts: Object[], byId: Map<string, Object>, exact: Map<string, Set<string>>, any: Map<string, Set<string>> }} Concepts with `degree`,
 * the number of their relations; ids by the form of an exact name, and of any name.
 */
export function readReference( folder, formOf ) {
	const degrees = new Map();
	for ( const { subject, object } of readLines(
		folder,
		'relations.jsonl'
	) ) {
		for ( const id of [ subject, object ] ) {
			degrees.set( id, ( degrees.get( id ) ?? 0 ) + 1 );
		}
	}

	const concepts = readLines( folder, 'concepts.jsonl' ).map(
		( concept ) => ( {
			...concept,
			degree: degrees.get( concept.id ) ?? 0,
			exactForms: [
				concept.label,
				...concept.synonyms
					.filter( ( { scope } ) => scope === 'exact' )
					.map( ( { text } ) => text ),
			].map( ( text ) => formOf( text ) ),
			otherForms: concept.synonyms
				.filter( ( { scope } ) => scope !== 'exact' )
				.map( ( { text } ) => formOf( text ) ),
		} )
	);
	const exact = new Map();
	const any = new Map();
	for ( const { id, exactForms, otherForms } of concepts ) {
		exactForms.forEach( ( form ) => add( exact, form, id ) );
		[ ...exactForms, ...otherForms ].forEach( ( form ) =>
			add( any, form, id )
		);
	}

	return {
		concepts,
		byId: new Map( concepts.map( ( concept ) => [ concept.id, concept ] ) ),
		exact,
		any,
	};
}

function readLines( folder, file ) {
	return readFileSync( join( folder, file ), 'utf8' )
		.split( '\n' )
		.filter( Boolean )
		.map( ( line ) => JSON.parse( line ) );
}

function add( map, key, value ) {
	map.set( key, ( map.get( key ) ?? new Set() ).add( value ) );
}

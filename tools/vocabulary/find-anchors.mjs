import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LONG = 4;

/**
 * Names of ours that are, word by word, a long anchor of a corpus. Each must be a name that people use anyway: none may
 * stand in the vocabulary because a corpus has it.
 *
 * @param {Object} ours   As from readOurs().
 * @param {string} folder Folder with a folder a corpus, each with `pages.jsonl`.
 * @return {string[]} One line a name.
 */
export function findAnchors( ours, folder ) {
	const { concepts, names, formOf } = ours;
	const found = new Map();
	const byForm = new Map( names.map( ( name ) => [ name.form, name ] ) );
	for ( const concept of concepts ) {
		for ( const [ kind, texts ] of Object.entries(
			concept.translations ?? {}
		) ) {
			texts.forEach( ( text ) =>
				byForm.set( formOf( text, kind ), { text, kind, concept } )
			);
		}
	}

	for ( const corpus of readdirSync( folder ) ) {
		for ( const { links = [] } of readPages( join( folder, corpus ) ) ) {
			for ( const { anchor } of links ) {
				const name =
					byForm.get( formOf( anchor ) ) ??
					byForm.get( formOf( anchor, 'es' ) );

				if ( name && name.text.split( /\s+/ ).length >= LONG ) {
					found.set(
						name,
						( found.get( name ) ?? new Set() ).add( corpus )
					);
				}
			}
		}
	}

	return [ ...found ].map(
		( [ { text, kind, concept }, corpora ] ) =>
			`${ concept.id } "${ text }" (${ kind }; ${ [ ...corpora ].join( ', ' ) })`
	);
}

function readPages( folder ) {
	const file = join( folder, 'pages.jsonl' );

	return existsSync( file )
		? readFileSync( file, 'utf8' )
				.split( '\n' )
				.filter( Boolean )
				.map( ( line ) => JSON.parse( line ) )
		: [];
}

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CARD = fileURLToPath(
	new URL( '../../docs/model-card.md', import.meta.url )
);
const START = '<!-- written by npm run train -->';
const END = '<!-- end -->';

/**
 * Writes what was measured between the two marks of the model card.
 *
 * @param {Record<string, Record<string, Record<string, string>>>} tables As from tablesOf().
 * @throws {Error} When the card has lost its marks.
 */
export function writeCard( tables ) {
	const card = readFileSync( CARD, 'utf8' );
	const start = card.indexOf( START );
	const end = card.indexOf( END );
	if ( start === -1 || end < start ) {
		throw new Error( `docs/model-card.md needs ${ START } and ${ END }.` );
	}

	writeFileSync(
		CARD,
		[
			card.slice( 0, start + START.length ),
			...Object.entries( tables ).map(
				( [ title, rows ] ) =>
					`### ${ title }\n\n${ toMarkdown( rows ) }`
			),
			card.slice( end ),
		].join( '\n\n' )
	);
}

function toMarkdown( rows ) {
	const columns = Object.keys( Object.values( rows )[ 0 ] ?? {} );
	const line = ( cells ) => `| ${ cells.join( ' | ' ) } |`;

	return [
		line( [ '', ...columns ] ),
		line( [ '---', ...columns.map( () => '---' ) ] ),
		...Object.entries( rows ).map( ( [ name, cells ] ) =>
			line( [
				name,
				...columns.map( ( column ) => cells[ column ] ?? '' ),
			] )
		),
	].join( '\n' );
}

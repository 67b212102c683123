/**
 * `npm run vocabulary:check [-- FOLDER]`: what is wrong with our vocabulary, and what may be. What is wrong (references to
 * nothing, one name for two concepts …) makes the command fail; what a reference vocabulary or corpora beside the project
 * make doubtful is listed for reading. FOLDER holds `vocabulary/` and `corpora/`; without one it is `../shared`.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { say } from './say.mjs';
import { checkInside } from './vocabulary/check-inside.mjs';
import { findAnchors } from './vocabulary/find-anchors.mjs';
import { readOurs } from './vocabulary/read-ours.mjs';
import { readReference } from './vocabulary/read-reference.mjs';
import { findLacking, findOtherMeanings } from './vocabulary/compare.mjs';

const { values, positionals } = parseArgs( {
	allowPositionals: true,
	options: {
		finer: { type: 'string', default: '20' },
		lacking: { type: 'string', default: '60' },
	},
} );
const shared = positionals[ 0 ]
	? resolve( positionals[ 0 ] )
	: fileURLToPath( new URL( '../../shared', import.meta.url ) );
const ours = await readOurs();
const faults = checkInside( ours );

say(
	`${ ours.concepts.length } concepts, ${ ours.names.length } English names, ` +
		`${ ours.concepts.filter( ( { translations } ) => translations?.es ).length } concepts with Spanish names`
);

for ( const [ title, lines ] of Object.entries( faults ) ) {
	list( title, lines );
}

if ( existsSync( join( shared, 'vocabulary', 'concepts.jsonl' ) ) ) {
	const reference = readReference(
		join( shared, 'vocabulary' ),
		ours.formOf
	);

	const { another, finer } = findOtherMeanings( ours, reference );
	list(
		'Our names that the reference gives, as exact, to what another concept of ours is',
		another
	);
	list(
		'Our names that the reference gives, as exact, to a concept of its own',
		finer,
		Number( values.finer )
	);
	list(
		'Reference concepts none of whose names we have, best known first',
		findLacking( ours, reference ),
		Number( values.lacking )
	);
} else {
	say( `\nThere is no reference vocabulary in ${ shared }.` );
}

if ( existsSync( join( shared, 'corpora' ) ) ) {
	list(
		'Our names of four words or more that are an anchor in a corpus',
		findAnchors( ours, join( shared, 'corpora' ) )
	);
} else {
	say( `\nThere are no corpora in ${ shared }.` );
}

process.exitCode = Object.values( faults ).flat().length > 0 ? 1 : 0;

function list( title, lines, most = Infinity ) {
	say( `\n${ title }: ${ lines.length }` );
	lines.slice( 0, most ).forEach( ( line ) => say( `  ${ line }` ) );
}

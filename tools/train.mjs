/**
 * `npm run train`: fits the weights that the engine ships with on the corpora beside the project, and says how good weights
 * are on a site they never saw. Deterministic: the same corpora give the same weights.
 */
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { printTable } from './evaluate/print-table.mjs';
import { say } from './say.mjs';
import { fitModels } from './train/fit-models.mjs';
import { corpusRows } from './train/corpus-rows.mjs';
import { measureUnseen } from './train/measure-unseen.mjs';
import { tablesOf } from './train/tables.mjs';
import { writeCard } from './train/write-card.mjs';

const CORPORA = fileURLToPath(
	new URL( '../../shared/corpora/', import.meta.url )
);
const WEIGHTS = fileURLToPath(
	new URL( '../src/engine/weights.json', import.meta.url )
);
/** Corpora of one site: what is learned on one must not be measured on the other. */
const SITES = {
	'healthcare-gov-en': 'healthcare-gov',
	'healthcare-gov-es': 'healthcare-gov',
};

const { values } = parseArgs( { options: { dry: { type: 'boolean' } } } );
const names = existsSync( CORPORA )
	? readdirSync( CORPORA ).filter( ( name ) =>
			existsSync( join( CORPORA, name, 'pages.jsonl' ) )
		)
	: [];

if ( names.length === 0 ) {
	say(
		'There are no corpora beside the project, so there is nothing to train on.'
	);
} else {
	train();
}

function train() {
	const sets = names.map( ( name ) => {
		say( `Reading ${ name } …` );
		return {
			name,
			site: SITES[ name ] ?? name,
			directory: join( CORPORA, name ),
			linked: corpusRows( join( CORPORA, name ), true ),
			unlinked: corpusRows( join( CORPORA, name ), false ),
		};
	} );
	const shipped = JSON.parse( readFileSync( WEIGHTS, 'utf8' ) );
	const folder = mkdtempSync( join( tmpdir(), 'train-' ) );
	const unseen = {};

	for ( const site of new Set( sets.map( ( set ) => set.site ) ) ) {
		unseen[ site ] = join( folder, `without-${ site }.json` );
		write(
			unseen[ site ],
			fitModels(
				sets.filter( ( set ) => set.site !== site ),
				shipped
			)
		);
	}

	const tables = tablesOf( measureUnseen( sets, unseen ) );
	say( 'Measured with weights that never saw the site.' );
	for ( const [ title, rows ] of Object.entries( tables ) ) {
		say();
		say( title );
		printTable( rows );
	}

	if ( ! values.dry ) {
		writeCard( tables );
		write( WEIGHTS, fitModels( sets, shipped ) );
		say();
		say( 'src/engine/weights.json and docs/model-card.md are written.' );
	}
}

function write( file, weights ) {
	writeFileSync( file, `${ JSON.stringify( weights, null, '\t' ) }\n` );
}

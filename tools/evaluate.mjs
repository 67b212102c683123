/**
 * `npm run evaluate -- CORPUS_DIR [--cold] [--out FILE]`: the product's own engine against the links that a site's editors
 * placed. Without a directory: every corpus beside the project, warm and cold, in one table. With `--labels` the suggestions
 * are held against what people said of them instead (test/labels). With `--first` it is the first answer that counts, without
 * the second look at its sentences.
 */
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { CorpusFault } from './evaluate/parse-pages.mjs';
import { judgeLabels, readLabels } from './evaluate/judge-labels.mjs';
import { judgeLinks } from './evaluate/judge-links.mjs';
import { predict, rolesOf } from './evaluate/predict.mjs';
import { printLabels } from './evaluate/print-labels.mjs';
import { readCorpus } from './evaluate/read-corpus.mjs';
import { printTable } from './evaluate/print-table.mjs';
import { runScorer } from './evaluate/run-scorer.mjs';
import { say } from './say.mjs';

const CORPORA = fileURLToPath(
	new URL( '../../shared/corpora/', import.meta.url )
);

const { values, positionals } = parseArgs( {
	allowPositionals: true,
	options: {
		cold: { type: 'boolean' },
		first: { type: 'boolean' },
		labels: { type: 'boolean' },
		out: { type: 'string' },
		row: { type: 'boolean' },
	},
} );

try {
	if ( values.labels ) {
		evaluateLabels( positionals );
	} else if ( positionals.length > 0 ) {
		await evaluateOne(
			resolve( positionals[ 0 ] ),
			values.cold === true,
			values.out
		);
	} else {
		await evaluateAll();
	}
} catch ( error ) {
	if ( ! ( error instanceof CorpusFault ) ) {
		throw error;
	}
	say( error.message );
	process.exitCode = 1;
}

function evaluateLabels( directories ) {
	const read = (
		directories.length > 0
			? directories.map( ( directory ) => resolve( directory ) )
			: corpusNames().map( ( name ) => join( CORPORA, name ) )
	).filter( ( directory ) =>
		printLabels( directory, basename( directory ), {
			first: values.first,
		} )
	);

	if ( read.length === 0 ) {
		say( 'There is no corpus with labels in test/labels here.' );
	}
}

async function evaluateOne( directory, cold, out ) {
	const { file, figures, corpus, lines } = await measure(
		directory,
		cold,
		out
	);

	if ( figures === null ) {
		say(
			`Predictions are in ${ file }. No scorer was found beside the project; name one in SCORER.`
		);
	} else if ( figures.goldLinks === 0 && ! values.row ) {
		say(
			`No page links another page of this corpus in its text, so there is nothing to hold ${ countOf( lines ) } against. They are in ${ file }.`
		);
	} else {
		say(
			values.row
				? JSON.stringify( {
						cells: (
							await rowOf( directory, corpus, file, figures )
						)[ 1 ],
						...( await judgeLinks(
							corpus.pages,
							lines,
							rolesOf( corpus )
						) ),
						labels: labelCounts(
							basename( directory ),
							lines,
							corpus
						),
					} )
				: JSON.stringify( figures, null, '\t' )
		);
	}
}

function countOf( lines ) {
	const count = lines.reduce(
		( sum, { suggestions } ) => sum + suggestions.length,
		0
	);

	return count === 1 ? '1 suggestion' : `${ count } suggestions`;
}

// What people's labels say of the suggestions, or null where nobody has judged.
function labelCounts( name, lines, { posts } ) {
	const labels = readLabels( name );
	if ( labels.length === 0 ) {
		return null;
	}
	const { all, strong } = judgeLabels( lines, labels, posts );

	return { all, strong };
}

async function evaluateAll() {
	const names = corpusNames();

	if ( names.length === 0 ) {
		say(
			'There are no corpora beside the project. Name a directory with a pages.jsonl: npm run evaluate -- DIRECTORY'
		);
		return;
	}

	const rows = [];
	for ( const name of names ) {
		for ( const cold of [ false, true ] ) {
			const { corpus, figures, file } = await measure(
				join( CORPORA, name ),
				cold
			);
			if ( figures === null ) {
				say(
					'No scorer was found beside the project; name one in SCORER.'
				);
				return;
			}
			const [ , cells ] = await rowOf(
				join( CORPORA, name ),
				corpus,
				file,
				figures
			);
			rows.push( [ `${ name } ${ cold ? 'cold' : 'warm' }`, cells ] );
		}
	}
	printTable( Object.fromEntries( rows ) );
}

function corpusNames() {
	return existsSync( CORPORA )
		? readdirSync( CORPORA ).filter( ( name ) =>
				existsSync( join( CORPORA, name, 'pages.jsonl' ) )
			)
		: [];
}

// The figures of one row of the table.
async function rowOf( directory, { pagesFile }, file, figures ) {
	const fresh = await runScorer( pagesFile, file, 'fresh' );

	return row( basename( directory ), figures, fresh );
}

function row( name, figures, fresh ) {
	const show = ( value ) =>
		value === null || value === undefined ? '-' : value.toFixed( 2 );
	const { overlap } = figures.ownCut;

	return [
		name,
		{
			F1: show( overlap.f1 ),
			P: show( overlap.precision ),
			R: show( overlap.recall ),
			'F1 fresh': show( fresh.ownCut.overlap.f1 ),
			'P top 3': show( figures.top[ 3 ].overlap.precision ),
			'P at R .5': show( figures.precisionAtRecall.overlap[ '0.5' ] ),
			MAP: show( figures.map.overlap ),
			'per 1000 words': show( figures.suggestionsPer1000Words ),
			'editors per 1000': show( figures.goldPer1000Words ),
		},
	];
}

async function measure( directory, cold, out ) {
	const file =
		out ??
		join(
			mkdtempSync( join( tmpdir(), 'evaluate-' ) ),
			`${ basename( directory ) }.jsonl`
		);
	const corpus = readCorpus( directory, { cold } );
	for ( const what of corpus.mended ) {
		// Not among the figures, which other programs read.
		process.stderr.write(
			`Mended in ${ basename( directory ) }: ${ what }.\n`
		);
	}
	const lines = predict( corpus, { first: values.first } );

	write(
		file,
		lines.map( ( line ) => `${ JSON.stringify( line ) }\n` ).join( '' )
	);

	return {
		corpus,
		lines,
		file,
		figures: await runScorer( corpus.pagesFile, file ),
	};
}

function write( file, text ) {
	try {
		writeFileSync( file, text );
	} catch ( error ) {
		throw new CorpusFault(
			`The predictions could not be written: ${ error.message }`
		);
	}
}

/**
 * `npm run bench`: how fast the engine is, as ratios to a floor and beside what others do, from one run. Options: --pages
 * 1000,10000,100000 (sizes of the site), --words 500,1500,5000 (lengths of the post), --audits
 * 1000,5000,50000 (sizes of the sites that are audited), --alone (without the others), --json
 * FILE (the figures as they are), --chunk (the size of the worker's code as well, which takes three builds).
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { ensureOthers } from './bench-engine/ensure-others.mjs';
import { measureChunk } from './bench-engine/measure-chunk.mjs';
import { OTHERS } from './bench-engine/others.mjs';
import { runApart } from './bench-engine/run-apart.mjs';
import { measureVisits } from './bench-engine/return-visit.mjs';
import { auditTable } from './bench-engine/write-audit.mjs';
import { pathwaysTable } from './bench-engine/write-pathways.mjs';
import {
	bounds,
	engineTable,
	othersTable,
} from './bench-engine/write-tables.mjs';
import { habitsTable, visitsTable } from './bench-engine/write-visits.mjs';
import { say, since, step } from './say.mjs';

/** Milliseconds. */
const LIMIT = 300_000;
const LIMIT_OF_OTHERS = 90_000;
/** The length that others are measured with. */
const USUAL_WORDS = 1500;
/** Pages of a small site and of a large one that people come back to. */
const VISITED = [ 150, 10_000 ];

const { values } = parseArgs( {
	options: {
		pages: { type: 'string', default: '1000,10000,100000' },
		words: { type: 'string', default: '500,1500,5000' },
		audits: { type: 'string', default: '1000,5000,50000' },
		alone: { type: 'boolean', default: false },
		chunk: { type: 'boolean', default: false },
		json: { type: 'string' },
	},
} );
const sizes = numbers( values.pages );
const lengths = numbers( values.words );

if ( sizes.length === 0 || lengths.length === 0 ) {
	say( '--pages and --words want whole numbers, such as 1000,10000.' );
	process.exit( 1 );
}

const startedAt = performance.now();
const loadBefore = loadavg()[ 0 ];
const engine = [];
const others = {};

for ( const size of sizes ) {
	engine.push(
		await step( `Engine, ${ size.toLocaleString( 'en' ) } pages`, () =>
			runApart( 'measure-engine.mjs', [ size, ...lengths ], LIMIT )
		)
	);
}

const pathways = await step( 'Care pathways, 10,000 pages', () =>
	runApart( 'measure-pathways.mjs', [ 10_000 ], LIMIT )
);

const audits = [];
for ( const size of numbers( values.audits ) ) {
	audits.push(
		await step( `Audit, ${ size.toLocaleString( 'en' ) } pages`, () =>
			runApart( 'measure-audit.mjs', [ size ], 2 * LIMIT )
		)
	);
}

const habits = await step( 'A site that links, 10,000 pages', () =>
	runApart( 'measure-habits.mjs', [ 10_000 ], LIMIT )
);
const visits = [];
for ( const pages of VISITED ) {
	visits.push(
		await step(
			`Return visit, ${ pages.toLocaleString( 'en' ) } pages`,
			() => measureVisits( pages, LIMIT )
		)
	);
}

if ( ! values.alone ) {
	await ensureOthers();
	for ( const [ name, { most } ] of Object.entries( OTHERS ) ) {
		others[ name ] = await step( name, async () => {
			const found = [];
			for ( const size of sizes ) {
				found.push(
					size > most
						? 'not tried'
						: await runApart(
								'measure-other.mjs',
								[ size, USUAL_WORDS, name ],
								LIMIT_OF_OTHERS
							)
				);
			}
			return found;
		} );
	}
}

const chunk = values.chunk
	? await step( "The worker's code", measureChunk )
	: null;

const machine = {
	cores: availableParallelism(),
	node: process.version,
	loadBefore,
	loadAfter: loadavg()[ 0 ],
};
const { lines, missed } = bounds( engine );

if ( values.json ) {
	await writeFile(
		values.json,
		`${ JSON.stringify( { machine, engine, pathways, audits, habits, visits, others, chunk, missed }, null, '\t' ) }\n`
	);
}
say( `\n${ engineTable( engine, lengths ) }\n` );
if ( ! values.alone ) {
	say( `${ othersTable( sizes, engine, others, USUAL_WORDS ) }\n` );
}
say( `${ habitsTable( habits ) }\n` );
say( `${ visitsTable( visits ) }\n` );
say( `${ pathwaysTable( pathways ) }\n` );
say( `${ auditTable( audits ) }\n` );
say( lines.join( '\n' ) );
if ( chunk ) {
	say(
		`The worker takes ${ kilobytes( chunk.worker ) } kB, compressed; without data and grammar ${ kilobytes( chunk.code ) } kB, what finds names alone ${ kilobytes( chunk.matcher ) } kB (≤ 20).`
	);
}
say(
	`${ machine.cores } cores, load ${ machine.loadBefore.toFixed( 1 ) } before and ${ machine.loadAfter.toFixed( 1 ) } after, Node.js ${ machine.node } (${ since( startedAt ) })`
);

function kilobytes( bytes ) {
	return ( bytes / 1000 ).toFixed( 1 );
}

function numbers( list ) {
	const read = list.split( ',' ).map( Number );

	return read.every( ( number ) => Number.isInteger( number ) && number > 0 )
		? read.sort( ( a, b ) => a - b )
		: [];
}

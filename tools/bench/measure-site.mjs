import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

import { clinic, siteFolder } from '../places.mjs';
import { step } from '../say.mjs';
import { Stop } from '../stop.mjs';

import { importByWeb } from './import-by-web.mjs';
import { installBenchSite, runBench } from './install-bench-site.mjs';

/** Pages of the import. */
const IMPORT = 1000;

/** Saves of each kind with the plugin, and as many without. */
const PAIRS = 60;

/** A new cursor reaches this far back, in milliseconds: a delta asked for sooner would tell of the first index again. */
const CURSOR_OVERLAP = 6000;

/** A batch that makes no end would be a fault worth knowing. */
const MOST_BATCHES = 1000;

/**
 * Everything we measure on one generated site, from its first index to an import into it.
 *
 * @param {number}                                                                    pages    How many entries it has.
 * @param {{ core: { folder: string }, sqlite: { folder: string } }}                  sources  WordPress and its SQLite plugin.
 * @param {{ kind: 'sqlite' } | { kind: 'mariadb', socket: string, process: number }} database Where its tables are.
 * @param {boolean}                                                                   isKept   Whether the site stays for looking into it.
 * @return {Promise<object>} Figures by measure: firstIndex, save, index, audit, import, byWeb; milliseconds and seconds, bytes.
 */
export async function measureSite( pages, sources, database, isKept ) {
	const site = `bench-${ database.kind }-${ pages }`;
	const title = `${ pages } pages on ${ database.kind }`;
	const under = ( name, act ) => step( `${ title }: ${ name }`, act );

	const { firstId } = await under( 'site', async () => {
		await installBenchSite( site, sources, database );
		return runBench( site, 'seed', { pages } );
	} );
	const facts = { pages, firstId, databaseProcess: database.process };

	const firstIndex = await under( 'first index', () =>
		buildIndex( site, facts )
	);
	await wait( CURSOR_OVERLAP );
	const index = await under( 'reading the index', () =>
		runBench( site, 'read-index', facts )
	);
	const audit = await under( 'reading the audit', () =>
		runBench( site, 'read-audit', facts )
	);
	const save = await under( 'saves', () =>
		runBench( site, 'save', { ...facts, pairs: PAIRS } )
	);
	const imported = await under( 'import', () =>
		runBench( site, 'import', { ...facts, count: IMPORT } )
	);

	const byWeb = await under( 'import by web', () =>
		importByWeb( site, facts, {
			from: pages + 2 * IMPORT,
			count: IMPORT,
			buildIndex: () => runBatches( site, facts, false ),
		} )
	);

	if ( ! isKept ) {
		await rm( siteFolder( site ), { recursive: true, force: true } );
	}
	return {
		database: database.kind,
		pages,
		firstIndex,
		index,
		audit,
		save,
		import: imported,
		byWeb,
	};
}

/**
 * Weighs the index of the demo clinic: generated titles are made of the same words over and over, and compress as no
 * real ones do.
 *
 * @param {{ core: { folder: string }, sqlite: { folder: string } }} sources WordPress and its SQLite plugin.
 * @return {Promise<{ pages: number, bytes: number, gzipBytes: number, phrases: number }>} Number of pages, and bytes of all of them.
 */
export function weighClinic( sources ) {
	return step( 'Index of the demo clinic', async () => {
		const site = 'bench-clinic';
		await installBenchSite( site, sources, { kind: 'sqlite' }, clinic );
		const { chunks } = await runBench( site, 'read-index', {
			firstId: null,
		} );
		await rm( siteFolder( site ), { recursive: true, force: true } );
		return chunks;
	} );
}

// Until nothing is left to read; from the beginning, or what waits.
async function runBatches( site, facts, isFirst ) {
	const batches = [];
	let batch;

	do {
		batch = await runBench( site, 'index-batch', {
			...facts,
			isFirst: isFirst && batches.length === 0,
		} );
		batches.push( batch );
	} while ( ! batch.isComplete && batches.length < MOST_BATCHES );

	return batches;
}

async function buildIndex( site, facts ) {
	const batches = await runBatches( site, facts, true );
	const { pages } = facts;
	const { status } = batches.at( -1 );

	if ( status.indexed !== pages || status.total !== pages ) {
		throw new Stop(
			`The first index is not complete: ${ status.indexed } of ${ status.total } entries, ${ pages } were made.`
		);
	}
	const most = ( field ) =>
		Math.max( ...batches.map( ( one ) => one[ field ] ) );
	const sum = ( field ) =>
		batches.reduce( ( total, one ) => total + one[ field ], 0 );

	return {
		batches: batches.length,
		seconds: sum( 'seconds' ),
		cpuSeconds: sum( 'cpuSeconds' ),
		pagesPerSecond: pages / sum( 'seconds' ),
		longestSeconds: most( 'seconds' ),
		queries: sum( 'queries' ),
		memory: most( 'memory' ),
		memoryAtRest: most( 'memoryAtRest' ),
	};
}

import { step } from '../../say.mjs';
import { ensurePhp } from '../../site/ensure-php.mjs';
import { fetchCore } from '../../site/fetch-core.mjs';
import { fetchSqlite } from '../../site/fetch-sqlite.mjs';
import { installSite } from '../../site/install-site.mjs';
import { runPhp } from '../../site/run-php.mjs';

/**
 * Makes a generated clinic site, the same in every run, and has its pages read.
 *
 * @param {string} name    Name of the site; what stood there is removed.
 * @param {number} pages   How many pages it has.
 * @param {string} address Where it will be served.
 * @return {Promise<import('../../site/install-site.mjs').Site>} The site.
 */
export async function generateSite( name, pages, address ) {
	await ensurePhp();
	const core = await step( 'WordPress', ( note ) =>
		fetchCore( 'current', note )
	);
	const sqlite = await step( 'SQLite plugin', ( note ) =>
		fetchSqlite( note )
	);
	const run = ( script, facts = {} ) =>
		runPhp( name, 'native', `../../bench/php/${ script }`, {
			address,
			...facts,
		} );

	const site = await step( `Site of ${ pages } pages`, async () => {
		const made = await installSite( name, {
			core,
			sqlite,
			php: 'native',
			address,
			hasClinic: false,
			hasCron: false,
		} );
		await run( 'seed', { pages } );
		return made;
	} );
	await step( 'First index', async () => {
		let batch = await run( 'index-batch', { isFirst: true } );
		while ( ! batch.isComplete ) {
			batch = await run( 'index-batch', { isFirst: false } );
		}
	} );
	return site;
}

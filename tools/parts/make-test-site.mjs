import { step } from '../say.mjs';
import { fetchCore } from '../site/fetch-core.mjs';
import { fetchSqlite } from '../site/fetch-sqlite.mjs';
import { installSite } from '../site/install-site.mjs';
import { makeNetwork } from '../site/make-network.mjs';

/**
 * Makes a fresh site for tests. Cron is off there: work happens when a test asks for it.
 *
 * @param {string}             name              Name of the site.
 * @param {Object}             options
 * @param {string}             options.address   Where it will be.
 * @param {boolean}            options.hasClinic Whether it holds the demo clinic.
 * @param {string=}            options.release   The release archive to install; this checkout otherwise.
 * @param {boolean=}           options.isNetwork Whether it is the first site of a network.
 * @param {'current' | '6.8'=} options.wp        Which WordPress.
 */
export async function makeTestSite(
	name,
	{ address, hasClinic, release, isNetwork = false, wp = 'current' }
) {
	const core = await step( 'WordPress', ( note ) => fetchCore( wp, note ) );
	const sqlite = await step( 'SQLite plugin', ( note ) =>
		fetchSqlite( note )
	);
	await step( `Fresh site (${ name })`, async () => {
		await installSite( name, {
			core,
			sqlite,
			php: 'native',
			address,
			hasClinic,
			hasCron: false,
			release,
		} );
		if ( isNetwork ) {
			await makeNetwork( name, 'native', address );
		}
	} );
}

import { step } from '../say.mjs';
import { fetchCore } from '../site/fetch-core.mjs';
import { fetchSqlite } from '../site/fetch-sqlite.mjs';
import { installSite } from '../site/install-site.mjs';
import { makeNetwork } from '../site/make-network.mjs';

/**
 * Makes a fresh site for tests. Cron is off there: work happens when a test asks for it.
 *
 * @param {string}                                                                         name    Name of the site.
 * @param {{ address: string, hasClinic: boolean, release?: string, isNetwork?: boolean }} options Where it will be, whether it holds the demo clinic, the
 *                                                                                                 release archive to install (this checkout otherwise),
 *                                                                                                 and whether it is the first site of a network.
 */
export async function makeTestSite(
	name,
	{ address, hasClinic, release, isNetwork = false }
) {
	const core = await step( 'WordPress', ( note ) =>
		fetchCore( 'current', note )
	);
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

import { existsSync } from 'node:fs';
import process from 'node:process';

import { run } from '../run.mjs';
import { step } from '../say.mjs';
import { Stop } from '../stop.mjs';

/** Whether we may install system packages here: root, on a system that has apt. */
export function canInstallPackages() {
	return process.getuid?.() === 0 && existsSync( '/etc/debian_version' );
}

/**
 * Installs system packages with apt, saying which. Only for a caller that asked `canInstallPackages`.
 *
 * @param {string[]} packages Names of Debian packages.
 */
export async function installPackages( packages ) {
	const env = { DEBIAN_FRONTEND: 'noninteractive' };

	await step(
		`Installing on this system (apt-get): ${ packages.join( ', ' ) }`,
		async () => {
			const args = [
				'install',
				'--yes',
				'--no-install-recommends',
				...packages,
			];
			const first = await run( 'apt-get', args, { env } );

			if ( first.code === 0 ) {
				return;
			}
			// A bare image has no package lists, an old one has lists of files that are gone.
			const update = await run( 'apt-get', [ 'update' ], { env } );
			const second = await run( 'apt-get', args, { env } );

			if ( second.code !== 0 ) {
				throw new Stop(
					`apt-get could not install ${ packages.join(
						', '
					) }: check the network, or install them yourself and run the command again. apt-get said:\n${
						update.code === 0 ? second.output : update.output
					}`
				);
			}
		}
	);
}

import { readSiteBoot } from '../screens/site-boot';
import type { SiteBoot } from '../screens/site-boot';

/** What the server tells our page before anything else. */
export interface AdminBoot extends SiteBoot {
	/** May change the settings. */
	canSet: boolean;
}

/**
 * The boot record as it came. PHP may have turned booleans into strings on the way.
 *
 * @throws {Error} When the server's part is missing.
 */
export function readAdminBoot( given: unknown ): AdminBoot {
	const site = readSiteBoot( given );
	const { canSet } = given as Record< string, unknown >;
	return { ...site, canSet: canSet === true || canSet === '1' };
}

import { defineMore } from './lay-out-wordpress.mjs';
import { runPhp } from './run-php.mjs';

/**
 * Makes an installed site the first of a network, whose others will be folders below it.
 *
 * @param {string}            name    Name of the site.
 * @param {'native' | 'wasm'} php     Which PHP.
 * @param {string}            address Its address, without a slash at the end.
 */
export async function makeNetwork( name, php, address ) {
	const { domain } = await runPhp( name, php, 'make-network', {
		address,
		title: 'Network of clinics',
	} );
	// Only now: WordPress must not look for a network that is not there yet.
	await defineMore( name, {
		MULTISITE: true,
		SUBDOMAIN_INSTALL: false,
		DOMAIN_CURRENT_SITE: domain,
		PATH_CURRENT_SITE: '/',
		SITE_ID_CURRENT_SITE: 1,
		BLOG_ID_CURRENT_SITE: 1,
	} );
}

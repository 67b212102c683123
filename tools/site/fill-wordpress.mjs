import { runPhp } from './run-php.mjs';

/**
 * Installs WordPress in a site whose files are there, makes its people, activates the plugin and loads a clinic.
 *
 * @param {string}                                                    name    Name of the site.
 * @param {'native' | 'wasm'}                                         php     Which PHP.
 * @param {{ address: string, title: string, clinic: string | null }} options `clinic` is the folder of its files; null leaves the site empty.
 * @return {Promise<{ published: number, drafts: { id: number, slug: string, title: string }[] }>} What the site holds now.
 */
export async function fillWordpress( name, php, { address, title, clinic } ) {
	await runPhp( name, php, 'install', { address, title } );

	return runPhp( name, php, 'furnish', {
		address,
		clinic,
		isPluginFirst: clinic === null,
	} );
}

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../places.mjs';

/**
 * Finds the strings of the blocks' `block.json`, under the contexts in which WordPress looks them up
 * (its `block-i18n.json`).
 *
 * @return {Promise<import('./po-file.mjs').Message[]>} Strings.
 */
export async function readBlockJson() {
	const folder = join( root, 'blocks' );
	const names = existsSync( folder )
		? ( await readdir( folder, { recursive: true } ) )
				.filter( ( name ) => /(^|\/)block\.json$/.test( name ) )
				.sort()
		: [];
	const found = await Promise.all(
		names.map( async ( name ) => {
			const block = JSON.parse(
				await readFile( join( folder, name ), 'utf8' )
			);
			return textsOf( block ).map( ( [ context, text ] ) => ( {
				context,
				text,
				plural: null,
				notes: [],
				places: [ `blocks/${ name }` ],
				translations: [],
			} ) );
		} )
	);
	return found.flat();
}

function textsOf( {
	title,
	description,
	keywords = [],
	styles = [],
	variations = [],
} ) {
	return [
		[ 'block title', title ],
		[ 'block description', description ],
		...keywords.map( ( keyword ) => [ 'block keyword', keyword ] ),
		...styles.map( ( { label } ) => [ 'block style label', label ] ),
		...variations.flatMap( ( variation ) => [
			[ 'block variation title', variation.title ],
			[ 'block variation description', variation.description ],
			...( variation.keywords ?? [] ).map( ( keyword ) => [
				'block variation keyword',
				keyword,
			] ),
		] ),
	].filter( ( [ , text ] ) => text );
}

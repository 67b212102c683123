import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { clinic } from '../../places.mjs';

/**
 * A long post in the clinic's own words: paragraphs of its drafts and pages, without their links.
 *
 * @param {number} words How many words at least.
 * @return {Promise<{ content: string, words: number, blocks: number }>} Saved content, and what is in it.
 */
export async function writeContent( words ) {
	const paragraphs = [];
	let count = 0;

	for ( const text of await readTexts() ) {
		for ( const [ , html ] of text.matchAll( /<p>(.*?)<\/p>/gs ) ) {
			if ( count >= words ) {
				break;
			}
			const plain = html.replace( /<\/?a\b[^>]*>/g, '' );
			paragraphs.push( plain );
			count += plain.split( /\s+/ ).length;
		}
	}
	return {
		content: paragraphs
			.map(
				( html ) =>
					`<!-- wp:paragraph -->\n<p>${ html }</p>\n<!-- /wp:paragraph -->`
			)
			.join( '\n\n' ),
		words: count,
		blocks: paragraphs.length,
	};
}

async function readTexts() {
	const files = await Promise.all(
		[ 'drafts', 'pages' ].map( async ( folder ) =>
			( await readdir( join( clinic, folder ) ) )
				.filter( ( name ) => name.endsWith( '.html' ) )
				.sort()
				.map( ( name ) => join( clinic, folder, name ) )
		)
	);
	return Promise.all(
		files.flat().map( ( file ) => readFile( file, 'utf8' ) )
	);
}

/** Builds the index of a site and keeps all that a return visit finds, in a file: what was built, the pages, the packed vocabulary, a post. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { serialize } from 'node:v8';

import { generatePosts } from './generate-posts.mjs';
import { generateSite, vocabulary } from './generate-site.mjs';

const { compile } = await import( '../../src/engine/index.ts' );
const { pack } = await import( '../../src/engine/vocabulary/pack.ts' );

const [ pages, file ] = process.argv.slice( 2 );
const pageIndex = generateSite( Number( pages ) );
const [ post ] = generatePosts( 1, 1500, 17, pageIndex );
const { built } = compile( pageIndex, vocabulary );

writeFileSync(
	file,
	serialize( {
		built: serialize( built ),
		pageIndex,
		post,
		packed: pack( [ ...vocabulary.concepts.values() ] ),
	} )
);
process.send( { kept: serialize( built ).length }, () => process.exit() );

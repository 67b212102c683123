/** Measures one of the others on one size of site: node measure-other.mjs PAGES WORDS NAME. A process of its own, because some never come back. */
import { performance } from 'node:perf_hooks';
import process from 'node:process';

import { generatePosts } from './generate-posts.mjs';
import { generateSite, vocabulary } from './generate-site.mjs';
import { OTHERS } from './others.mjs';

const { collectPhrases } = await import( '../../src/engine/phrases.ts' );
const { createLexicon } = await import( '../../src/engine/text/lexicon.ts' );
const { languageOf } = await import( '../../src/engine/language/index.ts' );

/** Milliseconds by the clock after which the figures so far do. */
const ENOUGH = 15_000;
const POSTS = 60;

const pages = Number( process.argv[ 2 ] );
const words = Number( process.argv[ 3 ] );
const site = generateSite( pages );
const names = [
	...new Set(
		collectPhrases(
			site.pages,
			vocabulary,
			createLexicon(),
			languageOf( site.language )
		)
			.phrases.filter( ( { namings } ) => namings.length > 0 )
			.map( ( { text } ) => text )
	),
];
const posts = generatePosts( POSTS, words, words + 7, site );

const beforeBuild = process.cpuUsage();
const read = OTHERS[ process.argv[ 4 ] ].build( names );
const { user: userTime, system: systemTime } = process.cpuUsage( beforeBuild );
const build = ( userTime + systemTime ) / 1000;

const times = [];
const startedAt = performance.now();
// Twice, so that the first time around warms up.
for ( const post of [ ...posts, ...posts ] ) {
	const before = process.cpuUsage();
	read( post );
	const { user, system } = process.cpuUsage( before );
	times.push( ( user + system ) / 1000 );
	if ( performance.now() - startedAt > ENOUGH ) {
		break;
	}
}
const warm = times
	.slice( Math.min( POSTS, times.length - 1 ) )
	.sort( ( a, b ) => a - b );

process.send(
	{
		build,
		names: names.length,
		time: warm[ Math.floor( ( warm.length - 1 ) / 2 ) ],
	},
	() => process.exit()
);

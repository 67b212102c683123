/** Measures the engine on one size of site. A process of its own, so that nothing is left over from another size. */
import process from 'node:process';
import { gzipSync } from 'node:zlib';

import { floor } from './floor.mjs';
import { editPost, generatePosts, textOf } from './generate-posts.mjs';
import { generateSite, vocabulary } from './generate-site.mjs';
import { quantile, timed } from './timed.mjs';

const { compile } = await import( '../../src/engine/index.ts' );

const WARM_POSTS = 150;
const POSTS = 60;
const EDITS = 120;

const [ pageCount, ...lengths ] = process.argv.slice( 2 ).map( Number );

const site = generateSite( pageCount );
const figures = { pages: pageCount, build: [], lengths: {} };

compile( generateSite( 300 ), vocabulary );
for ( let round = 0; round < ( pageCount > 20_000 ? 1 : 3 ); round++ ) {
	figures.build.push( timed( () => compile( site, vocabulary ) ) );
}

const before = usedBytes();
const engine = compile( site, vocabulary );
figures.memory = usedBytes() - before;
figures.phrases = engine.phrases;

// Every length is measured with an engine that has been at work, on posts that it has never seen.
for ( const post of generatePosts( WARM_POSTS, 1500, 1, site ) ) {
	engine.suggest( post );
}
for ( const words of lengths ) {
	figures.lengths[ words ] = measureLength( words );
}
figures.long = measureLongParagraph();
figures.download = downloadOf( site );

if ( process.send ) {
	// The hooks that read TypeScript would keep the process alive.
	process.send( figures, () => process.exit() );
} else {
	process.stdout.write( `${ JSON.stringify( figures, null, '	' ) }
` );
}

function measureLength( words ) {
	const posts = generatePosts( POSTS, words, words + 7, site );
	const texts = posts.map( textOf );
	const floors = [];
	const colds = [];
	const edits = [];
	let shown = 0;
	let misses = 0;

	const measureFloor = () => {
		for ( let round = 0; round < 30; round++ ) {
			// Together: one text takes less time than the asking for it.
			floors.push(
				timed( () => texts.forEach( ( text ) => floor( text ) ) ) /
					POSTS
			);
		}
	};

	measureFloor();
	floors.length = 0;
	measureFloor();
	for ( const post of posts ) {
		let answer;
		colds.push( timed( () => ( answer = engine.suggest( post ) ) ) );
		shown += answer.suggestions.length;
		misses += answer.nearMisses.length;
	}
	measureFloor();

	for ( let edit = 0; edit < EDITS; edit++ ) {
		const edited = editPost( posts[ posts.length - 1 ], edit );
		edits.push( timed( () => engine.suggest( edited ) ) );
	}

	return {
		floor: quantile( floors ),
		cold: quantile( colds ),
		coldP95: quantile( colds, 0.95 ),
		edit: quantile( edits.slice( EDITS / 4 ) ),
		shown: shown / POSTS,
		misses: misses / POSTS,
	};
}

// A paragraph that somebody pasted in: 200 kB without a break.
function measureLongParagraph() {
	const [ post ] = generatePosts( 1, 32_000, 3, site );
	const text = post.spans
		.map( ( span ) => span.text )
		.join( ' ' )
		.slice( 0, 200_000 );
	const [ first ] = post.spans;

	return timed( () =>
		engine.suggest( {
			...post,
			spans: [ { ...first, text, marks: [] } ],
		} )
	);
}

// Bytes of the page index as the server sends it, in columns, compressed.
function downloadOf( { pages } ) {
	const columns = Object.fromEntries(
		Object.keys( pages[ 0 ] ).map( ( name ) => [
			name,
			pages.map( ( page ) => page[ name ] ),
		] )
	);

	return gzipSync( JSON.stringify( columns ) ).length;
}

// Long arrays of what was let go are given back in the background: one collection waits for what the one before it left.
function usedBytes() {
	for ( let round = 0; round < 3; round++ ) {
		globalThis.gc?.();
	}
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

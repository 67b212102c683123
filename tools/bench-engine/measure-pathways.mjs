/** Measures care pathways on one size of site: next steps of a page, and the coverage of all conditions. */
import process from 'node:process';

import { floor } from './floor.mjs';
import { editPost, generatePosts, textOf } from './generate-posts.mjs';
import { generateSite, vocabulary } from './generate-site.mjs';

const { compile } = await import( '../../src/engine/index.ts' );

const WARM_POSTS = 60;
const POSTS = 60;
const EDITS = 60;
const WORDS = 1500;

const [ pageCount ] = process.argv.slice( 2 ).map( Number );
const site = generateSite( pageCount );
const engine = compile( site, vocabulary );
const roles = engine.roles();
const conditions = site.pages.filter(
	( { id } ) => roles.get( id )?.role === 'condition'
);

// Posts on conditions of the site, as they are when somebody opens them.
const postsFrom = ( count, seed ) =>
	generatePosts( count, WORDS, seed, site ).map( ( post, place ) => {
		const { id, title, url } = conditions[ place % conditions.length ];
		return { ...post, sourceId: id, title, url };
	} );

const figures = { pages: pageCount, conditions: conditions.length };

// The pathway of the site is compiled when it is first asked for.
const [ first ] = postsFrom( 1, 3 );
figures.first = timed( () => engine.nextSteps( first, [] ) );
for ( const post of postsFrom( WARM_POSTS, 1 ) ) {
	engine.nextSteps( post, [] );
}

const posts = postsFrom( POSTS, 11 );
const texts = posts.map( textOf );
const floors = rounds( 60, () => texts.forEach( floor ) ).map(
	( time ) => time / POSTS
);
const colds = posts.map( ( post ) =>
	timed( () => engine.nextSteps( post, [] ) )
);
const edits = Array.from( { length: EDITS }, ( _none, edit ) => {
	const edited = editPost( posts[ POSTS - 1 ], edit );
	return timed( () => engine.nextSteps( edited, [] ) );
} );
Object.assign( figures, {
	floor: median( floors.slice( 30 ) ),
	cold: median( colds ),
	coldP95: quantile( colds, 0.95 ),
	edit: median( edits.slice( EDITS / 4 ) ),
} );

// What a site says of itself is the text under its matrix.
const own = site.pages.map( ( { title, headings, summary } ) =>
	[ title, ...headings, summary ].join( '\n' )
);
figures.siteFloor = median( rounds( 9, () => own.forEach( floor ) ) );
figures.coverage = rounds( 5, () => engine.coverage() );

if ( process.send ) {
	// The hooks that read TypeScript would keep the process alive.
	process.send( figures, () => process.exit() );
} else {
	process.stdout.write( `${ JSON.stringify( figures, null, '\t' ) }\n` );
}

function rounds( count, act ) {
	return Array.from( { length: count }, () => timed( act ) );
}

// Milliseconds of processor time, that of V8's own threads included: the clock also counts what others do meanwhile.
function timed( act ) {
	const since = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage( since );
	return ( user + system ) / 1000;
}

function median( times ) {
	return quantile( times, 0.5 );
}

function quantile( times, share ) {
	const sorted = [ ...times ].sort( ( a, b ) => a - b );
	return sorted[ Math.floor( ( sorted.length - 1 ) * share ) ];
}

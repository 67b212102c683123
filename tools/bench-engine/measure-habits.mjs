/**
 * Measures a site that links: the engine with what it learned of the site's own links, with and without the trees that say what
 * the sum of its weights cannot; and the second look at the sentences that carry a suggestion.
 */
import process from 'node:process';

import { floor } from './floor.mjs';
import { editPost, generatePosts, textOf } from './generate-posts.mjs';
import { generateSite, vocabulary } from './generate-site.mjs';
import { clocked, quantile, timed } from './timed.mjs';

const { compile } = await import( '../../src/engine/index.ts' );
const { judge } = await import( '../../src/engine/grammar.ts' );
const { createSecondPass } = await import( '../../src/engine/second-pass.ts' );

const READ_POSTS = 200;
const POSTS = 60;
const EDITS = 90;
const WORDS = 1500;
const SENTENCES = 15;

const [ pageCount ] = process.argv.slice( 2 ).map( Number );
const site = generateSite( pageCount );
const plain = compile( site, vocabulary );

// Editors who take three of four suggestions, by the words: what they leave has a reason.
const examples = generatePosts( READ_POSTS, WORDS, 23, site ).map(
	( post, place ) => linked( { ...post, sourceId: site.pages[ place ].id } )
);
let habits;
const learning = timed( () => ( habits = plain.learn( examples ) ) );
const figures = {
	pages: pageCount,
	learning,
	trees: habits.trees?.length ?? 0,
	with: measure( habits ),
	without: measure( { ...habits, trees: undefined } ),
	secondLook: measureSecondLook(),
};

process.send( figures, () => process.exit() );

function linked( post ) {
	const marks = plain
		.suggest( post )
		.suggestions.filter(
			( { anchor, targetId } ) =>
				( anchor.text.length + targetId ) % 4 !== 0
		);

	return {
		...post,
		spans: post.spans.map( ( span ) => ( {
			...span,
			marks: marks
				.filter( ( { anchor } ) => anchor.blockId === span.blockId )
				.map( ( { anchor, targetId } ) => ( {
					kind: 'link',
					...anchor.range,
					targetId,
				} ) ),
		} ) ),
	};
}

function measure( learned ) {
	const engine = compile( { ...site, habits: learned }, vocabulary );
	for ( const post of generatePosts( 100, WORDS, 1, site ) ) {
		engine.suggest( post );
	}
	const posts = generatePosts( POSTS, WORDS, 29, site );
	const texts = posts.map( textOf );
	const floors = Array.from( { length: 60 }, () =>
		timed( () => texts.forEach( ( text ) => floor( text ) ) )
	);
	const colds = posts.map( ( post ) =>
		timed( () => engine.suggest( post ) )
	);
	const edits = Array.from( { length: EDITS }, ( _none, edit ) => {
		const edited = editPost( posts[ POSTS - 1 ], edit );
		return timed( () => engine.suggest( edited ) );
	} );

	return {
		floor: quantile( floors ) / POSTS,
		cold: quantile( colds ),
		edit: quantile( edits.slice( EDITS / 3 ) ),
	};
}

// By the clock, as its bound is: so many sentences that were never looked at, again and again, and the very first time.
function measureSecondLook() {
	const sentences = generatePosts( 120, WORDS, 31, site ).flatMap( ( post ) =>
		createSecondPass( judge ).unjudged(
			plain.suggest( post ),
			post.language
		)
	);
	const times = [];
	for (
		let from = 0;
		from + SENTENCES <= sentences.length;
		from += SENTENCES
	) {
		const pass = createSecondPass( judge );
		times.push(
			clocked( () =>
				sentences.slice( from, from + SENTENCES ).forEach( pass.judge )
			)
		);
	}

	return {
		sentences: SENTENCES,
		first: times[ 0 ],
		median: quantile( times.slice( 1 ) ),
		p95: quantile( times.slice( 1 ), 0.95 ),
	};
}

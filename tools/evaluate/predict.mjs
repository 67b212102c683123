import '../load-typescript.mjs';

const { judge } = await import( '../../src/engine/grammar.ts' );
const { compile } = await import( '../../src/engine/index.ts' );
const { createSecondPass } = await import( '../../src/engine/second-pass.ts' );
const { loadVocabulary } =
	await import( '../../src/engine/vocabulary/load.ts' );

const vocabulary = loadVocabulary();
const pass = createSecondPass( judge );

/** The site's habits are learned from the pages of the other parts: a page never teaches what it is asked. */
const PARTS = 5;

/**
 * Runs the product's own engine over every page of a corpus, as the editor would once the site's habits are learned.
 *
 * @param {{ pageIndex: Object, posts: { id: number, post: Object, example: Object }[] }} corpus         As from readCorpus().
 * @param {Object}                                                                        options
 * @param {boolean}                                                                       options.first  Without the second look at sentences.
 * @param {boolean}                                                                       options.unread Without the site's habits.
 * @return {{ id: number, suggestions: Object[] }[]} Lines of the scorer's format.
 */
export function predict( corpus, { first = false, unread = false } = {} ) {
	const engines = unread
		? [ compile( corpus.pageIndex, vocabulary ) ]
		: readEngines( corpus );
	const suggest = ( post, place ) => {
		const analysis = engines[ place % engines.length ].suggest( post );
		return first ? analysis : lookAgain( analysis, post.language );
	};

	return corpus.posts.map( ( { id, post }, place ) => ( {
		id,
		suggestions: suggest( post, place ).suggestions.map(
			( {
				anchor,
				targetId,
				targetRole,
				probability,
				band,
				reasons,
			} ) => ( {
				block: Number( anchor.blockId ),
				start: anchor.range.start,
				end: anchor.range.end,
				target: targetId - 1,
				score: probability,
				band,
				role: targetRole,
				// The first reason says how the page came by these words.
				kind: reasons[ 0 ].code,
			} )
		),
	} ) );
}

/**
 * The roles that the engine gives the pages of a corpus, by id in the corpus.
 *
 * @param {{ pageIndex: Object }} corpus As from readCorpus().
 * @return {Map<number, string>} Roles.
 */
export function rolesOf( { pageIndex } ) {
	return new Map(
		[ ...compile( pageIndex, vocabulary ).roles() ].map(
			( [ id, { role } ] ) => [ id - 1, role ]
		)
	);
}

// One engine for each part of the pages, which has read the others.
function readEngines( { pageIndex, posts } ) {
	const learner = compile( pageIndex, vocabulary );

	return Array.from( { length: PARTS }, ( _, part ) =>
		compile(
			{
				...pageIndex,
				habits: learner.learn(
					posts
						.filter( ( __, place ) => place % PARTS !== part )
						.map( ( { example } ) => example )
				),
			},
			vocabulary
		)
	);
}

function lookAgain( analysis, language ) {
	pass.unjudged( analysis, language ).forEach( pass.judge );
	return pass.refine( analysis, language );
}

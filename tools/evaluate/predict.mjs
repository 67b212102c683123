import '../load-typescript.mjs';

const { judge } = await import( '../../src/engine/grammar.ts' );
const { compile } = await import( '../../src/engine/index.ts' );
const { createSecondPass } = await import( '../../src/engine/second-pass.ts' );
const { loadVocabulary } =
	await import( '../../src/engine/vocabulary/load.ts' );

const vocabulary = loadVocabulary();

const pass = createSecondPass( judge );

/**
 * Runs the product's own engine over every page of a corpus.
 *
 * @param {{ pageIndex: Object, posts: { id: number, post: Object }[] }} corpus        As from readCorpus().
 * @param {Object}                                                       options
 * @param {boolean}                                                      options.first Without the second look at sentences.
 * @return {{ id: number, suggestions: Object[] }[]} Lines of the scorer's format.
 */
export function predict( { pageIndex, posts }, { first = false } = {} ) {
	const engine = compile( pageIndex, vocabulary );
	const suggest = ( post ) => {
		const analysis = engine.suggest( post );
		return first ? analysis : lookAgain( analysis, post.language );
	};

	return posts.map( ( { id, post } ) => ( {
		id,
		suggestions: suggest( post ).suggestions.map(
			( { anchor, targetId, probability, band } ) => ( {
				block: Number( anchor.blockId ),
				start: anchor.range.start,
				end: anchor.range.end,
				target: targetId - 1,
				score: probability,
				band,
			} )
		),
	} ) );
}

function lookAgain( analysis, language ) {
	pass.unjudged( analysis, language ).forEach( pass.judge );
	return pass.refine( analysis, language );
}

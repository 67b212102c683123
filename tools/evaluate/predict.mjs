import '../load-typescript.mjs';

const { compile } = await import( '../../src/engine/index.ts' );
const { loadVocabulary } =
	await import( '../../src/engine/vocabulary/load.ts' );

const vocabulary = loadVocabulary();

/**
 * Runs the product's own engine over every page of a corpus.
 *
 * @param {{ pageIndex: Object, posts: { id: number, post: Object }[] }} corpus As from readCorpus().
 * @return {{ id: number, suggestions: Object[] }[]} Lines of the scorer's format.
 */
export function predict( { pageIndex, posts } ) {
	const engine = compile( pageIndex, vocabulary );

	return posts.map( ( { id, post } ) => ( {
		id,
		suggestions: engine
			.suggest( post )
			.suggestions.map( ( { anchor, targetId, probability, band } ) => ( {
				block: Number( anchor.blockId ),
				start: anchor.range.start,
				end: anchor.range.end,
				target: targetId - 1,
				score: probability,
				band,
			} ) ),
	} ) );
}

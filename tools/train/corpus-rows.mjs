import '../load-typescript.mjs';
import { readCorpus } from '../evaluate/read-corpus.mjs';

const { compile } = await import( '../../src/engine/index.ts' );
const { loadVocabulary } =
	await import( '../../src/engine/vocabulary/load.ts' );
const { countHabits, emptyHabits } =
	await import( '../../src/engine/count-habits.ts' );
const { exampleRows } = await import( '../../src/engine/example-rows.ts' );
const { readExample } = await import( '../../src/engine/read-examples.ts' );

const vocabulary = loadVocabulary();

/**
 * The cases of a corpus as rows for the regression, labelled by its editors' links.
 *
 * @param {string}  directory Directory with `pages.jsonl`.
 * @param {boolean} isLinked  Whether the engine may know the links of the other pages.
 * @return {Object} Rows as `src/engine/fit.ts` takes them.
 */
export function corpusRows( directory, isLinked ) {
	const { pageIndex } = readCorpus( directory, { cold: ! isLinked } );
	const { posts } = readCorpus( directory, { cold: false } );
	const { siteFor } = compile( pageIndex, vocabulary );
	const examples = posts.map( ( { example } ) =>
		readExample( example, siteFor( example, emptyHabits() ) )
	);

	return exampleRows( examples, countHabits( examples ), isLinked );
}

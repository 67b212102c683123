import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LABELS = fileURLToPath(
	new URL( '../../test/labels/', import.meta.url )
);

/**
 * The labels of a corpus (format: test/labels/README.md).
 *
 * @param {string} corpus Name of the corpus.
 * @return {Object[]} One for each judged place; none where nobody has judged.
 */
export function readLabels( corpus ) {
	const file = `${ LABELS }${ corpus }.jsonl`;

	return existsSync( file )
		? readFileSync( file, 'utf8' )
				.split( '\n' )
				.filter( Boolean )
				.map( ( line ) => JSON.parse( line ) )
		: [];
}

/**
 * How many suggestions people would accept, among those that carry a label.
 *
 * A label speaks for a suggestion on the same page, with the same target, at overlapping words that read the same: other
 * edges of an anchor, or the same words in another sentence, were not judged.
 *
 * @param {Object[]} predictions Lines as from predict().
 * @param {Object[]} labels      Labels of that corpus.
 * @param {Object[]} posts       Posts of the corpus, as from readCorpus().
 * @return {{ all: Object, strong: Object, unlabelled: Object[], refused: Object[] }} Counts `{ acceptable, labelled, unlabelled }`
 * of all suggestions and of the strong ones; the suggestions no label speaks for, and those that a label refuses, with its why.
 */
export function judgeLabels( predictions, labels, posts ) {
	const shown = predictions.flatMap( ( { id, suggestions } ) =>
		suggestions.map( ( suggestion ) => ( { page: id, ...suggestion } ) )
	);
	const texts = new Map(
		posts.map( ( { id, post } ) => [
			id,
			post.spans.map( ( { text } ) => text ),
		] )
	);
	const words = ( { page, block, start, end } ) =>
		texts.get( page )[ block ].slice( start, end ).toLowerCase();
	const judged = shown.map( ( suggestion ) => ( {
		suggestion,
		label: labels.find(
			( label ) =>
				label.page === suggestion.page &&
				label.target === suggestion.target &&
				label.block === suggestion.block &&
				label.start < suggestion.end &&
				suggestion.start < label.end &&
				words( label ) === words( suggestion )
		),
	} ) );

	return {
		all: count( judged ),
		strong: count(
			judged.filter( ( { suggestion } ) => suggestion.band === 'strong' )
		),
		unlabelled: judged
			.filter( ( { label } ) => label === undefined )
			.map( ( { suggestion } ) => suggestion ),
		refused: judged
			.filter( ( { label } ) => label?.acceptable === false )
			.map( ( { suggestion, label } ) => ( {
				...suggestion,
				why: label.why,
			} ) ),
	};
}

function count( judged ) {
	const labelled = judged.filter( ( { label } ) => label !== undefined );

	return {
		acceptable: labelled.filter( ( { label } ) => label.acceptable ).length,
		labelled: labelled.length,
		unlabelled: judged.length - labelled.length,
	};
}

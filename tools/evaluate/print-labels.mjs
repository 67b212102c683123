import { say } from '../say.mjs';
import { judgeLabels, readLabels } from './judge-labels.mjs';
import { predict } from './predict.mjs';
import { printTable } from './print-table.mjs';
import { readCorpus } from './read-corpus.mjs';
import { wilson } from './wilson.mjs';

/**
 * Runs the engine over a corpus, warm and cold, and prints what people's labels say of its suggestions.
 *
 * @param {string} directory Directory of the corpus.
 * @param {string} name      Name of the corpus.
 * @param {Object} options   As for predict().
 * @return {boolean} False where the corpus has no labels.
 */
export function printLabels( directory, name, options ) {
	const labels = readLabels( name );
	if ( labels.length === 0 ) {
		return false;
	}

	const judged = [ 'warm', 'cold' ].map( ( start ) => {
		const corpus = readCorpus( directory, { cold: start === 'cold' } );
		return {
			start,
			...judgeLabels( predict( corpus, options ), labels, corpus.posts ),
		};
	} );

	say(
		`${ name }: share of suggestions that a careful reader would accept, among those with a label (${ labels.length } places were judged). 95 % intervals after Wilson; a suggestion without a label counts neither way.`
	);
	say();
	printTable(
		Object.fromEntries(
			judged.flatMap( ( { start, all, strong } ) => [
				[ `${ start }, all`, cells( all ) ],
				[ `${ start }, strong`, cells( strong ) ],
			] )
		)
	);
	for ( const { start, refused, unlabelled } of judged ) {
		say();
		list( `${ start }, refused by a label`, refused );
		list( `${ start }, without a label`, unlabelled );
	}

	return true;
}

function cells( { acceptable, labelled, unlabelled } ) {
	const bounds = labelled === 0 ? null : wilson( acceptable, labelled );
	const show = ( share ) => share.toFixed( 3 );

	return {
		acceptable: String( acceptable ),
		labelled: String( labelled ),
		share: bounds === null ? '-' : show( acceptable / labelled ),
		'95 % from': bounds === null ? '-' : show( bounds.low ),
		to: bounds === null ? '-' : show( bounds.high ),
		unlabelled: String( unlabelled ),
	};
}

/**
 * Places by number only, so that they can be found in the corpus and read.
 *
 * @param {string}   heading What they have in common.
 * @param {Object[]} places  Places.
 */
function list( heading, places ) {
	say( `${ heading }: ${ places.length }` );
	for ( const { page, block, start, end, target, band, why } of places ) {
		say(
			`  page ${ page } block ${ block } ${ start }-${ end } to page ${ target } (${ band })` +
				( why === undefined ? '' : `: ${ why }` )
		);
	}
}

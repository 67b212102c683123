import { readFileSync } from 'node:fs';

import '../load-typescript.mjs';

const { fit } = await import( '../../src/engine/fit.ts' );
const { TERMS } = await import( '../../src/engine/features/terms.ts' );
const { FIXED, PROTECTING, weightOf } =
	await import( '../../src/engine/model.ts' );

/** Set by hand from what is known (guide of the engine), before anything was fitted: where the regression starts and pulls to. */
const START = JSON.parse(
	readFileSync( new URL( './start-weights.json', import.meta.url ), 'utf8' )
);
/** What leaving the start costs, in usual steps of a weight. */
const PENALTY = { linked: 3, unlinked: 5 };
/** Told apart by the site's own links alone: without them it makes other sites worse. Stays as set by hand. */
const HOUSE_STYLE = {
	linked: new Set(),
	unlinked: new Set( [ 'sentenceTopic' ] ),
};
/** Sites count alike, however many links they have: each as much as this many links. */
const LINKS_A_SITE = 180;
/** A term that varies less than this in the sets is measured in this step: what hardly occurs is not moved far. */
const MIN_SCALE = 0.05;

/**
 * Fits both models on the rows of some sites.
 *
 * @param {Object[]} sets    Rows by corpus: `site`, `linked`, `unlinked`.
 * @param {Object}   shipped Weights file with the bars to keep.
 * @return {Object} A weights file.
 */
export function fitModels( sets, shipped ) {
	const scales = scalesOf(
		sets.flatMap( ( set ) => [ set.linked, set.unlinked ] )
	);

	return {
		unread: shipped.unread,
		linked: {
			...modelOf( 'linked', sets, scales ),
			...barsOf( shipped.linked ),
		},
		unlinked: {
			...modelOf( 'unlinked', sets, scales ),
			...barsOf( shipped.unlinked ),
		},
		scales: Object.fromEntries(
			TERMS.map( ( term, place ) => [ term, round( scales[ place ] ) ] )
		),
	};
}

function barsOf( { shown, strong } ) {
	return { shown, strong };
}

function modelOf( kind, sets, scales ) {
	const rows = join(
		sets.map( ( set ) => ( { site: set.site, rows: set[ kind ] } ) )
	);
	const weights = fit( rows, {
		weights: TERMS.map( ( term ) => weightOf( START, term ) ),
		penalty: TERMS.map( ( term, place ) =>
			term === 'bias'
				? 1e-6
				: PENALTY[ kind ] *
					( PROTECTING.has( term ) || HOUSE_STYLE[ kind ].has( term )
						? FIXED
						: 1 ) *
					scales[ place ] ** 2
		),
	} );
	const of = ( names, prefix ) =>
		Object.fromEntries(
			names.map( ( name ) => [
				name,
				round( weights[ TERMS.indexOf( prefix + name ) ] ),
			] )
		);

	return {
		bias: round( weights[ TERMS.length - 1 ] ),
		sources: of( Object.keys( START.sources ), 'source:' ),
		features: of( Object.keys( START.features ), '' ),
	};
}

function join( sets ) {
	const links = new Map();
	for ( const { site, rows } of sets ) {
		const found = rows.labels.reduce( ( sum, label ) => sum + label, 0 );
		links.set( site, ( links.get( site ) ?? 0 ) + found );
	}

	const labels = [];
	const importance = [];
	const values = new Float64Array(
		sets.reduce( ( sum, { rows } ) => sum + rows.values.length, 0 )
	);
	let from = 0;
	for ( const { site, rows } of sets ) {
		const share = LINKS_A_SITE / links.get( site );
		values.set( rows.values, from );
		from += rows.values.length;
		for ( const [ row, label ] of rows.labels.entries() ) {
			labels.push( label );
			importance.push( rows.importance[ row ] * share );
		}
	}

	return { labels, importance, values, width: TERMS.length };
}

// Root mean square of each term.
function scalesOf( all ) {
	const squares = new Float64Array( TERMS.length );
	let rows = 0;

	for ( const { values, labels } of all ) {
		rows += labels.length;
		values.forEach( ( value, place ) => {
			squares[ place % TERMS.length ] += value * value;
		} );
	}

	return [ ...squares ].map( ( sum ) =>
		Math.max( MIN_SCALE, Math.sqrt( sum / rows ) )
	);
}

function round( number ) {
	return Number( number.toFixed( 3 ) );
}

import type { HabitTree } from '../contract/types';

/** The name under which trees ask for the log-odds that the weights give. */
export const ODDS = 'odds';
/** Trees speak only of cases with at least these log-odds by the weights: far below any bar nothing is asked of them. */
export const HEARD_FROM = -5;
/** They shift the log-odds by so much at most, so that no case comes or goes by them alone. */
export const MOST = 2;

/** What trees add to the log-odds of a case, in log-odds. */
export type Forest = ( values: readonly number[], odds: number ) => number;

/**
 * Makes trees ready to be asked. A tree that asks for a term which this version does not have, or leads nowhere, is left out.
 *
 * @param trees As learned.
 * @param terms Names of the values, in their order.
 */
export function plantTrees(
	trees: readonly HabitTree[],
	terms: readonly string[]
): Forest {
	const planted = trees.flatMap( ( tree ) => {
		const places = tree.terms.map( ( term ) =>
			term === ODDS ? OF_ODDS : terms.indexOf( term )
		);
		const isKnown = tree.terms.every(
			( term, node ) => term === ODDS || places[ node ] !== -1
		);

		return isKnown && isSound( tree ) ? [ { ...tree, places } ] : [];
	} );

	const { roots, nodes } = inOneRow( planted );

	return ( values, odds ) => {
		if ( odds < HEARD_FROM ) {
			return 0;
		}

		let sum = 0;
		for ( let tree = 0; tree < roots.length; tree++ ) {
			let node = roots[ tree ] as number;
			let place = nodes.places[ node ] as number;
			while ( place !== LEAF ) {
				const value =
					place === OF_ODDS ? odds : ( values[ place ] as number );
				node = (
					value <= ( nodes.bars[ node ] as number )
						? nodes.below[ node ]
						: nodes.above[ node ]
				) as number;
				place = nodes.places[ node ] as number;
			}
			sum += nodes.bars[ node ] as number;
		}

		return bounded( sum );
	};
}

/** Instead of the place of a value: the log-odds by the weights, and a leaf, whose bar is what it says. */
const OF_ODDS = -1;
const LEAF = -2;

/** All trees in one row of nodes, for every case of a post asks every tree. */
function inOneRow( planted: readonly ( HabitTree & { places: number[] } )[] ) {
	const roots: number[] = [];
	const places: number[] = [];
	const bars: number[] = [];
	const below: number[] = [];
	const above: number[] = [];

	for ( const tree of planted ) {
		const root = places.length;
		const size = tree.places.length;
		// Leaves stand behind the other nodes of their tree.
		const placeOf = ( to: number ) =>
			root + ( to < 0 ? size - 1 - to : to );
		roots.push( root );
		places.push( ...tree.places, ...tree.leaves.map( () => LEAF ) );
		bars.push( ...tree.bars, ...tree.leaves );
		below.push( ...tree.below.map( placeOf ), ...tree.leaves );
		above.push( ...tree.above.map( placeOf ), ...tree.leaves );
	}

	return {
		roots: Int32Array.from( roots ),
		nodes: {
			places: Int16Array.from( places ),
			bars: Float64Array.from( bars ),
			below: Int32Array.from( below ),
			above: Int32Array.from( above ),
		},
	};
}

/** Within what trees may say. */
export function bounded( sum: number ): number {
	return Math.min( MOST, Math.max( -MOST, sum ) );
}

/** Every node leads on to a later node or to a leaf: there is an end to it. */
function isSound( { terms, bars, below, above, leaves }: HabitTree ): boolean {
	return (
		terms.length > 0 &&
		bars.length === terms.length &&
		[ below, above ].every(
			( next ) =>
				next.length === terms.length &&
				next.every( ( to, node ) =>
					to < 0
						? leaves[ -1 - to ] !== undefined
						: to > node && to < terms.length
				)
		)
	);
}

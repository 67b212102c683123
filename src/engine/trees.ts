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
			term === ODDS ? -1 : terms.indexOf( term )
		);
		const isKnown = tree.terms.every(
			( term, node ) => term === ODDS || places[ node ] !== -1
		);

		return isKnown && isSound( tree ) ? [ { ...tree, places } ] : [];
	} );

	return ( values, odds ) => {
		if ( odds < HEARD_FROM ) {
			return 0;
		}

		let sum = 0;
		for ( const { places, bars, below, above, leaves } of planted ) {
			let node = 0;
			while ( node >= 0 ) {
				const place = places[ node ] as number;
				const value =
					place === -1 ? odds : ( values[ place ] as number );
				node = (
					value <= ( bars[ node ] as number )
						? below[ node ]
						: above[ node ]
				) as number;
			}
			sum += leaves[ -1 - node ] as number;
		}

		return bounded( sum );
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

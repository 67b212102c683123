import type { TopicCluster } from '../../contract/types';
import { strengthOf } from '../pathway/tie';

/** The cluster that each page belongs to most: its own as a pillar page, else the one it is tied to best; by id. */
export function strongestClusters(
	clusters: readonly TopicCluster[]
): ReadonlyMap< number, TopicCluster > {
	const best = new Map<
		number,
		{ strength: number; cluster: TopicCluster }
	>();
	const offer = ( id: number, strength: number, cluster: TopicCluster ) => {
		const known = best.get( id );
		if (
			known === undefined ||
			strength > known.strength ||
			// Of two that fit alike, the smaller one is the nearer one.
			( strength === known.strength &&
				cluster.members.length < known.cluster.members.length )
		) {
			best.set( id, { strength, cluster } );
		}
	};

	for ( const cluster of clusters ) {
		offer( cluster.clusterId, Infinity, cluster );
		for ( const { targetId, reasons } of cluster.members ) {
			offer( targetId, strengthOf( reasons ), cluster );
		}
	}

	return new Map(
		[ ...best ].map( ( [ id, { cluster } ] ) => [ id, cluster ] )
	);
}

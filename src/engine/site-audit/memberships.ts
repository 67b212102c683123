import type { TopicCluster } from '../../contract/types';
import { strengthOf } from '../pathway/tie';

/** A cluster that a page belongs to, and how surely: 0 to 1, and without bound for its pillar page. */
export interface Membership {
	cluster: TopicCluster;
	strength: number;
}

/** The clusters that each page belongs to, by its id: the strongest first, and of two alike the smaller one, which is nearer. */
export function memberships(
	clusters: readonly TopicCluster[]
): ReadonlyMap< number, readonly Membership[] > {
	const found = new Map< number, Membership[] >();
	const add = ( id: number, membership: Membership ) => {
		const known = found.get( id ) ?? [];
		known.push( membership );
		found.set( id, known );
	};

	for ( const cluster of clusters ) {
		add( cluster.clusterId, { cluster, strength: Infinity } );
		for ( const { targetId, reasons } of cluster.members ) {
			add( targetId, { cluster, strength: strengthOf( reasons ) } );
		}
	}
	found.forEach( ( list ) => list.sort( compareMemberships ) );

	return found;
}

export function compareMemberships( a: Membership, b: Membership ): number {
	return (
		( a.strength === b.strength ? 0 : b.strength - a.strength ) ||
		a.cluster.members.length - b.cluster.members.length ||
		a.cluster.clusterId - b.cluster.clusterId
	);
}

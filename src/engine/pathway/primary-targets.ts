import type { TopicCluster } from '../../contract/types';

import { membership } from './cluster-ties';
import type { PathwaySite } from './compile-pathway';
import type { PathwaySource } from './read-post';

/** Ids of the primary targets that the owner marked, in the clusters that a page belongs to. */
export function markedTargets(
	source: PathwaySource,
	site: PathwaySite
): Set< number > {
	const own =
		source.place === null
			? site
					.clusters()
					.filter(
						( { clusterId } ) =>
							membership(
								source,
								site.places.get( clusterId ) as number,
								site
							).length > 0
					)
			: ( site.clustersOf().get( source.facts.id ) ?? [] );

	return new Set(
		own.flatMap( ( { members } ) =>
			members
				.filter(
					( { isPrimary, targetId } ) =>
						isPrimary && isMarked( targetId, site )
				)
				.map( ( { targetId } ) => targetId )
		)
	);
}

function isMarked( id: number, { pages, places }: PathwaySite ): boolean {
	return pages[ places.get( id ) ?? -1 ]?.facts.isPrimaryTarget === true;
}

/** The clusters that each page belongs to, as their pillar or around it, by id. */
export function byMember(
	clusters: readonly TopicCluster[]
): Map< number, TopicCluster[] > {
	const found = new Map< number, TopicCluster[] >();

	for ( const cluster of clusters ) {
		for ( const id of [
			cluster.clusterId,
			...cluster.members.map( ( { targetId } ) => targetId ),
		] ) {
			found.set( id, [ ...( found.get( id ) ?? [] ), cluster ] );
		}
	}

	return found;
}

import type { PageRole } from '../../contract/types';

import type { SiteCheck } from './site-check';

/** Smaller clusters have no balance. */
const LEAST = 8;
/** In percent. */
const NEARLY_ALL = 90;

/** Nearly all pages around a pillar page are for one thing: many articles without a condition, or doctors without what they treat. */
export const unbalancedCluster: SiteCheck = ( site ) => {
	const clusters = new Map(
		site.pathway.clusters().map( ( one ) => [ one.clusterId, one ] )
	);

	return {
		ofPage: ( { facts } ) => {
			const members = clusters.get( facts.id )?.members ?? [];
			const counts = new Map< PageRole, number >();
			for ( const { targetId } of members ) {
				const role = site.pageOf( targetId )?.role;
				if ( role !== undefined ) {
					counts.set( role, ( counts.get( role ) ?? 0 ) + 1 );
				}
			}
			const [ most ] = [ ...counts ].sort(
				( [ , a ], [ , b ] ) => b - a
			);

			return members.length >= LEAST &&
				most !== undefined &&
				100 * most[ 1 ] >= NEARLY_ALL * members.length
				? [
						{
							kind: 'unbalanced-cluster',
							severity: 'low',
							values: {
								title: facts.title,
								role: most[ 0 ],
								count: most[ 1 ],
							},
						},
					]
				: [];
		},
	};
};

import type { SiteCheck } from './site-check';

/** A pillar page, marked by its owner or plainly the page of a specialty, around which there is no page: it is one page like others. */
export const pillarWithoutSupport: SiteCheck = ( site ) => {
	const alone = new Set(
		site.pathway
			.clusters()
			.filter( ( { members } ) => members.length === 0 )
			.map( ( { clusterId } ) => clusterId )
	);

	return {
		ofPage: ( { facts, isRoleSure } ) =>
			( facts.isPillar || isRoleSure ) && alone.has( facts.id )
				? [ { kind: 'pillar-without-support', severity: 'low' } ]
				: [],
	};
};

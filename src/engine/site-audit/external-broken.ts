import type { SiteLink } from './site-link';
import type { SiteCheck, SiteFault } from './site-check';

/** There is nothing, for good (RFC 9110, 15.5.5 and 15.5.11). */
const GONE: ReadonlySet< number > = new Set( [ 404, 410 ] );

/**
 * A link to another site that does not answer, or answers that there is no such page. Only what the server looked at is judged;
 * a site that keeps robots out (401, 403, 429) may well be open to readers, and one that is down today may be back tomorrow.
 */
export const externalBroken: SiteCheck = ( site ) => {
	const found = new Map(
		site.facts.external.map( ( status ) => [ status.url, status ] )
	);
	const faultOf = ( link: SiteLink ): SiteFault[] => {
		const status = found.get( link.url );
		const isGone = GONE.has( status?.httpStatus ?? 200 );
		return status !== undefined &&
			( isGone || status.httpStatus === 0 || status.httpStatus >= 500 )
			? [
					{
						kind: 'external-broken',
						severity: isGone ? 'medium' : 'low',
						link,
						values: { httpStatus: status.httpStatus },
					},
				]
			: [];
	};

	return found.size === 0
		? {}
		: {
				ofLinks: ( page ) => site.linksOf( page ).flatMap( faultOf ),
				ofSite: () => [
					...site.furniture().flatMap( faultOf ),
					...site
						.patternLinks()
						.flatMap( ( { link, pageIds, patternId, position } ) =>
							faultOf( link ).map( ( fault ) => ( {
								...fault,
								pageIds,
								savedIn: { sourceId: patternId, position },
							} ) )
						),
				],
			};
};

import type { PageRole } from '../../contract/types';
import { compareConditions } from '../pathway/may-follow';
import type { PathwayPage } from '../pathway/read-page';
import { areApart, sharedSpecialty } from '../pathway/specialty';
import { says } from '../pathway/words';

import type { AuditedSite } from './audited-site';
import type { SiteLink } from './site-link';
import type { SiteCheck } from './site-check';
import { headingWords } from './words';

/** What belongs to no field and may stand beside every page. */
const FOR_ALL: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'coverage',
	'location',
	'policy',
	'referral',
	'resource',
	'telehealth',
] );

/** Classes by which writers and themes mark a list of related pages. */
const CLASS = /(?:^|[-_])(?:related|see-also|relacionad[ao]s)(?:[-_]|$)/i;

/**
 * A next steps block, or a list of related pages (by its heading or its class), leads to a page on something else: of another field of the
 * site's own, or on another condition where the site has no fields. Related pages stay on the pathway of their page. A link in
 * running text is the writer's word and not judged.
 */
export const moduleLeavesPathway: SiteCheck = ( site ) => ( {
	ofLinks: ( page ) => {
		const own = page.pathway?.page;
		return own === undefined
			? []
			: site.linksOf( page ).flatMap( ( link ) => {
					const target = site.pageOf( link.targetId ?? 0 );
					const other = target?.pathway?.page;
					return target !== null &&
						other !== undefined &&
						other !== own &&
						! FOR_ALL.has( target.role ) &&
						isInModule( link, page.facts.language ) &&
						isElsewhere( own, other, site )
						? [
								{
									kind: 'module-leaves-pathway',
									severity: 'medium',
									link,
									values: { title: target.facts.title },
								},
							]
						: [];
				} );
	},
} );

function isInModule( { row, placing }: SiteLink, language: string ): boolean {
	return (
		row.kind === 'block' ||
		( row.kind === 'body' &&
			row.blockName !== 'core/paragraph' &&
			( says(
				placing?.heading ?? '',
				headingWords( language ).related
			) ||
				placing?.classes.some( ( name ) => CLASS.test( name ) ) ===
					true ) )
	);
}

function isElsewhere(
	own: PathwayPage,
	other: PathwayPage,
	{ pathway }: AuditedSite
): boolean {
	const compared = compareConditions( own, other, pathway );
	const hasFields =
		own.specialties.terms.size > 0 && other.specialties.terms.size > 0;

	return (
		compared !== 'same' &&
		( hasFields
			? areApart( own.specialties, other.specialties )
			: compared !== 'unknown' &&
				own.topics.conditions.size > 0 &&
				sharedSpecialty( own.specialties, other.specialties ) === null )
	);
}

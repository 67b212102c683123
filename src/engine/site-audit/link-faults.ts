import type { SiteFindingKind } from '../../contract/site-audit';
import type { FindingKind } from '../../contract/types';
import { LINK_CHECKS } from '../audit/link-checks';
import type { Surroundings } from '../audit/post-link';

import { isInText } from './site-link';
import type { SiteLink } from './site-link';
import type { SiteCheck, SiteFault } from './site-check';

/** What is wrong with a target whoever leads there: all that is asked of menus and templates. */
const OF_TARGET: ReadonlySet< SiteFindingKind > = new Set< FindingKind >( [
	'broken-link',
	'draft-target',
	'private-target',
	'password-target',
	'bin-target',
	'moved-target',
] );

/** What is asked of the words of a link, or of links one after the other: not of images, buttons and lists of cards. */
const OF_TEXT: ReadonlySet< SiteFindingKind > = new Set< FindingKind >( [
	'repeated-target',
	'shared-anchor',
	'long-anchor',
] );

/** What is asked of a page, not of a pattern that many show: there it would be another page's on each of them. */
const OF_PAGE: ReadonlySet< SiteFindingKind > = new Set< FindingKind >( [
	'self-link',
	'repeated-target',
	'shared-anchor',
	'other-language-target',
] );

/** The checks that the editor makes of the links of one post, made of every link of the site. */
export const linkFaults: SiteCheck = ( site ) => {
	const faultsOf = (
		link: SiteLink,
		links: readonly SiteLink[],
		asked: Pick< Surroundings, 'asked' | 'site' >,
		isAsked: ( kind: SiteFindingKind ) => boolean
	): SiteFault[] => {
		const surroundings = { links, ...asked };
		return LINK_CHECKS.flatMap( ( check ): SiteFault[] => {
			const fault = check( link, surroundings );
			return fault !== null && isAsked( fault.kind )
				? [
						{
							kind: fault.kind,
							severity: fault.severity,
							values: fault.values ?? {},
							link,
						},
					]
				: [];
		} );
	};
	const { today, reviewMonths } = site.facts;
	/** A page that asks, or none of an id: a menu, a pattern. */
	const askedBy = (
		language: string,
		sourceId: number | null = null,
		url: string | null = null
	) => ( {
		asked: { post: { sourceId, url, language, today }, reviewMonths },
		site: site.siteFor( { language, id: sourceId ?? 0 } ),
	} );

	return {
		ofLinks: ( page ) => {
			const { facts } = page;
			const links = site.linksOf( page );
			const asked = askedBy( facts.language, facts.id, facts.url );
			const inText = links.filter( ( { row } ) => isInText( row ) );

			return links.flatMap( ( link ) => {
				const { kind } = link.row;
				const isFurniture =
					kind === 'navigation' || kind === 'template';
				return faultsOf(
					link,
					inText,
					asked,
					( found ) =>
						( ! isFurniture || OF_TARGET.has( found ) ) &&
						( ! OF_TEXT.has( found ) || inText.includes( link ) )
				);
			} );
		},
		ofSite: () => [
			...site
				.furniture()
				.flatMap( ( link ) =>
					faultsOf(
						link,
						[ link ],
						askedBy( site.index.language ),
						( found ) => OF_TARGET.has( found )
					)
				),
			...site
				.patternLinks()
				.flatMap( ( { link, page, pageIds, patternId, position } ) =>
					faultsOf(
						link,
						[ link ],
						askedBy( page.facts.language ),
						( found ) =>
							! OF_PAGE.has( found ) &&
							( ! OF_TEXT.has( found ) || isInText( link.row ) )
					).map( ( fault ) => ( {
						...fault,
						pageIds,
						savedIn: { sourceId: patternId, position },
					} ) )
				),
		],
	};
};

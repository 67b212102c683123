import type { AuditedSite } from './audited-site';
import type { SiteCheck } from './site-check';
import type { SitePage } from './site-page';

/**
 * A public page that search engines may show, and that neither the text nor a block of another public page leads to. Menus and
 * templates are counted beside it and make it less severe, as do lists of the newest posts: a reader of a page does not come by
 * them. Not judged are the front page, the pages that list posts and products, media, what its owner keeps out, and a
 * translation of a page that is led to (the language switcher leads on from there).
 */
export const orphanPage: SiteCheck = ( site ) => ( {
	ofPage: ( page ) => {
		if ( ! isOrphan( page, site ) ) {
			return [];
		}
		const navigation = site.graph.navigation( page.place );
		const template = site.graph.template( page.place );
		const isReached =
			navigation + template > 0 || site.graph.isShown( page.place );

		return [
			{
				kind: 'orphan-page',
				severity: isReached ? 'low' : 'medium',
				values: { navigation, template },
			},
		];
	},
} );

/** Whether a page is an orphan, by the definition above. */
export function isOrphan( page: SitePage, site: AuditedSite ): boolean {
	return (
		mayBeLost( page, site ) &&
		site.graph.inbound( page.place ).length === 0 &&
		! page.counts.translationIds.some( ( id ) => {
			const other = site.pageOf( id );
			return (
				other !== null && site.graph.inbound( other.place ).length > 0
			);
		} )
	);
}

/** Whether a page needs links of others at all. */
export function mayBeLost(
	{ facts, counts, isOpen }: SitePage,
	{ facts: { frontPageId } }: Pick< AuditedSite, 'facts' >
): boolean {
	return (
		isOpen &&
		counts.shows === '' &&
		facts.id !== frontPageId &&
		facts.postType !== 'attachment'
	);
}

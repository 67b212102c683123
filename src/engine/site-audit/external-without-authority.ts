import { isSpoke } from '../pathway/missing-returns';
import { says } from '../pathway/words';

import { hostOf, isAuthority } from './authority';
import type { SiteCheck } from './site-check';
import { headingWords } from './words';

/**
 * The sources of a page on health name a site of no known authority: for information, since a list cannot know every good one.
 * Only links under a heading of sources are taken for the ground of a claim, and only where the owner has links to other sites
 * looked at. The measure is that of Google's guidance on pages on health (E-E-A-T: who answers for what is said).
 */
export const externalWithoutAuthority: SiteCheck = ( site ) =>
	site.facts.external.length === 0
		? {}
		: {
				ofLinks: ( page ) => {
					const { sources } = headingWords( page.facts.language );
					const own = hostOf( site.index.homeUrl );

					return isSpoke( page.role )
						? site.linksOf( page ).flatMap( ( link ) => {
								const host = hostOf( link.url );
								return host !== '' &&
									host !== own &&
									says(
										link.placing?.heading ?? '',
										sources
									) &&
									! isAuthority( host )
									? [
											{
												kind: 'external-without-authority',
												severity: 'low',
												link,
											},
										]
									: [];
							} )
						: [];
				},
			};

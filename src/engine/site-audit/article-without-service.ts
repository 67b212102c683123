import type { PageRole } from '../../contract/types';

import { rolesLedTo } from './roles-led-to';
import type { SiteCheck } from './site-check';
import { isReadWhole } from './site-page';
import type { SitePage } from './site-page';

/** What a clinic does for its readers. */
const SERVICES: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'care-plan',
	'clinician',
	'location',
	'referral',
	'service',
	'specialty',
	'telehealth',
	'test',
	'treatment',
] );

/**
 * An article on a subject of health that leads on, but to nothing that the clinic does about it. Only where the site has a
 * service, a specialty or a visit to lead to; an article that leads nowhere at all is told as that.
 */
export const articleWithoutService: SiteCheck = ( site ) => {
	const hasServices = site.pages.some( ( { role } ) =>
		/^(?:service|specialty|appointment)$/.test( role )
	);

	return {
		ofPage: ( page ) =>
			hasServices &&
			isArticle( page ) &&
			page.isOpen &&
			isReadWhole( page ) &&
			page.waysOn.direct > 0 &&
			hasSubject( page ) &&
			! rolesLedTo( page, site ).some( ( role ) => SERVICES.has( role ) )
				? [ { kind: 'article-without-service', severity: 'low' } ]
				: [],
	};
};

/** Every page is one as long as nothing says more: only what is known as one is judged. */
function isArticle( { role, isRoleSure, facts }: SitePage ): boolean {
	return role === 'article' && ( isRoleSure || facts.postType === 'post' );
}

/** What is about nothing that is treated needs no service. */
function hasSubject( { pathway }: SitePage ): boolean {
	return (
		pathway !== null &&
		( pathway.page.topics.conditions.size > 0 ||
			pathway.page.specialties.terms.size > 0 )
	);
}

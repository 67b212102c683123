import type { PageRole } from '../../contract/types';

import { rolesLedTo } from './roles-led-to';
import type { SiteCheck } from './site-check';
import { isReadWhole } from './site-page';

/** What explains something. */
const GUIDES: ReadonlySet< PageRole > = new Set( [
	'aftercare',
	'article',
	'care-plan',
	'condition',
	'medication',
	'preparation',
	'prevention',
	'resource',
	'results',
	'symptom',
	'test',
	'treatment',
] );

/** A service leads on, but to nothing that explains what it is about. One that leads nowhere at all is told as that. */
export const serviceWithoutGuide: SiteCheck = ( site ) => ( {
	ofPage: ( page ) =>
		page.role === 'service' &&
		page.isOpen &&
		isReadWhole( page ) &&
		page.waysOn.direct > 0 &&
		! rolesLedTo( page, site ).some( ( role ) => GUIDES.has( role ) )
			? [ { kind: 'service-without-guide', severity: 'low' } ]
			: [],
} );

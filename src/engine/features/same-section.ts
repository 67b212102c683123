import { termName } from '../term-name';

import type { PageFeature } from './case';

/** Post and page share a taxonomy term. */
export const sameSection: PageFeature = ( { sharedTerm, target } ) => ( {
	value: sharedTerm === null ? 0 : 1,
	...( sharedTerm === null
		? {}
		: { values: { name: termName( sharedTerm, target.facts ) } } ),
} );

import { termName } from '../term-name';

import type { PageFeature, Says } from './case';

/** Post and page share a taxonomy term. */
export const sameSection: PageFeature = ( { sharedTerm } ) =>
	sharedTerm === null ? 0 : 1;

export const sameSectionSays: Says< 'sharedTerm' | 'target' > = ( {
	sharedTerm,
	target,
} ) => ( {
	name: sharedTerm === null ? '' : termName( sharedTerm, target.facts ),
} );

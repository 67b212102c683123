import type { PageFeature } from './case';

/** Post and page share a taxonomy term. */
export const sameSection: PageFeature = ( { sharedTerm } ) => ( {
	value: sharedTerm === null ? 0 : 1,
	...( sharedTerm === null ? {} : { values: { term: sharedTerm } } ),
} );

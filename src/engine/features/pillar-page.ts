import type { PageFeature } from './case';

/** The owner's main page on the subject, or a primary target of it. */
export const pillarPage: PageFeature = ( { target } ) => ( {
	value: target.facts.isPillar || target.facts.isPrimaryTarget ? 1 : 0,
} );

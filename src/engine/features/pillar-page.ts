import type { Feature } from './case';

/** The owner's main page on the subject, or a primary target of it. */
export const pillarPage: Feature = ( { target } ) => ( {
	value: target.facts.isPillar || target.facts.isPrimaryTarget ? 1 : 0,
} );

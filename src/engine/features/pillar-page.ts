import type { PageFeature } from './case';

/** The owner's main page on the subject. */
export const pillarPage: PageFeature = ( { target } ) =>
	target.facts.isPillar ? 1 : 0;

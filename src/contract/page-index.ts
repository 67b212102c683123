/** All linkable pages, with what is known of the site as a whole. */

import type { SiteGuidance } from './guidance';
import type { LinkingHabits } from './habits';
import type { IndexedPage } from './page';

/** All linkable pages of a site, as the engine compiles them. */
export interface PageIndex {
	/** Changes whenever any fact in it does. */
	version: string;
	/** Language of the site, such as "en-US". */
	language: string;
	homeUrl: string;
	pages: IndexedPage[];
	/** Missing until they were learned. */
	habits?: LinkingHabits;
	/** Missing where nobody said anything. */
	guidance?: SiteGuidance;
}

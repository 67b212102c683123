import { fold } from '../text/fold';

import { isOfRunningText } from './post-link';
import type { LinkCheck } from './post-link';

/** Words that are read at a glance; links of editors on health sites hardly ever have more. */
const MOST_WORDS = 8;

/** More words are linked than anybody takes in at a glance. The whole title of the page is no fault. */
export const longAnchor: LinkCheck = ( link ) => {
	const count = link.last - link.first + 1;
	const isTitle =
		fold( link.page?.facts.title ?? '' ).trim() ===
		fold( link.anchor.text ).trim();

	return count > MOST_WORDS && ! isTitle && isOfRunningText( link )
		? {
				kind: 'long-anchor',
				severity: 'low',
				values: { count },
				fix: 'words',
			}
		: null;
};

import { monthsBetween } from '../features/stale-target';

import type { LinkCheck } from './post-link';

/** The page's last clinical review is longer ago than the owner allows; a page that names no review is not judged. */
export const staleTarget: LinkCheck = ( { status, page }, { asked } ) => {
	const reviewed = status?.reviewed ?? page?.facts.reviewed ?? null;
	const months =
		reviewed === null ? 0 : monthsBetween( reviewed, asked.post.today );

	return months > asked.reviewMonths
		? {
				kind: 'stale-target',
				severity: 'low',
				values: { months },
				fix: null,
			}
		: null;
};

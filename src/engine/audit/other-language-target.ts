import { languageCode } from '../language';
import { fold } from '../text/fold';

import type { LinkCheck } from './post-link';

/** The page is in another language than the post, and its words do not show it: its own title does. */
export const otherLanguageTarget: LinkCheck = (
	{ anchor, status, page },
	{ asked }
) => {
	const language = page?.facts.language ?? status?.language ?? null;
	const title = page?.facts.title ?? status?.title ?? '';

	return language !== null &&
		fold( anchor.text ).trim() !== fold( title ).trim() &&
		languageCode( language ) !== languageCode( asked.post.language )
		? {
				kind: 'other-language-target',
				severity: 'medium',
				values: { language },
				fix: { kind: 'remove' },
			}
		: null;
};

/** What people of the site told the engine. */

import type { DismissReason } from './decision';
import type { LinkRoom } from './settings';

/** What some words stand for on this site: a page, what another name stands for, or nothing that may be linked. */
export type WordUse =
	| { kind: 'page'; pageId: number }
	| { kind: 'name'; name: string }
	| { kind: 'never' };

/** A line of the site's word list: what its owner says of some words. It counts before every name of ours. */
export interface SiteWord {
	words: string;
	/** Of the posts it is for, such as "en-US"; only the part before the hyphen counts. */
	language: string;
	use: WordUse;
}

/** That somebody said no to a pair of words and page, in a post; what was taken back since is not there. */
export interface SiteDismissal {
	sourceId: number;
	reason: DismissReason | null;
	/** ISO 8601 date. */
	dismissedOn: string;
}

/** What people of the site said of one pair of words and page, in all posts. */
export interface SiteVerdict {
	anchorText: string;
	targetId: number;
	/** Newest first, "wrong condition" before the others, at most ten, one a post. Never empty. */
	dismissals: SiteDismissal[];
}

/** What people of the site told the engine: it outweighs names and numbers of our own. */
export interface SiteGuidance {
	words: SiteWord[];
	verdicts: SiteVerdict[];
	/** Page that says how the site reviews what it publishes; missing where the settings name none. */
	reviewMethodPage?: number;
	/** Page that says what the site's advice is not; missing where the settings name none. */
	disclaimerPage?: number;
	/** Page with advice for what is no emergency; missing where the settings name none. */
	advicePage?: number;
	/** Missing: as usual. */
	linkRoom?: LinkRoom;
}

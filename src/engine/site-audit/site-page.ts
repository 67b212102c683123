import type { AuditedPage } from '../../contract/site-audit';
import type { IndexedPage, PageRole } from '../../contract/types';
import type { PathwayPage } from '../pathway/read-page';

/** A public page, with what follows from its facts and its links. */
export interface SitePage {
	/** Its place in the link graph. */
	place: number;
	facts: IndexedPage;
	counts: AuditedPage;
	role: PageRole;
	/** That this is what it is for is plain: its owner says so, or nearly everything does. */
	isRoleSure: boolean;
	/** That this is what it is for is at least as likely as not; else nothing may rest on it. */
	isRoleLikely: boolean;
	/** It is meant to be found: search engines may show it, and its owner does not keep it out of suggestions. */
	isOpen: boolean;
	/** As the care pathway sees it, and its place there; null of one that may not be suggested. */
	pathway: { page: PathwayPage; place: number } | null;
	/** What its text leads to. */
	waysOn: WaysOn;
}

/** What the text and the blocks of a page lead to. */
export interface WaysOn {
	/** Links to other pages and lists of the site, by their own address. */
	direct: number;
	/** Links to other pages by an address that is not theirs any more. */
	redirects: number;
}

/** Whether all links of a page are known: a page builder or a shortcode may hold others. */
export function isReadWhole( { counts }: SitePage ): boolean {
	return counts.unread.length === 0;
}

/** Whether a page that should lead on does not. */
export function leadsNowhere( page: SitePage ): boolean {
	return (
		page.waysOn.direct === 0 &&
		page.isOpen &&
		page.counts.shows === '' &&
		page.facts.postType !== 'attachment' &&
		isReadWhole( page )
	);
}

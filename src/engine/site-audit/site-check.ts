import type { SiteFindingKind } from '../../contract/site-audit';
import type { Severity } from '../../contract/types';

import type { AuditedSite } from './audited-site';
import type { SiteLink } from './site-link';
import type { SitePage } from './site-page';

/** What a check found on a page, or on what belongs to no page. */
export interface SiteFault {
	kind: SiteFindingKind;
	severity: Severity;
	/** The link it is about; missing: it is about the page. */
	link?: SiteLink;
	/** Where that link is saved, if not on the page that it was read on. */
	savedIn?: { sourceId: number; position: number };
	/** Other pages that are concerned. */
	pageIds?: readonly number[];
	values?: Record< string, string | number >;
	/** Tells faults of one kind on one page apart that are about no link: the stage of a gap. */
	about?: string;
}

/** A check that has looked at the site as a whole, and now looks at one thing after the other. */
export interface ReadyCheck {
	/** What it works out of the whole site before it looks at anything, in pieces. */
	prepare?: () => Generator< void, void, void >;
	/** What is wrong with the links of a page. It goes by nothing that the print of the page leaves out (prints.ts). */
	ofLinks?: ( page: SitePage ) => readonly SiteFault[];
	/** What is wrong with a page. It may go by the whole site. */
	ofPage?: ( page: SitePage ) => readonly SiteFault[];
	/** What is wrong with menus, templates, patterns, or the site as a whole. */
	ofSite?: () => readonly SiteFault[];
}

/** A check of the site audit: what it needs of the whole site it works out once. */
export type SiteCheck = ( site: AuditedSite ) => ReadyCheck;

/** The nouns of the site audit. Everything of the site that is judged in one go, and what comes of it. */

import type {
	CarePathway,
	FindingKind,
	PageLink,
	PageRole,
	Severity,
	Suggestion,
	TargetStatus,
	TopicCluster,
} from './types';

/** Why the text of a page could not be read as a whole. */
export type UnreadKind =
	/** A page builder keeps it in a shape of its own: its name, such as "elementor". */
	| `builder:${ string }`
	/** A shortcode, or a block, whose text is made when it is shown: its name. */
	| `dynamic:${ string }`;

/** What the server counts of a page that is in the index, beside what the page index says. */
export interface AuditedPage {
	pageId: number;
	/** Words of its running text, as saved. */
	words: number;
	/** It shows other entries by itself, so that they are led to without a link. */
	shows: 'front' | 'posts' | 'shop' | '';
	/** Other languages' versions of the same page; empty where no translation plugin says so. */
	translationIds: number[];
	/** There is a page about its author or its clinical reviewer. */
	hasReviewer: boolean;
	unread: UnreadKind[];
	/** The blocks of its text that hold a link to a page; missing when the server sends none. */
	places?: LinkPlace[];
}

/** What the writer says of a block that holds links: they tell a list of related pages and an emergency notice from running text. */
export interface LinkPlace {
	/** Of the block, as its links have it. */
	path: string;
	/** The nearest heading above it, plain text, at most 100 characters; empty: there is none. */
	heading: string;
	/** Classes that it and the blocks around it were given in the editor, "emergency-notice"; none of WordPress' own. */
	classes: string[];
}

/** How a page did in a search engine's results, of an import. */
export interface PageTraffic {
	pageId: number;
	clicks: number;
	impressions: number;
	/** Mean place among the results, from 1; null: not told. */
	position: number | null;
}

/** An address of another site that a page links to, as last looked at; only where the owner switched that on. */
export interface ExternalStatus {
	url: string;
	/** Of the last answer; 0: none came. */
	httpStatus: number;
	/** ISO 8601 date. */
	checkedOn: string;
}

/** What the server knows of the whole site's links, beside the page index: the engine judges it in one go. */
export interface SiteFacts {
	/** ISO 8601 date. The engine has no clock. */
	today: string;
	/** After so many months without a clinical review a page counts as past review. */
	reviewMonths: number;
	/** 0: the front page shows the newest posts. */
	frontPageId: number;
	pages: AuditedPage[];
	/** By source, then by position. Sources that are no page of the index are menus, templates and patterns. */
	links: PageLink[];
	/** Of every address, as written, that is not the permalink of a linkable page: what is closed, gone, moved or no page. */
	statuses: TargetStatus[];
	/** Empty until something was imported. */
	traffic: PageTraffic[];
	external: ExternalStatus[];
	pathways: CarePathway[];
}

export type SiteFindingKind =
	| FindingKind
	/** Public, and neither a text nor a block of another public page leads to it: `navigation`, `template`. */
	| 'orphan-page'
	/** One page alone leads to it: `title`. */
	| 'nearly-orphaned'
	/** Its text leads to no other page of the site, or only by addresses that are old: `redirects`, their number. */
	| 'dead-end'
	/** The same words lead here from so many pages that they say little: `words`, `count`, `share` (percent). */
	| 'overused-anchor'
	/** The same words lead to several pages across the site: `words`, `count`. */
	| 'anchor-of-several'
	/** More links than a text of its length carries: `count`, `words`. */
	| 'too-many-links'
	/** A page past its review, or superseded by a newer one: `months`. */
	| 'stale-page'
	/** It does not lead to the pillar page of its cluster: `title`. */
	| 'no-link-to-pillar'
	/** The pillar page does not lead to it: `title`. */
	| 'no-link-from-pillar'
	/** Pages of a cluster do not lead to its pillar page, nor it to them: `count`. */
	| 'unconnected-to-pillar'
	/** Pages on one topic without a pillar page: `topic`, `count`. */
	| 'cluster-without-pillar'
	/** A pillar page without pages around it. */
	| 'pillar-without-support'
	/** Nearly all pages of a cluster are of one kind: `title`, `role`, `count`. */
	| 'unbalanced-cluster'
	/** A condition leads to none of a stage: `stage`. */
	| 'pathway-gap'
	/** An article that leads to no service of the clinic. */
	| 'article-without-service'
	/** A service that leads to no guide. */
	| 'service-without-guide'
	/** The linked words give the page another name than its title and its other names do: `title`. */
	| 'other-name'
	/** A related pages or next steps block that leads away from the pathway of its page: `title`. */
	| 'module-leaves-pathway'
	/** A hub of a specialty that no menu leads to. */
	| 'hub-not-in-menu'
	/** A page of resources that leads nowhere. */
	| 'resource-leads-nowhere'
	/** A page for a campaign without a way on. */
	| 'landing-page-without-way-on'
	/** Many readers come, and few links lead to it: `clicks`, `inbound`. */
	| 'traffic-few-inbound'
	/** Many readers come, and few links lead on: `clicks`, `outbound`. */
	| 'traffic-few-outbound'
	/** It ranks well and leads nowhere: `position`, `impressions`. */
	| 'ranks-leads-nowhere'
	/** A link to another site that does not answer: `httpStatus`. */
	| 'external-broken'
	/** A medical claim is backed by a site of no known authority; for information. */
	| 'external-without-authority'
	/** A link stands in an emergency notice. */
	| 'link-in-emergency';

/** A result of the audit of the whole site. */
export interface SiteFinding {
	/** Hash of kind, page, target and folded words: the same as long as the fault is the same, wherever it moves on the page. */
	id: string;
	kind: SiteFindingKind;
	severity: Severity;
	/** The page it is about, or that the link stands on; 0: a menu, a template or the site as a whole. */
	pageId: number;
	/** The link it is about; null: it is about the page. */
	link: FoundLink | null;
	/** Other pages that are concerned, at most 20. */
	pageIds: number[];
	/** Numbers and names that a sentence about it may use. */
	values: Record< string, string | number >;
}

/** A link as a finding names it. */
export interface FoundLink {
	/** Entry that it is saved in: the page, or a menu, template or pattern; 0: a file of the theme. */
	sourceId: number;
	/** The n-th link of its source, from 0. */
	position: number;
	anchorText: string;
	/** As written. */
	url: string;
	/** Page of this site; 0: none that we know. */
	targetId: number;
}

/** What the audit says of one page: a row of the list of pages. */
export interface PageAudit {
	pageId: number;
	role: PageRole;
	topics: string[];
	/** Terms of the site's or concepts of the vocabulary, by name. */
	specialties: string[];
	/** The pillar page of its strongest cluster; 0: none. */
	clusterId: number;
	/** Other public pages with a link to it in text or block, each counted once. */
	inbound: number;
	/** Links to it in menus and navigation blocks. */
	navigation: number;
	/** Links to it in template parts and patterns of the theme. */
	template: number;
	/** Other public pages that its text and its blocks lead to, each counted once. */
	outbound: number;
	/** Clicks from the front page by any link; null: no way leads there. */
	depth: number | null;
	/** Of kinds and severities above, not counting what is ignored, which only the server knows. */
	findings: number;
	/** What its links were judged by, as one short text: as long as it is the same, so is what was found on them. */
	print: string;
}

/** The audit of the whole site. */
export interface SiteAudit {
	/** By severity, then by page. */
	findings: SiteFinding[];
	/** By id ascending. */
	pages: PageAudit[];
	clusters: TopicCluster[];
	/** Pages whose links were judged; of the others what was found earlier still holds. Ascending. */
	judgedIds: number[];
}

/** What an audit of the whole site came to, and by what. */
export interface JudgedSite {
	audit: SiteAudit;
	facts: SiteFacts;
}

/** The same, kept on this device until the next visit. */
export interface RememberedSite extends JudgedSite {
	/** Of the server's, for the facts. */
	factsTag: string;
	/** Of the page index that it was judged by. */
	indexVersion: string;
}

/** What an audit needs of an earlier one to leave out what it knows. */
export type EarlierAudit = Pick< SiteAudit, 'pages' | 'findings' >;

/** A finding as the server keeps it, with what people said of it. */
export interface KeptFinding extends SiteFinding {
	/** Of its page, or of the menu, template or pattern that the link stands in; empty: neither has one. */
	title: string;
	state: 'open' | 'ignored';
	/** Why it is ignored; empty: open, or nothing was said. */
	note: string;
	/** Who ignored it; 0: nobody. */
	ignoredBy: number;
	/** ISO 8601, UTC. */
	firstSeen: string;
	/** When it was last found; ISO 8601, UTC. */
	asOf: string;
	/** Its page, or a page that is concerned, was saved since. */
	isStale: boolean;
}

/** Where the audit stands, by the server's counts alone. */
export interface AuditState {
	/** When all pages were last judged in one go; null: never. ISO 8601, UTC. */
	asOf: string | null;
	/** Changes whenever a link, a page, a target or the version of the plugin does: the same tag gives the same audit. */
	factsTag: string;
	/** What the findings that are kept were last judged by in one go, as the client said; null: never. */
	judgedTag: string | null;
	/** Terms of the site that name its fields of medicine, by name: findings can be asked for by them. */
	specialties: Array< { id: number; name: string } >;
	pages: number;
	/** Pages that were saved since they were judged, or whose neighbours were. */
	stalePages: number;
	/** Pages whose text could not be read as a whole. */
	unreadPages: number;
	/** Open findings, by kind and severity. */
	counts: Array< {
		kind: SiteFindingKind;
		severity: Severity;
		open: number;
		ignored: number;
	} >;
	/** Oldest first, at most 53: one a week. */
	snapshots: SiteSnapshot[];
	/** Of the traffic that was imported last; null: none. */
	traffic: {
		from: string;
		to: string;
		importedAt: string;
		pages: number;
	} | null;
}

/** Plain counts of the site on one day. Of findings the open ones that were kept then; null: the site was never audited by then. */
export interface SiteSnapshot {
	/** ISO 8601 date. */
	day: string;
	pages: number;
	/** Links between public pages in text and blocks. */
	links: number;
	/** Findings that no page leads to a page. */
	orphans: number | null;
	/** Findings that a link leads to what visitors cannot open. */
	broken: number | null;
	/** Findings of severity high, medium and low. */
	high: number | null;
	medium: number | null;
	low: number | null;
}

/** A post as it is saved, for looking at its text outside the editor. */
export interface SavedPost {
	postId: number;
	title: string;
	url: string;
	language: string;
	/** Raw content. */
	content: string;
	/** Of the content; a change names the one that it was made for. */
	contentHash: string;
	canEdit: boolean;
	/** Name of who has it open in an editor at the moment, or null. */
	lockedBy: string | null;
}

/** Where the saved text of a page would carry links to pages that are asked for. */
export interface InboundPlaces {
	/** The page that was read. */
	sourceId: number;
	/** In text order, one for each page. */
	suggestions: Suggestion[];
	/** Those of the pages that it leads to already, ascending. */
	linkedTargetIds: number[];
}

/** Which pages are worth reading for links to some pages. */
export interface InboundPlan {
	/** Pages that links are wanted to. */
	targetIds: number[];
	/** Pages to read, those that are most alike first. */
	sourceIds: number[];
}

/** A link that is to be put around words of saved content, or taken off them: every other byte stays. */
export interface LinkSplice {
	/** In bytes of the raw content as UTF-8, end-exclusive: the words with whatever markup is inside them. */
	start: number;
	end: number;
	/** What stands there now, byte for byte. */
	text: string;
	/** Page that the link leads to. */
	targetId: number;
	anchorText: string;
}

/** What came of one post of a batch. */
export interface BatchedPost {
	postId: number;
	outcome:
		| 'done'
		/** Somebody saved it since it was looked at. */
		| 'changed'
		/** Somebody has it open. */
		| 'locked'
		| 'no-rights'
		/** WordPress would change more than the link when this person saves it. */
		| 'filtered'
		/** Its markup is broken where the link would go. */
		| 'broken-markup'
		/** The words, or the page, are not there any more, or may not be linked. */
		| 'gone'
		| 'failed'
		/** It was put back. */
		| 'undone';
	targetIds: number[];
}

/** A bulk mend: what was done in one go, and can be undone for 30 days. */
export interface Batch {
	/** UUID made by the client: sending a part again does no harm. */
	id: string;
	userId: number;
	userName: string;
	/** ISO 8601, UTC. */
	startedAt: string;
	/** Until when it can be undone; ISO 8601, UTC. */
	undoUntil: string;
	posts: BatchedPost[];
}

/** Links that are there: where they lead, and what is wrong with them. */

import type { AnalysedPost } from './analysis';
import type { TargetPage } from './page';
import type { Anchor } from './suggestion';
import type { SpanKind, TextRange } from './text';

/** A link of a page's saved content as the link graph has it. */
export interface PageLink {
	sourceId: number;
	/** 0: no page that we know. */
	targetId: number;
	targetKind: string;
	url: string;
	anchorText: string;
	rel: string;
	kind: 'body' | 'block' | 'navigation' | 'template';
	blockName: string;
	/** Of the block among the blocks around it, such as "2.0". */
	path: string;
	/** The n-th link of the source, from 0. */
	position: number;
}

/** What a link leads to at this moment. What is not public has a title only for who may read it. */
export interface TargetStatus {
	/** As asked; null when asked by id. */
	url: string | null;
	kind: 'post' | 'term' | 'author' | 'archive' | 'home' | '';
	/** Id of the entry, term or author; 0: none. */
	id: number;
	status:
		| 'public'
		| 'draft'
		| 'pending'
		| 'scheduled'
		| 'private'
		| 'password'
		| 'hidden'
		| 'bin'
		| 'missing'
		| 'elsewhere';
	title: string | null;
	postType: string | null;
	/** Permalink of a public entry. */
	currentUrl: string | null;
	/** The address asked for is not the entry's own any more. */
	isMoved: boolean;
	isIndexed: boolean;
	isNoindex: boolean;
	isExcluded: boolean;
	language: string | null;
	/** ISO 8601 date. */
	reviewed: string | null;
}

export type FindingKind =
	/** The linked words say nothing about the page ("click here"). */
	| 'generic-anchor'
	/** The linked words promise what the page does not answer: `promised`, `role`. */
	| 'misleading-anchor'
	/** The linked words name another condition: `name`. */
	| 'other-condition'
	/** More words are linked than anybody takes in at a glance: `count`. */
	| 'long-anchor'
	/** An earlier link of the post leads to the same page: `words`. */
	| 'repeated-target'
	/** An earlier link with the same words leads to another page: `title`, or nothing. */
	| 'shared-anchor'
	/** It leads to the page it is on. */
	| 'self-link'
	/** The page is not published: `status`. */
	| 'draft-target'
	| 'private-target'
	| 'password-target'
	| 'bin-target'
	/** Search engines are asked to leave it out. */
	| 'noindex-target'
	/** It has another address by now: `url`. */
	| 'moved-target'
	/** Last reviewed `months` ago. */
	| 'stale-target'
	/** It is in another language: `language`. */
	| 'other-language-target'
	/** The site has no such page. */
	| 'broken-link';

/** How much harm a finding does a reader: high leads them wrong or nowhere. */
export type Severity = 'high' | 'medium' | 'low';

/** A way out of a finding that takes one click and never other words. */
export type FindingFix =
	/** The link moves to other words of the same sentence. */
	| { kind: 'words'; range: TextRange; text: string }
	/** The link leads to where the page is now. */
	| { kind: 'address'; page: TargetPage }
	| { kind: 'remove' };

/** One result of the audit. */
export interface Finding {
	/** Hash of kind, source, target and folded anchor (an ordinal only between twins): stays when text moves. */
	id: string;
	kind: FindingKind;
	severity: Severity;
	/** Null for a post that was never saved. */
	sourceId: number | null;
	/** The linked words. */
	anchor: Anchor;
	/** Page of this site that the link leads to, as far as known. */
	targetId: number | null;
	/** As written in the link. */
	url: string;
	/** Numbers and names that a sentence about it may use. */
	values: Record< string, string | number >;
	fix: FindingFix | null;
}

/** A link that is there, with what was found about it. */
export interface ExistingLink {
	anchor: Anchor;
	/** Of the text that carries it: a button and a picture are no words of running text. */
	kind: SpanKind;
	/** As written. */
	url: string;
	targetId: number | null;
	/** Title of the page, as far as the person may know it; null: another site's, or unknown. */
	title: string | null;
	/** Most severe first. */
	findings: Finding[];
}

/** A post whose links are to be looked at, with what the server says of their targets. */
export interface LinkedPost {
	post: AnalysedPost;
	/** By address as written; what is missing is judged by the page index alone. */
	statuses: TargetStatus[];
	/** After so many months without a review a page counts as past review. */
	reviewMonths: number;
}

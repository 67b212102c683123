/** A page of the site: as it is indexed, shown and found. */

import type { PageRole } from './role';

/** Words by which other pages link to a page, and how many links of other pages do. */
export interface InboundAnchor {
	anchorText: string;
	count: number;
	/** Ids of pages that use it, ascending, at most 20: so that a page's own links never count for it. */
	sourceIds: number[];
}

/** What a page has to do with another by a fact: a clinician treats a condition, practises at a location; a location offers a service. */
export interface PageRelation {
	kind: 'treats' | 'practises-at' | 'offers';
	targetId: number;
}

/** What a linkable page says about itself. Published, viewable, not password-protected, always. */
export interface IndexedPage {
	id: number;
	url: string;
	title: string;
	postType: string;
	language: string;
	/** Set by the owner; null means: detect. */
	role: PageRole | null;
	headings: string[];
	summary: string;
	/** Names the owner gave under "also known as". */
	aliases: string[];
	/** Focus keyphrases of SEO plugins. */
	keyphrases: string[];
	/** Taxonomy terms, "taxonomy:slug". */
	terms: string[];
	/** What people call them, in their order; missing when the server sends none. */
	termNames?: string[];
	isPillar: boolean;
	isPrimaryTarget: boolean;
	/** The owner keeps it out of suggestions. */
	isExcluded: boolean;
	isNoindex: boolean;
	/** ISO 8601 date and time, UTC. */
	modified: string;
	/** ISO 8601 date of the last clinical review, or null. */
	reviewed: string | null;
	inboundAnchors: InboundAnchor[];
	/** Links from other public pages, of kind body or block. */
	inboundCount: number;
	/** Facts that a site keeps in meta of its own; missing when the server sends none. */
	relations?: PageRelation[];
	/** Types of schema.org that its structured data gives its subject, such as "MedicalCondition"; missing when the server sends none. */
	schemaTypes?: string[];
}

/** A page as far as showing it and linking to it needs. */
export interface TargetPage {
	id: number;
	title: string;
	url: string;
	postType: string;
	/** The owner's word, else as detected; null for a page that is never suggested and has no role of the owner's. */
	role: PageRole | null;
}

/** Pages that are asked for: by id, in that order, or by words of their names, best first. */
export type WantedPages = { ids: number[] } | { words: string; limit: number };

/** A page of the index, whether or not it may be suggested. */
export interface FoundPage extends TargetPage {
	language: string;
	/** The owner keeps it out of suggestions. */
	isExcluded: boolean;
	isNoindex: boolean;
	summary: string;
	/** ISO 8601 date of the last clinical review, or null. */
	reviewed: string | null;
}

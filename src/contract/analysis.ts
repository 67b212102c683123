/** A post under analysis, and the engine's answers about it. */

import type { Decision } from './decision';
import type { TargetPage } from './page';
import type { EdgeFault, LinkRefusal } from './reasons';
import type { NearMiss, Suggestion } from './suggestion';
import type { TextRange, TextSpan } from './text';

/** A post under analysis, unsaved text included. */
export interface AnalysedPost {
	/** Null for a post that was never saved. */
	sourceId: number | null;
	title: string;
	language: string;
	/** Permalink, if any: a page never links to itself. */
	url: string | null;
	spans: TextSpan[];
	decisions: Decision[];
	/** Pages that its next steps blocks lead to. They count for the care pathway, not for the links in the text. Missing: none. */
	shownPageIds?: number[];
	/** Pages about the clinical reviewer and the author, as the post's marks name them. Missing: none. */
	bioPageIds?: number[];
	/** ISO 8601 date. The engine has no clock. */
	today: string;
}

/** How many links a post of this length carries well. */
export interface LinkBudget {
	/** Words of running text. */
	words: number;
	/** Links to other pages of this site that are there already. */
	linked: number;
	/** Links in all that fit; room left is `allowed - linked`, never below 0. */
	allowed: number;
}

/** The engine's answer. */
export interface Analysis {
	/** In text order. */
	suggestions: Suggestion[];
	/** Best first, at most 20. */
	nearMisses: NearMiss[];
	budget: LinkBudget;
	/** Targets the post links already, ascending. */
	linkedTargetIds: number[];
	/** Every page of the index that is mentioned above, by id ascending: the caller needs no index of its own. */
	targets: TargetPage[];
}

/** Words of a post and a page that a person thinks of linking. */
export interface WantedLink {
	sourceId: number | null;
	/** Of the post. */
	language: string;
	/** Permalink of the post, if any. */
	url: string | null;
	span: TextSpan;
	/** Texts of the post right before and right after it, as far as there are some. */
	neighbours: TextSpan[];
	range: TextRange;
	targetId: number;
}

/** What speaks against a link that a person thinks of. */
export interface LinkJudgement {
	/** Why it must not be; null: it may. */
	refusal: LinkRefusal | null;
	/** What is unnatural about where the words begin and end; the person may link them all the same. */
	edges: EdgeFault[];
}

/** How a site links, as learned from its own pages. */

/** How often something was met, and how often it was linked: [ pages, pages with the link ]. */
export type Share = [ number, number ];

/**
 * A tree of questions about a case: at a node, the value of a term is held against a bar; "below" (up to the bar) and "above"
 * say where to go on: a later node, or leaf n as -1 - n. Leaves are log-odds.
 */
export interface HabitTree {
	terms: string[];
	bars: number[];
	below: number[];
	above: number[];
	leaves: number[];
}

/**
 * How a site links: learned in the worker from pages that its editors have written and linked, kept with the page index.
 * Counts and a handful of numbers, no text but the words of names; without it the engine knows nothing of the site's habits.
 */
export interface LinkingHabits {
	/** Pages read, words of their running text, and links of it to other pages of the site. */
	pages: number;
	words: number;
	links: number;
	/** Words between two links of one paragraph that are closer than nineteen in twenty, or null where hardly any have two. */
	closest: number | null;
	/** Links of a paragraph that one in twenty with links exceeds. */
	mostInSpan: number;
	/** Probability from which on a suggestion is shown, so that there are about as many as editors' links; null: as shipped. */
	shown?: number | null;
	/** Shares of the model that differ from the shipped ones, in log-odds, by name of the feature or of the source. */
	weights: Record< string, number >;
	/** What editors' choices say beyond a sum of weights; missing where nothing was learned. */
	trees?: HabitTree[];
	/** By folded words: pages that have them. */
	seen: Record< string, number >;
	/** By "folded words|target id". */
	pairs: Record< string, Share >;
	/** By target id. */
	targets: Record< string, Share >;
	/** By "group of the page>group of the target"; a group is a post type and a taxonomy term. */
	groups: Record< string, Share >;
}

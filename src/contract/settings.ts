/** What the site's owner chose. */

/** A line of the checklist that every site has. */
export type ChecklistLineId =
	/** The page leads on: at least one next step. */
	| 'leads-on'
	/** Another page leads here. */
	| 'leads-here'
	/** It belongs to a topic cluster and is connected to its pillar page. */
	| 'in-cluster'
	/** It says who wrote it, who reviewed it clinically, and when. */
	| 'reviewed'
	/** None of its links has a finding of severity high. */
	| 'no-findings';

/** What is looked at before a page is published: by the plugin, or by the person who ticks the owner's own words. */
export type ChecklistLine =
	| { kind: 'built-in'; id: ChecklistLineId; isOn: boolean }
	| { kind: 'own'; id: string; text: string };

/** What the site's owner chose. */
export interface Settings {
	/** Publishing is refused while a line of the checklist that the server can check is open. */
	refuseToPublish: boolean;
	/** In the owner's order; every built-in line is in it. */
	checklist: ChecklistLine[];
	/** After so many months without a clinical review a page counts as past review. */
	reviewMonths: number;
	/** People are told by mail what waits for their review, and what came back. */
	reviewMail: boolean;
	/** Page that says how the clinic reviews; 0: none. */
	reviewMethodPage: number;
	/** Page that says what the site's advice is not; 0: none. */
	disclaimerPage: number;
	/** Page with advice for what is no emergency; 0: none. */
	advicePage: number;
	/** Post types whose entries are neither read nor suggested. */
	leftOutTypes: string[];
	noLinks: NoLinkRules;
	linkRoom: LinkRoom;
	/** Links to other sites are looked at in the background. */
	checkExternal: boolean;
	roles: ChosenRoles;
	/** Deleting the plugin also deletes what people said. */
	removeAll: boolean;
}

/** Where no links are suggested in the text, by the owner's word. */
export interface NoLinkRules {
	/** Post types. */
	types: string[];
	pageIds: number[];
	/** Names of blocks, or all of a plugin: "acme/*". What is inside them counts too. */
	blocks: string[];
	/** CSS classes of blocks, without a dot. */
	classes: string[];
}

/** Room for links in a text: as usual or as the site's own pages have them, about half of it, or half as many again. */
export type LinkRoom = 'site' | 'fewer' | 'more';

/** Roles of WordPress, by what they may do; none: as the rights of WordPress say. */
export interface ChosenRoles {
	plan: string[];
	review: string[];
	set: string[];
}

/** The settings as the server keeps them. */
export interface KeptSettings {
	/** Changes whenever the settings do, and only then. */
	tag: string;
	settings: Settings;
}

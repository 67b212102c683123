/**
 * The nouns. Every record that two rooms share is declared here and nowhere else; records that
 * cross HTTP have a JSON Schema of the same name in `schemas/`. All of them are plain data that
 * survives `structuredClone` and `JSON.stringify`.
 */

import type {
	EdgeFault,
	LinkRefusal,
	ReasonCode,
	StepReasonCode,
	DropReason,
} from './reasons';

/** End-exclusive, in UTF-16 code units of the plain text of one rich-text value. The only kind of position. */
export interface TextRange {
	start: number;
	end: number;
}

/** Formatting that matters to a link: what already links, and what a link must not cut in two. */
export interface TextMark extends TextRange {
	kind: 'link' | 'code' | 'formatted' | 'object' | 'no-link';
	/** Only of a link: its address as written, and the entry core says it belongs to. */
	url?: string;
	targetId?: number;
}

/**
 * What a span is in the post. Only `paragraph`, `list-item` and `table-cell` may carry a suggestion;
 * the others are read for context (headings) or to know what is there already.
 */
export type SpanKind =
	| 'paragraph'
	| 'list-item'
	| 'table-cell'
	| 'heading'
	| 'quotation'
	| 'caption'
	| 'button'
	/** What describes a linked picture. */
	| 'image'
	| 'code'
	| 'other';

/** One rich-text value of a post, as plain text. */
export interface TextSpan {
	/** In the editor the block's client id; in saved content the block's path, such as "2.0". */
	blockId: string;
	/** The rich-text attribute of the block, such as "content"; table cells carry their place, "body.1.cells.0.content". */
	attribute: string;
	blockName: string;
	kind: SpanKind;
	/** Of a heading, 1 to 6; otherwise null. */
	level: number | null;
	text: string;
	marks: TextMark[];
	/** False where a link may not be written: locked, template-locked, synced. */
	isEditable: boolean;
}

/** What a page is for on the reader's path. */
export type PageRole =
	| 'symptom'
	| 'condition'
	| 'test'
	| 'preparation'
	| 'results'
	| 'treatment'
	| 'medication'
	| 'care-plan'
	| 'aftercare'
	| 'prevention'
	| 'service'
	| 'specialty'
	| 'clinician'
	| 'location'
	| 'telehealth'
	| 'appointment'
	| 'referral'
	| 'coverage'
	| 'resource'
	| 'policy'
	| 'article';

/** A stretch of the care pathway. */
export type Stage =
	'recognise' | 'understand' | 'test' | 'treat' | 'recover' | 'get-care';

/** Words by which other pages link to a page, and how many links of other pages do. */
export interface InboundAnchor {
	anchorText: string;
	count: number;
	/** Ids of pages that use it, ascending, at most 20: so that a page's own links never count for it. */
	sourceIds: number[];
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

/** All linkable pages of a site, as the engine compiles them. */
export interface PageIndex {
	/** Changes whenever any fact in it does. */
	version: string;
	/** Language of the site, such as "en-US". */
	language: string;
	homeUrl: string;
	pages: IndexedPage[];
	/** Missing until they were learned. */
	habits?: LinkingHabits;
	/** Missing where nobody said anything. */
	guidance?: SiteGuidance;
}

/** The words in this post that would carry a link. */
export interface Anchor {
	blockId: string;
	attribute: string;
	range: TextRange;
	text: string;
	/** The rest of the sentence on either side, for showing and for checking that nothing moved. */
	before: string;
	after: string;
}

/** Why a suggestion scored, or why a match was dropped: a code, numbers and names; the interface finds the words. */
export interface Reason {
	code: ReasonCode;
	/** Share in the log-odds; negative lowers. */
	weight: number;
	values: Record< string, string | number >;
}

export type Band = 'strong' | 'weaker';

/** A match worth showing. */
export interface Suggestion {
	/** Hash of source, target, folded anchor and three folded words on each side: survives moving text. */
	id: string;
	anchor: Anchor;
	targetId: number;
	/** What the target is for: the owner's word, else as detected; missing when nothing tells. */
	targetRole?: PageRole;
	/** Where the target stands on the care pathway; missing when nothing tells what it is for. */
	targetStage?: Stage;
	/** Links of other pages that lead to the target by these very words. */
	sameAnchorCount: number;
	/** Log-odds. Orders suggestions. */
	score: number;
	/** 0 to 1: the chance that an editor would accept it. */
	probability: number;
	band: Band;
	/** At most three, strongest first. Never empty. */
	reasons: Reason[];
	/** Another page for the same words, when close. */
	runnerUp: { targetId: number; score: number; reasons: Reason[] } | null;
	/** Other words of the post that fit the same target, best first, at most 3. */
	otherAnchors: Anchor[];
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

/** A match that was left out, with the reason why. */
export interface NearMiss {
	/** As of a suggestion: what a decision about it refers to. */
	id: string;
	anchor: Anchor;
	targetId: number;
	score: number;
	dropReason: DropReason;
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

export type Verdict =
	| 'accepted'
	| 'dismissed'
	| 'restored'
	| 'approved'
	| 'removed'
	| 'returned'
	/** Of a post as a whole: somebody asked for a review. */
	| 'requested';

export type DismissReason =
	| 'wrong-condition'
	| 'not-helpful'
	| 'wrong-words'
	| 'everyone-knows'
	| 'other';

/**
 * What a person said about a suggestion, a link or, in the review, a post as a whole: a line in an append-only log. It never
 * says whether the link is there; the content does.
 */
export interface Decision {
	/** UUID made by the client, so that sending it again does no harm. */
	id: string;
	/** The suggestion it is about. */
	suggestionId: string;
	sourceId: number;
	/** 0 of a link that leads to no page we know, and of a word on the post as a whole. */
	targetId: number;
	/** Empty of a word on the post as a whole. */
	anchorText: string;
	verdict: Verdict;
	/** When on the way to publishing; *stage* always means a stage of the care pathway. */
	phase: 'writing' | 'review';
	reason: DismissReason | null;
	userId: number;
	/** ISO 8601, UTC, by the server. */
	decidedAt: string;
	/** Of a word on a link that is in the post: its address as written. */
	url?: string;
	/** What the reviewer wrote to the writer, plain text. */
	note?: string;
	/** Of an accepted suggestion: its strongest reason. */
	because?: Reason;
	/** Of a post that is sent for review: what it is for, as far as known. */
	role?: PageRole;
}

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

export interface Person {
	id: number;
	name: string;
}

/** Where the review of a post stands: nobody asked, it waits for a reviewer, it is back with the writer, all was approved. */
export type ReviewState = 'none' | 'waiting' | 'returned' | 'approved';

/** What the review of a post needs beside its log. */
export interface ReviewFacts {
	sourceId: number;
	/** Those who said something about the post, as far as they are still there. */
	people: Person[];
	/** Raw content as it was when the post was last approved as a whole; null: it never was, or was not kept. */
	approvedContent: string | null;
	/** ISO 8601 date; null: visitors cannot open it. */
	publishedOn: string | null;
	/** Age from which on links are offered to check; 0: never. */
	reviewMonths: number;
	/** Whether WordPress' own notes on blocks are there for this post. */
	hasNotes: boolean;
}

/** A post that waits for a review of its links. */
export interface QueuedPost {
	sourceId: number;
	/** Plain text; empty: it has none. */
	title: string;
	postType: string;
	/** WordPress' own, such as "draft". */
	status: string;
	author: Person;
	/** What it is for; empty: not known. */
	role: PageRole | '';
	/** Names of terms. */
	specialties: string[];
	/** When it was sent for review; ISO 8601, UTC. */
	since: string;
	/** When it was last changed; ISO 8601, UTC. */
	modified: string;
	/** Links in its saved text that nobody has approved. */
	openLinks: number;
	/** Whether the person who asks wrote it. */
	isOfViewer: boolean;
}

/** What a client sends to record a decision; the server adds the person and the time. */
export type NewDecision = Omit< Decision, 'userId' | 'decidedAt' >;

/** What a page has to do with another by a fact: a clinician treats a condition, practises at a location; a location offers a service. */
export interface PageRelation {
	kind: 'treats' | 'practises-at' | 'offers';
	targetId: number;
}

/** Why a next step is offered: a code and names; the interface finds the words. */
export interface StepReason {
	code: StepReasonCode;
	/** Share in the strength, 0 to 1. */
	weight: number;
	values: Record< string, string | number >;
}

/** What a next step is to the page it is offered on; the interface finds the label ("How it is diagnosed", "Book a visit"). */
export type StepRelation =
	| 'emergency-advice'
	/** What may be behind a symptom. */
	| 'cause'
	/** What the test, treatment or medicine is for. */
	| 'explanation'
	/** A sign of the condition. */
	| 'sign'
	/** A wider or narrower subject, a cause or a complication. */
	| 'related-condition'
	| 'test'
	| 'preparation'
	| 'results'
	| 'treatment'
	| 'medication'
	| 'care-plan'
	| 'service'
	| 'aftercare'
	| 'prevention'
	| 'specialty'
	| 'clinician'
	| 'location'
	| 'telehealth'
	| 'appointment'
	/** A visit after the first one. */
	| 'follow-up'
	| 'referral'
	| 'coverage'
	| 'resource'
	| 'policy'
	| 'reading';

/** One page offered after this one on the care pathway. */
export interface NextStep {
	/** Hash of source and target: what a decision about it refers to. */
	id: string;
	targetId: number;
	/** Where the target stands on the care pathway. */
	stage: Stage;
	relation: StepRelation;
	/** Name of the subject for the label, in words of the page's title, or null. */
	subject: string | null;
	/** 0 to 1. Orders steps of one stage. */
	strength: number;
	/** At most three, strongest first. Never empty. */
	reasons: StepReason[];
	/** The page leads there already. */
	isLinked: boolean;
	/** Id of the owner's pathway it is from, or null. */
	pathwayId: string | null;
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

/** What the owner of a page says it is. */
export interface PageMarks {
	/** Null: as detected. */
	role: PageRole | null;
	/** Names under "also known as". */
	aliases: string[];
	isPillar: boolean;
	isPrimaryTarget: boolean;
	/** It is kept out of suggestions. */
	isExcluded: boolean;
	/** Ids of the owner's lines of the checklist that somebody ticked. */
	ticked: string[];
}

/** Who wrote and who reviewed a page, as its owner says. */
export interface PageReview {
	/** ISO 8601 date; empty: not said. */
	reviewedOn: string;
	/** Name of the clinical reviewer, where there is no page about them; empty: not said. */
	reviewedBy: string;
	/** Page about the clinical reviewer; 0: none. */
	reviewerPageId: number;
	/** Page about the author; 0: none. */
	authorPageId: number;
}

/** A page that the next steps block leads to. Its title, address and availability are read when it is shown, never kept. */
export interface ShownStep {
	pageId: number;
	/** Words of the link; empty: the page's title. */
	label: string;
	/** What the page was for when it was chosen: its icon, unless the site says what it is for. */
	role?: PageRole | null;
	/** Address as a list of links had it, where `pageId` is 0: until it is known which page it is. */
	url?: string;
}

/** A page that the editor suggests for the next steps block. */
export interface SuggestedStep extends ShownStep {
	title: string;
	role: PageRole | null;
	stage: Stage;
}

/** An owner's pathway that leads on from the page being edited. */
export interface SuggestedPathway {
	id: string;
	name: string;
	/** Those behind the page, in the owner's order. Never empty. */
	steps: SuggestedStep[];
}

/** What a next steps block keeps in the content of its page. */
export interface NextStepsBlock {
	/** Heading above the list, plain text; empty: none is shown. Where it is not kept at all, "Next steps". */
	heading: string;
	/** Level of that heading, 2 to 4. */
	level: number;
	steps: ShownStep[];
	/** Whether a drawing for the role of each page stands before it. */
	hasIcons: boolean;
	/** A place that became empty is filled from `spares`. */
	isKeptCurrent: boolean;
	/** Pages that were shown to the person when "Keep up to date" was switched on; nothing else may fill a place. */
	spares: ShownStep[];
}

/** A step of an owner's pathway: one page, or whichever page of the topic has a role. */
export type PathwayStep =
	{ kind: 'page'; pageId: number } | { kind: 'role'; role: PageRole };

/** An ordered path of the owner's, such as intake, pre-care, program, monitoring, follow-up. */
export interface CarePathway {
	id: string;
	name: string;
	/** Words that name its topic; pages by role are looked for among pages on it. */
	topic: string;
	language: string;
	steps: PathwayStep[];
}

/** The owner's pathways as the server keeps them, in the owner's order. */
export interface KeptPathways {
	/** Changes whenever the pathways do, and only then. */
	tag: string;
	pathways: CarePathway[];
}

/** Whether a page leads to a stage: it does, it could, or the site has no page for it. */
export type CoverageState = 'linked' | 'unlinked' | 'missing';

/** What a page has at one stage of the care pathway. */
export interface StageCoverage {
	stage: Stage;
	state: CoverageState;
	/** Pages that fill it, linked ones first, then best first; at most 3. Empty when missing. */
	targetIds: number[];
}

/** The coverage of one condition page: a row of the site's matrix. */
export interface PathwayCoverage {
	pageId: number;
	/** Names of the fields of medicine it belongs to, as the site's own terms say, else as the vocabulary does. */
	specialties: string[];
	stages: StageCoverage[];
}

/** The direction that is missing between two pages that belong together: `sourceId` should lead to `targetId`, which leads here. */
export interface MissingReturn {
	kind: 'hub' | 'clinician' | 'service' | 'location';
	sourceId: number;
	targetId: number;
}

/** A page that has something to do with this one without being a step of its pathway. */
export interface RelatedPage {
	targetId: number;
	reasons: StepReason[];
}

/** What a page is for, how sure that is, and what says so. */
export interface RoleJudgement {
	role: PageRole;
	/** 0 to 1; 1 for the owner's mark. */
	probability: number;
	reason: { code: RoleReasonCode; values: Record< string, string > };
}

export type RoleReasonCode =
	/** The owner said so. */
	| 'owner-mark'
	/** The post type is made for it: `postType`. */
	| 'post-type'
	/** Its structured data says so: `type`, of schema.org. */
	| 'structured-data'
	/** The title is the name of something: `concept`. */
	| 'title-names'
	/** Wording in the title: `words`. */
	| 'title-words'
	/** Wording in the address: `words`. */
	| 'address-words'
	/** Wording in the headings: `words`. */
	| 'heading-words'
	/** Wording in the summary: `words`. */
	| 'summary-words'
	/** The pages in the same folder are. */
	| 'neighbours'
	/** Nothing says more. */
	| 'none';

/** What says something of a page: a code and names; the interface finds the words. */
export interface ProfileReason {
	code: ProfileReasonCode;
	values: Record< string, string >;
}

export type ProfileReasonCode =
	/** The title is the name of it: `words`. */
	| 'title-names'
	/** The owner's "also known as" names it: `words`. */
	| 'owner-name'
	/** The title speaks of it: `words`. */
	| 'title-words'
	/** The summary speaks of it, or the text does again and again: `words`. */
	| 'text-words'
	/** The page stands below a page on it: `title`. */
	| 'address'
	/** A term that the site gave the page: `name`. */
	| 'site-term'
	/** A subject of the page belongs to it: `name`. */
	| 'topic';

/** A subject of a page: a medical meaning of the vocabulary. */
export interface PageTopic {
	conceptId: string;
	/** In the language of the page where the vocabulary knows it, in lower case but for proper names. */
	name: string;
	/** What the page is about; the others are what it speaks of. */
	isMain: boolean;
	reason: ProfileReason;
}

/** A field of medicine that a page belongs to. */
export interface PageSpecialty {
	/** A term of the site's, "specialty:cardiology", or a concept of the vocabulary. */
	key: string;
	name: string;
	reason: ProfileReason;
}

/** A cluster that a page belongs to. */
export interface PageCluster {
	/** The pillar page. */
	clusterId: number;
	/** This page is the pillar. */
	isPillar: boolean;
	/** One of the few that come before the others. */
	isPrimary: boolean;
	/** Its title, its address or the site's own terms tie it there; else its text only speaks of the subject. */
	isAbout: boolean;
	/** Pages around the pillar. */
	members: number;
	/** Strongest first; none for the pillar page itself. */
	reasons: StepReason[];
}

/** What the engine makes of a page: what it is for, what it is about, where it belongs. */
export interface PageProfile {
	/** As it counts: the owner's mark, else as detected. */
	role: RoleJudgement;
	/** As if nobody had marked it. */
	detectedRole: RoleJudgement;
	stage: Stage;
	/** Main ones first, then those it speaks of, at most eight of these. */
	topics: PageTopic[];
	/** The site's own terms, else as the vocabulary says. */
	specialties: PageSpecialty[];
	/** Its own first, then strongest first. */
	clusters: PageCluster[];
	/** Every page that is mentioned above, by id ascending. */
	targets: TargetPage[];
}

/** The answer for one page: where its reader may go, and what is missing on the way. */
export interface NextSteps {
	role: RoleJudgement;
	stage: Stage;
	/** At most five, in the order of the care pathway; advice for an emergency first, the owner's pathways next. */
	steps: NextStep[];
	/** Pages that fit too and were not chosen, in the order of the pathway, best first, at most five of a stage; and what was dismissed. */
	others: NextStep[];
	/** Every stage, in order. */
	coverage: StageCoverage[];
	/** What a reader always needs after this page and the site has no page for. */
	gaps: PageRole[];
	missingReturns: MissingReturn[];
	/** Conditions that share symptoms or treatments with this one. */
	related: RelatedPage[];
	/** Who stands behind what it says, and how the site checks it: reviewer, author, review method, disclaimer, non-emergency advice. */
	trust: RelatedPage[];
	/** Every page that is mentioned above, by id ascending. */
	targets: TargetPage[];
}

/** Pages around a pillar page. */
export interface TopicCluster {
	/** The pillar page. */
	clusterId: number;
	/** Strongest first. */
	members: ClusterMember[];
}

export interface ClusterMember extends RelatedPage {
	/** One of the few that come before the others. */
	isPrimary: boolean;
}

/** The care pathways of a whole site. */
export interface SiteCoverage {
	/** By title of the condition page. */
	conditions: PathwayCoverage[];
	clusters: TopicCluster[];
	targets: TargetPage[];
}

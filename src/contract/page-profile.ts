/** What the engine makes of a page: its role, topics, specialties and clusters. */

import type { StepReason } from './next-step';
import type { TargetPage } from './page';
import type { PageRole, Stage } from './role';

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

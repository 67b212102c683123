/** Pages that lead on from a page: as offered, and as the block keeps them. */

import type { StepReasonCode } from './reasons';
import type { PageRole, Stage } from './role';

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

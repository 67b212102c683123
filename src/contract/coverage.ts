/** Care pathways as they are: of one page, and of the whole site. */

import type { NextStep, StepReason } from './next-step';
import type { TargetPage } from './page';
import type { RoleJudgement } from './page-profile';
import type { PageRole, Stage } from './role';

/** Whether a page leads to a stage: it does, it could, or the site has no page for it. */
export type CoverageState = 'linked' | 'unlinked' | 'missing';

/** What a page has at one stage of the care pathway. */
export interface StageCoverage {
	stage: Stage;
	state: CoverageState;
	/** Pages that fill it, linked ones first, then best first; at most 3. Empty when missing. */
	targetIds: number[];
}

/** A page that has something to do with this one without being a step of its pathway. */
export interface RelatedPage {
	targetId: number;
	reasons: StepReason[];
}

/** The direction that is missing between two pages that belong together: `sourceId` should lead to `targetId`, which leads here. */
export interface MissingReturn {
	kind: 'hub' | 'clinician' | 'service' | 'location';
	sourceId: number;
	targetId: number;
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

/** The coverage of one condition page: a row of the site's matrix. */
export interface PathwayCoverage {
	pageId: number;
	/** Names of the fields of medicine it belongs to, as the site's own terms say, else as the vocabulary does. */
	specialties: string[];
	stages: StageCoverage[];
}

export interface ClusterMember extends RelatedPage {
	/** One of the few that come before the others. */
	isPrimary: boolean;
}

/** Pages around a pillar page. */
export interface TopicCluster {
	/** The pillar page. */
	clusterId: number;
	/** Strongest first. */
	members: ClusterMember[];
}

/** The care pathways of a whole site. */
export interface SiteCoverage {
	/** By title of the condition page. */
	conditions: PathwayCoverage[];
	clusters: TopicCluster[];
	/** By name; pages of every role, each in all of its specialties. */
	specialties: SpecialtyPages[];
	targets: TargetPage[];
}

/** The pages of a field of medicine: by the site's own term, else as the vocabulary says. */
export interface SpecialtyPages {
	name: string;
	/** Ascending. */
	pageIds: number[];
}

import type {
	Analysis,
	Anchor,
	CarePathway,
	Decision,
	ExistingLink,
	NewDecision,
	NextSteps,
	TextSpan,
} from '../../contract/types';
import type { FailureCode } from '../../screens/failure-code';

/** Where the page index is on its way from the server to the engine. */
export type IndexState =
	| { status: 'reading'; read: number; total: number | null }
	| {
			status: 'ready';
			/** Of the index that the engine knows. */
			version: string;
			/** How far the server's own index is; null until it has said so: then this is the index of an earlier visit. */
			progress: IndexProgress | null;
			/** Why the newest index could not be had, if so; the one before is in use. */
			failure: FailureCode | null;
	  }
	| { status: 'failed'; code: FailureCode };

export interface IndexProgress {
	/** Pages the server has in its index, of all linkable ones. */
	indexed: number;
	total: number;
	isBuilding: boolean;
}

/** What people said about suggestions in the open post. */
export type DecisionsState =
	| { status: 'reading' }
	| { status: 'ready'; sourceId: number; decisions: Decision[] }
	| { status: 'failed'; code: FailureCode };

/** The newest answer of the engine, with the text it is about. */
export type AnalysisState =
	| { status: 'waiting' }
	| {
			status: 'ready';
			sourceId: number;
			analysis: Analysis;
			spans: TextSpan[];
	  }
	| { status: 'failed'; code: FailureCode };

/** The owner's care pathways, read when next steps are first wanted. */
export type PathwaysState =
	| { status: 'unread' }
	| { status: 'ready'; tag: string; pathways: CarePathway[] }
	| { status: 'failed'; code: FailureCode };

/** The newest next steps; asked for only while somebody looks at them. */
export type StepsState =
	| { status: 'waiting' }
	| { status: 'ready'; sourceId: number; nextSteps: NextSteps }
	| { status: 'failed'; code: FailureCode };

/** The links of the open post, as they were judged last. */
export type LinksState =
	| { status: 'waiting' }
	| { status: 'ready'; sourceId: number; links: ExistingLink[] };

/** The suggestion that is looked at, and from where: a card brings its words into view, the caret its card. */
export interface Focus {
	suggestionId: string;
	from: 'card' | 'caret';
}

/** Words that are being chosen for a suggestion instead of its own; nothing is linked yet. */
export interface Wording {
	suggestionId: string;
	anchor: Anchor;
}

export interface State {
	index: IndexState;
	decisions: DecisionsState;
	analysis: AnalysisState;
	pathways: PathwaysState;
	steps: StepsState;
	links: LinksState;
	/** How many parts of the editor show next steps at this moment. */
	stepsWanted: number;
	focus: Focus | null;
	wording: Wording | null;
	/** Decisions that the server does not have yet. */
	unsent: NewDecision[];
	/** Why the server did not take them the last time. */
	sendFailure: FailureCode | null;
	/** How many times a new try was asked for. */
	tries: number;
}

export type Action =
	| { type: 'INDEX_PROGRESSED'; read: number; total: number | null }
	| { type: 'INDEX_OPENED'; version: string }
	| { type: 'INDEX_READ'; version: string; progress: IndexProgress }
	| { type: 'INDEX_FAILED'; code: FailureCode }
	| { type: 'POST_OPENED' }
	| { type: 'DECISIONS_READ'; sourceId: number; decisions: Decision[] }
	| { type: 'DECISIONS_FAILED'; code: FailureCode }
	| { type: 'DECISION_MADE'; decision: Decision }
	| { type: 'DECISIONS_RECORDED'; ids: string[] }
	| { type: 'DECISIONS_NOT_RECORDED'; code: FailureCode }
	| {
			type: 'ANALYSIS_RECEIVED';
			sourceId: number;
			analysis: Analysis;
			spans: TextSpan[];
	  }
	| { type: 'ANALYSIS_FAILED'; code: FailureCode }
	| { type: 'STEPS_WANTED' }
	| { type: 'STEPS_LEFT' }
	| { type: 'PATHWAYS_READ'; tag: string; pathways: CarePathway[] }
	| { type: 'PATHWAYS_FAILED'; code: FailureCode }
	| { type: 'STEPS_RECEIVED'; sourceId: number; nextSteps: NextSteps }
	| { type: 'STEPS_FAILED'; code: FailureCode }
	| { type: 'LINKS_RECEIVED'; sourceId: number; links: ExistingLink[] }
	| { type: 'SUGGESTION_FOCUSED'; focus: Focus }
	| { type: 'FOCUS_LEFT' }
	| { type: 'WORDS_CHOSEN'; wording: Wording }
	| { type: 'WORDS_LEFT' }
	| { type: 'RETRY_ASKED' };

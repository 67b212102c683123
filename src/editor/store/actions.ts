import type {
	Analysis,
	Anchor,
	CarePathway,
	Decision,
	ExistingLink,
	NextSteps,
	TextSpan,
} from '../../contract/types';
import type { FailureCode } from '../../screens/failure-code';
import type { Action, Focus, IndexProgress } from './types';

type Of< Type extends Action[ 'type' ] > = Extract< Action, { type: Type } >;

/** More of the page index has arrived; `total` is null until the server said how much there is. */
export function indexProgressed(
	read: number,
	total: number | null
): Of< 'INDEX_PROGRESSED' > {
	return { type: 'INDEX_PROGRESSED', read, total };
}

/** The engine knows the index of an earlier visit; what changed since is not known yet. */
export function indexOpened( version: string ): Of< 'INDEX_OPENED' > {
	return { type: 'INDEX_OPENED', version };
}

/** The engine knows what the server's index holds now. */
export function indexRead(
	version: string,
	{ indexed, total, isBuilding }: IndexProgress
): Of< 'INDEX_READ' > {
	const progress = { indexed, total, isBuilding };
	return { type: 'INDEX_READ', version, progress };
}

export function indexFailed( code: FailureCode ): Of< 'INDEX_FAILED' > {
	return { type: 'INDEX_FAILED', code };
}

/** Another post is in the editor: nothing known about the last one holds. */
export function postOpened(): Of< 'POST_OPENED' > {
	return { type: 'POST_OPENED' };
}

export function decisionsRead(
	sourceId: number,
	decisions: Decision[]
): Of< 'DECISIONS_READ' > {
	return { type: 'DECISIONS_READ', sourceId, decisions };
}

export function decisionsFailed( code: FailureCode ): Of< 'DECISIONS_FAILED' > {
	return { type: 'DECISIONS_FAILED', code };
}

/** Someone decided just now; it counts at once and waits to be recorded. */
export function decisionMade( decision: Decision ): Of< 'DECISION_MADE' > {
	return { type: 'DECISION_MADE', decision };
}

export function decisionsRecorded( ids: string[] ): Of< 'DECISIONS_RECORDED' > {
	return { type: 'DECISIONS_RECORDED', ids };
}

/** Sending failed; it is tried again later. */
export function decisionsNotRecorded(
	code: FailureCode
): Of< 'DECISIONS_NOT_RECORDED' > {
	return { type: 'DECISIONS_NOT_RECORDED', code };
}

/** The engine's answer to `spans` of the post `sourceId`. */
export function analysisReceived(
	sourceId: number,
	analysis: Analysis,
	spans: TextSpan[]
): Of< 'ANALYSIS_RECEIVED' > {
	return { type: 'ANALYSIS_RECEIVED', sourceId, analysis, spans };
}

export function analysisFailed( code: FailureCode ): Of< 'ANALYSIS_FAILED' > {
	return { type: 'ANALYSIS_FAILED', code };
}

/** One more part of the editor shows next steps. */
export function stepsWanted(): Of< 'STEPS_WANTED' > {
	return { type: 'STEPS_WANTED' };
}

/** One part fewer shows them. */
export function stepsLeft(): Of< 'STEPS_LEFT' > {
	return { type: 'STEPS_LEFT' };
}

export function pathwaysRead(
	tag: string,
	pathways: CarePathway[]
): Of< 'PATHWAYS_READ' > {
	return { type: 'PATHWAYS_READ', tag, pathways };
}

/** Next steps do without the owner's pathways, and say so. */
export function pathwaysFailed( code: FailureCode ): Of< 'PATHWAYS_FAILED' > {
	return { type: 'PATHWAYS_FAILED', code };
}

export function stepsReceived(
	sourceId: number,
	nextSteps: NextSteps
): Of< 'STEPS_RECEIVED' > {
	return { type: 'STEPS_RECEIVED', sourceId, nextSteps };
}

export function stepsFailed( code: FailureCode ): Of< 'STEPS_FAILED' > {
	return { type: 'STEPS_FAILED', code };
}

export function suggestionFocused(
	suggestionId: string,
	from: Focus[ 'from' ]
): Of< 'SUGGESTION_FOCUSED' > {
	return { type: 'SUGGESTION_FOCUSED', focus: { suggestionId, from } };
}

export function focusLeft(): Of< 'FOCUS_LEFT' > {
	return { type: 'FOCUS_LEFT' };
}

/** Somebody is choosing other words for a suggestion. */
export function wordsChosen(
	suggestionId: string,
	anchor: Anchor
): Of< 'WORDS_CHOSEN' > {
	return { type: 'WORDS_CHOSEN', wording: { suggestionId, anchor } };
}

export function wordsLeft(): Of< 'WORDS_LEFT' > {
	return { type: 'WORDS_LEFT' };
}

export function retryAsked(): Of< 'RETRY_ASKED' > {
	return { type: 'RETRY_ASKED' };
}

export function linksReceived(
	sourceId: number,
	links: ExistingLink[]
): Of< 'LINKS_RECEIVED' > {
	return { type: 'LINKS_RECEIVED', sourceId, links };
}

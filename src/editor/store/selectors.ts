import { createSelector } from '@wordpress/data';

import type {
	Decision,
	NewDecision,
	Suggestion,
	TargetPage,
} from '../../contract/types';
import type { FailureCode } from '../../screens/failure-code';
import type {
	AnalysisState,
	DecisionsState,
	Focus,
	IndexState,
	LinksState,
	PathwaysState,
	State,
	StepsState,
	Wording,
} from './types';

/** One array for every "nothing", so that nobody renders again for it. */
export const EMPTY: readonly never[] = Object.freeze( [] );

export function getIndex( state: State ): IndexState {
	return state.index;
}

export function getDecisionsState( state: State ): DecisionsState {
	return state.decisions;
}

export function getAnalysis( state: State ): AnalysisState {
	return state.analysis;
}

export function getFocus( state: State ): Focus | null {
	return state.focus;
}

/** The words that are being chosen for a suggestion, or null. */
export function getWording( state: State ): Wording | null {
	return state.wording;
}

export function getUnsent( state: State ): readonly NewDecision[] {
	return state.unsent;
}

export function getSendFailure( state: State ): FailureCode | null {
	return state.sendFailure;
}

/** Grows with every retry, so that an effect that depends on it runs again. */
export function getTries( state: State ): number {
	return state.tries;
}

/** What went wrong first on the way from the server to the suggestions, or null. */
export function getFailure( state: State ): FailureCode | null {
	for ( const part of [ state.index, state.decisions, state.analysis ] ) {
		if ( part.status === 'failed' ) {
			return part.code;
		}
	}
	return null;
}

export function getPathways( state: State ): PathwaysState {
	return state.pathways;
}

export function getSteps( state: State ): StepsState {
	return state.steps;
}

/** The links of the open post, as they were judged last. */
export function getLinks( state: State ): LinksState {
	return state.links;
}

export function areStepsWanted( state: State ): boolean {
	return state.stepsWanted > 0;
}

const targetsById = createSelector(
	( state: State ): ReadonlyMap< number, TargetPage > =>
		new Map(
			[
				...( state.steps.status === 'ready'
					? state.steps.nextSteps.targets
					: EMPTY ),
				...( state.analysis.status === 'ready'
					? state.analysis.analysis.targets
					: EMPTY ),
			].map( ( target ) => [ target.id, target ] )
		),
	( state: State ) => [ state.analysis, state.steps ]
);

/** A page that the newest analysis or the newest next steps mention, or null. */
export function getTarget( state: State, id: number ): TargetPage | null {
	return targetsById( state ).get( id ) ?? null;
}

/** Decisions about the open post, in the order they were made. */
export function getDecisions( state: State ): readonly Decision[] {
	return state.decisions.status === 'ready'
		? state.decisions.decisions
		: EMPTY;
}

/**
 * Suggestions of the newest analysis that nobody has dismissed since, in text order. Where their
 * words are now, and whether they are linked by now, only the content knows.
 */
export const getSuggestions = createSelector(
	( state: State ): readonly Suggestion[] => {
		if ( state.analysis.status !== 'ready' ) {
			return EMPTY;
		}
		const dismissed = getDismissedIds( state );
		const open = state.analysis.analysis.suggestions.filter(
			( { id } ) => ! dismissed.has( id )
		);
		return open.length ? open : EMPTY;
	},
	( state: State ) => [ state.analysis, state.decisions ]
);

/** Ids of what was dismissed in the open post, or taken out by its reviewer. The newest word counts: a dismissal that was taken back is none. */
export const getDismissedIds = createSelector(
	( state: State ): ReadonlySet< string > => {
		const ids = new Set< string >();
		for ( const { suggestionId, verdict } of getDecisions( state ) ) {
			if ( verdict === 'dismissed' || verdict === 'removed' ) {
				ids.add( suggestionId );
			} else if ( verdict === 'restored' ) {
				ids.delete( suggestionId );
			}
		}
		return ids;
	},
	( state: State ) => [ state.decisions ]
);

import type { Decision, NewDecision } from '../../contract/types';
import type { Action, State } from './types';

export const INITIAL_STATE: State = {
	index: { status: 'reading', read: 0, total: null },
	decisions: { status: 'reading' },
	analysis: { status: 'waiting' },
	pathways: { status: 'unread' },
	steps: { status: 'waiting' },
	links: { status: 'waiting' },
	stepsWanted: 0,
	focus: null,
	wording: null,
	unsent: [],
	sendFailure: null,
	tries: 0,
};

/** The only writer of the plugin's state in the editor. */
export function reducer( state: State = INITIAL_STATE, action: Action ): State {
	switch ( action.type ) {
		case 'INDEX_PROGRESSED':
			// A newer index is fetched behind the one in use.
			return state.index.status === 'ready'
				? state
				: {
						...state,
						index: {
							status: 'reading',
							read: action.read,
							total: action.total,
						},
					};
		case 'INDEX_OPENED': {
			const { version } = action;
			return {
				...state,
				index: {
					status: 'ready',
					version,
					progress: null,
					failure: null,
				},
			};
		}
		case 'INDEX_READ': {
			const { version, progress } = action;
			return {
				...state,
				index: { status: 'ready', version, progress, failure: null },
			};
		}
		case 'INDEX_FAILED':
			return {
				...state,
				index:
					state.index.status === 'ready'
						? { ...state.index, failure: action.code }
						: { status: 'failed', code: action.code },
			};
		case 'POST_OPENED':
			return {
				...state,
				decisions: INITIAL_STATE.decisions,
				analysis: INITIAL_STATE.analysis,
				steps: INITIAL_STATE.steps,
				links: INITIAL_STATE.links,
				focus: null,
				wording: null,
			};
		case 'DECISIONS_READ': {
			const { sourceId, decisions } = action;
			return {
				...state,
				decisions: { status: 'ready', sourceId, decisions },
			};
		}
		case 'DECISIONS_FAILED':
			return {
				...state,
				decisions: { status: 'failed', code: action.code },
			};
		case 'DECISION_MADE':
			return addDecision( state, action.decision );
		case 'DECISIONS_RECORDED': {
			const unsent = state.unsent.filter(
				( { id } ) => ! action.ids.includes( id )
			);
			return unsent.length === state.unsent.length
				? state
				: { ...state, unsent, sendFailure: null };
		}
		case 'DECISIONS_NOT_RECORDED':
			return { ...state, sendFailure: action.code };
		case 'ANALYSIS_RECEIVED': {
			const { sourceId, analysis, spans } = action;
			return {
				...state,
				analysis: { status: 'ready', sourceId, analysis, spans },
			};
		}
		case 'ANALYSIS_FAILED':
			return {
				...state,
				analysis: { status: 'failed', code: action.code },
			};
		case 'STEPS_WANTED':
			return { ...state, stepsWanted: state.stepsWanted + 1 };
		case 'STEPS_LEFT':
			return { ...state, stepsWanted: state.stepsWanted - 1 };
		case 'PATHWAYS_READ': {
			const { tag, pathways } = action;
			return {
				...state,
				pathways: { status: 'ready', tag, pathways },
			};
		}
		case 'PATHWAYS_FAILED':
			return {
				...state,
				pathways: { status: 'failed', code: action.code },
			};
		case 'STEPS_RECEIVED': {
			const { sourceId, nextSteps } = action;
			return {
				...state,
				steps: { status: 'ready', sourceId, nextSteps },
			};
		}
		case 'LINKS_RECEIVED': {
			const { sourceId, links } = action;
			return { ...state, links: { status: 'ready', sourceId, links } };
		}
		case 'STEPS_FAILED':
			return {
				...state,
				steps: { status: 'failed', code: action.code },
			};
		case 'SUGGESTION_FOCUSED':
			return state.focus?.suggestionId === action.focus.suggestionId &&
				state.focus.from === action.focus.from
				? state
				: { ...state, focus: action.focus };
		case 'FOCUS_LEFT':
			return state.focus === null ? state : { ...state, focus: null };
		case 'WORDS_CHOSEN':
			return { ...state, wording: action.wording };
		case 'WORDS_LEFT':
			return state.wording === null ? state : { ...state, wording: null };
		case 'RETRY_ASKED':
			return retry( state );
		default:
			return state;
	}
}

function addDecision( state: State, decision: Decision ): State {
	const { userId, decidedAt, ...unsent } = decision;
	const { decisions } = state;
	return {
		...state,
		unsent: [ ...state.unsent, unsent satisfies NewDecision ],
		decisions:
			decisions.status === 'ready'
				? {
						...decisions,
						decisions: [ ...decisions.decisions, decision ],
					}
				: decisions,
	};
}

/** Whatever failed begins again; what is there stays. An engine that failed is given the index anew. */
function retry( state: State ): State {
	const { index, decisions, analysis, pathways, steps } = state;
	const hasFailed = analysis.status === 'failed' || steps.status === 'failed';
	return {
		...state,
		tries: state.tries + 1,
		index:
			index.status === 'failed' || hasFailed
				? INITIAL_STATE.index
				: index,
		decisions:
			decisions.status === 'failed' ? INITIAL_STATE.decisions : decisions,
		analysis:
			analysis.status === 'failed' ? INITIAL_STATE.analysis : analysis,
		pathways:
			pathways.status === 'failed' ? INITIAL_STATE.pathways : pathways,
		steps: steps.status === 'failed' ? INITIAL_STATE.steps : steps,
	};
}

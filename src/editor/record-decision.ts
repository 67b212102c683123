import type { DataRegistry } from '@wordpress/data';

import type { Decision, DismissReason, Verdict } from '../contract/types';
import { createUuid } from '../screens/create-uuid';
import { store } from './store';

/** Who says what about which suggestion of which post. */
export interface Said {
	sourceId: number;
	userId: number;
	/** The suggestion or the next step. */
	suggestionId: string;
	targetId: number;
	/** Words of the text, or of the label of a step. */
	anchorText: string;
	verdict: Verdict;
	reason?: DismissReason;
	/** Writing unless told otherwise. */
	phase?: Decision[ 'phase' ];
	/** What else the line says, as far as it does. */
	more?: Pick< Decision, 'url' | 'note' | 'because' | 'role' >;
}

/** Puts a decision into the log: it counts here at once and goes to the server as soon as it can. */
export function recordDecision( registry: DataRegistry, said: Said ): void {
	const decision: Decision = {
		id: createUuid(),
		suggestionId: said.suggestionId,
		sourceId: said.sourceId,
		targetId: said.targetId,
		anchorText: said.anchorText,
		verdict: said.verdict,
		phase: said.phase ?? 'writing',
		reason: said.reason ?? null,
		userId: said.userId,
		decidedAt: timeOfNext( registry.select( store ).getDecisions() ),
		...becauseOf( registry, said ),
		...said.more,
	};
	registry.dispatch( store ).decisionMade( decision );
}

/**
 * For the order in this session; the server notes its own time. As the server writes it, to the second, and never before what
 * was said already: the clock of this device may be behind.
 */
function timeOfNext( decisions: readonly Decision[] ): string {
	const now = new Date().toISOString().replace( /\.\d+Z$/, 'Z' );
	const last = decisions.at( -1 )?.decidedAt ?? now;
	return last > now ? last : now;
}

/** Whoever reviews an accepted suggestion reads why it was made; by then it is none any more. */
function becauseOf(
	registry: DataRegistry,
	{ suggestionId, verdict }: Said
): Pick< Decision, 'because' > {
	const [ because ] =
		verdict === 'accepted'
			? ( registry
					.select( store )
					.getSuggestions()
					.find( ( { id } ) => id === suggestionId )?.reasons ?? [] )
			: [];
	return because === undefined ? {} : { because };
}

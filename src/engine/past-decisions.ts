import type { Decision } from '../contract/types';

import type { Remembered } from './features/case';
import { fold } from './text/fold';

/** What was dismissed in this post, and what people thought of words and pages before. */
export interface PastDecisions {
	/** Keys of pairs. */
	dismissed: ReadonlySet< string >;
	remembered: ReadonlyMap< string, Remembered >;
}

/** Words and page, whatever the case of the words. */
export function pairKey( anchorText: string, targetId: number ): string {
	return `${ fold( anchorText ) }|${ targetId }`;
}

/** Reads decisions in the order they were made; the last word on a suggestion counts. */
export function readDecisions( decisions: readonly Decision[] ): PastDecisions {
	const last = new Map< string, Decision >();
	const remembered = new Map< string, Remembered >();

	for ( const decision of [ ...decisions ].sort( byTime ) ) {
		last.set( decision.suggestionId, decision );
	}

	const dismissed = new Set< string >();
	for ( const { verdict, anchorText, targetId } of last.values() ) {
		const key = pairKey( anchorText, targetId );
		const before = remembered.get( key ) ?? { accepted: 0, dismissed: 0 };

		if ( verdict === 'dismissed' ) {
			dismissed.add( key );
			remembered.set( key, {
				...before,
				dismissed: before.dismissed + 1,
			} );
		} else if ( verdict === 'accepted' || verdict === 'approved' ) {
			remembered.set( key, { ...before, accepted: before.accepted + 1 } );
		}
	}

	return { dismissed, remembered };
}

function byTime( a: Decision, b: Decision ): number {
	return a.decidedAt < b.decidedAt ? -1 : Number( a.decidedAt > b.decidedAt );
}

/** What people said: the lines of the append-only log. */

import type { PageRole } from './role';
import type { Reason } from './suggestion';

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
	/** Of a link that was put in with others in one go, or taken off again: the bulk mend. Said by the server alone. */
	batchId?: string;
}

/** What a client sends to record a decision; the server adds the person and the time. */
export type NewDecision = Omit< Decision, 'userId' | 'decidedAt' | 'batchId' >;

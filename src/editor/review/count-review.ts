import type { ReviewState } from '../../contract/types';

/** What the number on the Review tab depends on. */
export interface ReviewCountFacts {
	state: ReviewState;
	/** Whether this person sent it back. */
	isReturnedByMe: boolean;
	/** Links that wait for a word, unsaved ones included. */
	open: number;
	/** Links that are back with the writer. */
	returned: number;
	/** Whether this person may approve and send back. */
	canDecide: boolean;
	/** Whether the post waits for review as WordPress has it. */
	isPending: boolean;
	/** Whether the page is old enough that its links should be checked. */
	isDue: boolean;
	/** Whether something of it was changed and not saved. */
	isDirty: boolean;
}

/**
 * The number on the Review tab: things that wait for this person. Links that came back wait for the writer; open ones wait for
 * who may decide, once somebody asked for it, or what was approved has changed, or a page that is due is being edited. Links
 * that somebody is only just adding wait for nobody.
 */
export function countReview( facts: ReviewCountFacts ): number {
	const { state, isReturnedByMe, open, returned, canDecide } = facts;
	if ( state === 'returned' ) {
		return isReturnedByMe ? 0 : returned;
	}
	const isAsked =
		state === 'waiting' ||
		state === 'approved' ||
		facts.isPending ||
		( facts.isDue && facts.isDirty );
	return canDecide && isAsked ? open : 0;
}

import { useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useMemo, useRef } from '@wordpress/element';

import { readSavedBlockLinks } from '../../content/read-block-links';
import { readSavedSpans } from '../../content/read-saved-spans';
import type { Decision, ReviewFacts, TextSpan } from '../../contract/types';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { store } from '../store';
import { EMPTY } from '../store/selectors';
import type { OpenPost } from '../use-open-post';
import { countReview } from './count-review';
import { judgeReview, OF_POST } from './judge-review';
import type { Change, Review } from './judge-review';
import { readLinks } from './read-links';
import type { PostLink } from './read-links';
import { useReviewFacts } from './use-review-facts';

/** The review of the open post as the sidebar shows it. */
export interface ReviewView {
	review: Review;
	/** Changes that wait for a word. */
	open: Change[];
	/** Links that are back with the writer. */
	returned: Change[];
	/** Null until the server has answered. */
	facts: ReviewFacts | null;
	failure: FailureCode | null;
	/** Whether the page is old enough that its links should be checked, and was not since. */
	isDue: boolean;
	/** Whether this person may approve and send back. */
	canDecide: boolean;
	/** The number on the tab. */
	count: number;
}

/**
 * The review of the open post, from its text and its log.
 *
 * @param post   The open post.
 * @param spans  Its text as it is now, with the links that are none of its words.
 * @param isOpen Whether somebody looks at it.
 */
export function useReview(
	post: OpenPost,
	spans: readonly TextSpan[],
	isOpen: boolean
): ReviewView {
	const { userId } = useParts().boot;
	const { decisions, tries, canDecide, isPending, isPublished, isDirty } =
		useSelect( ( select ) => {
			const { getDecisions, getTries } = select( store );
			const editor = select( editorStore );
			return {
				decisions: getDecisions(),
				tries: getTries(),
				// WordPress sends this link along to whoever may publish the post.
				canDecide:
					editor.getCurrentPost()._links?.[ 'wp:action-publish' ] !==
					undefined,
				isPending:
					editor.getEditedPostAttribute( 'status' ) === 'pending',
				isPublished: editor.isCurrentPostPublished(),
				isDirty: editor.isEditedPostDirty(),
			};
		}, [] );
	const last =
		[ ...decisions ]
			.reverse()
			.find( ( { suggestionId } ) => suggestionId === OF_POST ) ?? null;
	const state = useReviewFacts(
		isOpen || last !== null || isPublished ? post.sourceId : null,
		last?.id ?? null,
		tries
	);
	const facts = state.status === 'ready' ? state.facts : null;
	const approvedContent = facts?.approvedContent ?? null;
	const approved = useMemo( () => {
		if ( approvedContent === null ) {
			return null;
		}
		const saved = readSavedSpans( approvedContent );
		return {
			links: readLinks( [
				...saved,
				...readSavedBlockLinks( approvedContent ),
			] ),
			texts: saved.map( ( { text } ) => text ),
		};
	}, [ approvedContent ] );
	const links = useLinks( spans );
	const approvedAt = lastApproval( decisions );
	const validFrom = useMemo(
		() => dueSince( facts, approvedAt, new Date() ),
		[ facts, approvedAt ]
	);
	const review = useMemo(
		() => judgeReview( { links, decisions, approved, validFrom } ),
		[ links, decisions, approved, validFrom ]
	);

	return useMemo( () => {
		const of = ( wanted: Change[ 'state' ] ) =>
			review.changes.filter( ( { state: is } ) => is === wanted );
		const open = of( 'open' );
		const returned = of( 'returned' );
		const isDue = validFrom !== null;
		return {
			review,
			open,
			returned,
			facts,
			failure: state.status === 'failed' ? state.code : null,
			isDue,
			canDecide,
			count: countReview( {
				state: review.state,
				isReturnedByMe: review.last?.userId === userId,
				open: open.length,
				returned: returned.length,
				canDecide,
				isPending,
				isDue,
				isDirty,
			} ),
		};
	}, [
		review,
		facts,
		state,
		validFrom,
		userId,
		canDecide,
		isPending,
		isDirty,
	] );
}

/** The links of a text; the same array until one of them, or a text with one, changes. */
function useLinks( spans: readonly TextSpan[] ): readonly PostLink[] {
	const last = useRef< readonly PostLink[] >( EMPTY );
	const links = useMemo( () => readLinks( spans ), [ spans ] );
	if (
		links.length !== last.current.length ||
		links.some( ( link, place ) => link !== last.current[ place ] )
	) {
		last.current = links;
	}
	return last.current;
}

function lastApproval(
	decisions: readonly Pick<
		Decision,
		'suggestionId' | 'verdict' | 'decidedAt'
	>[]
): string | null {
	return (
		[ ...decisions ]
			.reverse()
			.find(
				( { suggestionId, verdict } ) =>
					suggestionId === OF_POST && verdict === 'approved'
			)?.decidedAt ?? null
	);
}

/**
 * From when on words of reviewers count, where a published page is so old that its links should be checked again.
 *
 * @param facts      What the server says; null: not known yet.
 * @param approvedAt When the post was last approved as a whole, ISO 8601, UTC; null: never.
 * @param now        Now.
 * @return ISO 8601, UTC; null: not due.
 */
export function dueSince(
	facts: Pick< ReviewFacts, 'publishedOn' | 'reviewMonths' > | null,
	approvedAt: string | null,
	now: Date
): string | null {
	if ( ! facts?.publishedOn || facts.reviewMonths === 0 ) {
		return null;
	}
	const since = new Date( now );
	since.setUTCMonth( since.getUTCMonth() - facts.reviewMonths );
	const from = since.toISOString();
	return facts.publishedOn <= from.slice( 0, 10 ) &&
		( approvedAt === null || approvedAt < from )
		? from
		: null;
}

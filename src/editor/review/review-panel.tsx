import { Button, Spinner } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import type { Suggestion } from '../../contract/types';
import { FailureNotice } from '../sidebar/failure-notice';
import { UnsentNote } from '../sidebar/unsent-note';
import { WhenReady } from '../sidebar/when-ready';
import type { View } from '../use-open-post';
import { DueNote } from './due-note';
import { LeftOut } from './left-out';
import { Reviewed } from './reviewed';
import { ReturnedLinks } from './returned-links';
import { ReviewStateLine } from './review-state-line';
import { SendForReview } from './send-for-review';
import type { ReviewView } from './use-review';
import { useReviewActs } from './use-review-acts';
import { Walk } from './walk';

export interface ReviewPanelProps {
	/** The open post, or null. */
	sourceId: number | null;
	view: View;
	shown: readonly Suggestion[];
	review: ReviewView;
}

/** The links of the open post, and what was said of them: one at a time for a reviewer, what came back for the writer. */
export function ReviewPanel( {
	sourceId,
	view,
	shown,
	review,
}: ReviewPanelProps ) {
	return (
		<WhenReady sourceId={ sourceId } view={ view }>
			{ () => (
				<>
					<Content
						sourceId={ sourceId ?? 0 }
						shown={ shown }
						view={ review }
					/>
					<UnsentNote />
				</>
			) }
		</WhenReady>
	);
}

function Content( {
	sourceId,
	shown,
	view,
}: {
	sourceId: number;
	shown: readonly Suggestion[];
	view: ReviewView;
} ) {
	const acts = useReviewActs( sourceId, view );
	const { review, open, returned, facts, failure, canDecide, isDue } = view;

	if ( failure !== null ) {
		return <FailureNotice code={ failure } />;
	}
	if ( facts === null ) {
		return (
			<p>
				<Spinner />
				{ __( 'Reading the review', 'care-pathway-links' ) }
			</p>
		);
	}
	const isDone =
		open.length === 0 &&
		returned.length === 0 &&
		review.state === 'approved' &&
		! isDue;
	if ( isDone ) {
		return (
			<>
				<p className="care-pathway-links-review__done">
					{ __( 'All links reviewed', 'care-pathway-links' ) }
				</p>
				<Reviewed
					changes={ review.changes }
					people={ facts.people }
					acts={ canDecide ? acts : null }
				/>
			</>
		);
	}
	// What is approved already is sent again when its writer changed it; a reviewer approves it at once.
	const canSend =
		review.state === 'none' ||
		review.state === 'returned' ||
		( review.state === 'approved' && ! canDecide );

	return (
		<>
			<ReviewStateLine review={ review } people={ facts.people } />
			{ isDue && facts.publishedOn !== null && (
				<DueNote
					sourceId={ sourceId }
					publishedOn={ facts.publishedOn }
					onReviewed={ canDecide ? () => acts.approve( open ) : null }
				/>
			) }
			<ReturnedLinks
				returned={ returned }
				people={ facts.people }
				acts={ canDecide ? acts : null }
			/>
			{ open.length > 0 && (
				<>
					<Walk
						key={ sourceId }
						open={ open }
						decided={ review.decided }
						people={ facts.people }
						acts={ canDecide ? acts : null }
					/>
					{ canDecide && open.length > 1 && (
						<p>
							<Button
								variant="secondary"
								size="compact"
								onClick={ () => acts.approve( open ) }
							>
								{ sprintf(
									/* translators: %d: number of links. */
									__(
										'Approve all %d',
										'care-pathway-links'
									),
									open.length
								) }
							</Button>
						</p>
					) }
				</>
			) }
			{ open.length === 0 && returned.length === 0 && (
				<NothingOpen
					onApprove={
						canDecide && review.state === 'waiting'
							? () => acts.approve( [] )
							: null
					}
				/>
			) }
			{ canSend && (
				<SendForReview
					isAgain={ review.state === 'returned' }
					onSend={ acts.request }
				/>
			) }
			<LeftOut
				sourceId={ sourceId }
				shown={ shown }
				people={ facts.people }
			/>
			<Reviewed
				changes={ review.changes }
				people={ facts.people }
				acts={ canDecide ? acts : null }
			/>
		</>
	);
}

/** No link waits for a word; a review that was asked for is closed by one all the same. */
function NothingOpen( { onApprove }: { onApprove: ( () => void ) | null } ) {
	return (
		<>
			<p>{ __( 'There is no link to review.', 'care-pathway-links' ) }</p>
			{ onApprove !== null && (
				<p>
					<Button
						variant="primary"
						size="compact"
						onClick={ onApprove }
					>
						{ __( 'Approve', 'care-pathway-links' ) }
					</Button>
				</p>
			) }
		</>
	);
}

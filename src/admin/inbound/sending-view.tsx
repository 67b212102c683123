import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { FailureNotice } from '../failure-notice';
import { Working } from '../working';
import { outcomeText } from './outcome-text';
import type { Sending } from './use-sending';

/** How far a change of many pages is, and what came of each. */
export function SendingView( {
	sending: { status, code, total, results },
	titles,
	onStop,
	onGoOn,
}: {
	sending: Sending;
	/** By id of the page. */
	titles: ReadonlyMap< number, string >;
	onStop: () => void;
	onGoOn: () => void;
} ) {
	if ( status === 'idle' ) {
		return null;
	}
	const progress = sprintf(
		/* translators: 1: number of pages so far, 2: number of all pages. */
		__( '%1$s of %2$s pages are done', 'care-pathway-links' ),
		results.length.toLocaleString(),
		total.toLocaleString()
	);

	return (
		<section
			className="care-pathway-links-sending"
			aria-label={ __( 'What was done', 'care-pathway-links' ) }
		>
			{ status === 'sending' && (
				<>
					<Working
						text={ progress }
						share={ results.length / Math.max( 1, total ) }
					/>
					<Button
						variant="secondary"
						size="compact"
						onClick={ onStop }
					>
						{ __( 'Stop', 'care-pathway-links' ) }
					</Button>
				</>
			) }
			{ status === 'stopped' && (
				<p className="care-pathway-links-actions">
					{ progress }
					<Button
						variant="secondary"
						size="compact"
						onClick={ onGoOn }
					>
						{ __( 'Go on', 'care-pathway-links' ) }
					</Button>
				</p>
			) }
			{ status === 'failed' && code !== null && (
				<>
					<p>{ progress }</p>
					<FailureNotice code={ code } onRetry={ onGoOn } />
				</>
			) }
			{ results.length > 0 && (
				<ul>
					{ results.map( ( { postId, outcome } ) => (
						<li key={ postId }>
							<strong>
								{ titles.get( postId ) ?? `#${ postId }` }
							</strong>{ ' ' }
							{ outcomeText( outcome ) }
						</li>
					) ) }
				</ul>
			) }
		</section>
	);
}

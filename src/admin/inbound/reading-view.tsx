import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { FailureNotice } from '../failure-notice';
import { Working } from '../working';
import type { Reading } from './use-reading';

/** How far the reading of the pages is, and what could not be read. */
export function ReadingView( {
	reading: { status, code, read, total, notTheirs, broken },
	onStop,
	onGoOn,
	onStartAnew,
}: {
	reading: Reading;
	onStop: () => void;
	onGoOn: () => void;
	onStartAnew: () => void;
} ) {
	const progress = sprintf(
		/* translators: 1: number of pages read so far, 2: number of all pages. */
		__( '%1$s of %2$s pages were read', 'care-pathway-links' ),
		read.toLocaleString(),
		total.toLocaleString()
	);

	return (
		<>
			{ status === 'planning' && (
				<Working
					text={ __(
						'Choosing which pages to read first',
						'care-pathway-links'
					) }
				/>
			) }
			{ status === 'reading' && (
				<>
					<Working
						text={ progress }
						share={ read / Math.max( 1, total ) }
					/>
					<Button
						variant="secondary"
						size="compact"
						onClick={ onStop }
					>
						{ __( 'Stop reading', 'care-pathway-links' ) }
					</Button>
				</>
			) }
			{ ( status === 'stopped' || status === 'done' ) && (
				<p className="care-pathway-links-actions">
					{ progress }
					{ status === 'stopped' && (
						<Button
							variant="secondary"
							size="compact"
							onClick={ onGoOn }
						>
							{ __( 'Read on', 'care-pathway-links' ) }
						</Button>
					) }
					<Button
						variant="tertiary"
						size="compact"
						onClick={ onStartAnew }
					>
						{ __( 'Read all again', 'care-pathway-links' ) }
					</Button>
				</p>
			) }
			{ status === 'failed' && code !== null && (
				<FailureNotice code={ code } onRetry={ onGoOn } />
			) }
			{ notTheirs > 0 && (
				<p>
					{ sprintf(
						/* translators: %s: number of pages. */
						_n(
							'%s page was left out: you may not edit it.',
							'%s pages were left out: you may not edit them.',
							notTheirs,
							'care-pathway-links'
						),
						notTheirs.toLocaleString()
					) }
				</p>
			) }
			{ broken.length > 0 && (
				<p>
					{ sprintf(
						/* translators: %s: titles of pages. */
						__(
							'Left out, because the HTML around the words is broken: %s.',
							'care-pathway-links'
						),
						broken.join( ', ' )
					) }
				</p>
			) }
		</>
	);
}

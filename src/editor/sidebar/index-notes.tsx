import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';

import { store } from '../store';
import { FailureActions } from './failure-notice';
import { failureText } from '../../screens/failure-text';

/** What is not as it should be with the page index in use: suggestions may be missing, or old. */
export function IndexNotes() {
	const index = useSelect( ( select ) => select( store ).getIndex(), [] );
	if ( index.status !== 'ready' ) {
		return null;
	}
	const { progress, failure } = index;
	return (
		<>
			{ failure !== null && (
				<div className="care-pathway-links-note">
					<p>
						{ progress === null
							? __(
									'These suggestions are based on the pages as they were at your last visit.',
									'care-pathway-links'
								)
							: __(
									'These suggestions are based on the pages as they were a while ago.',
									'care-pathway-links'
								) }{ ' ' }
						{ failureText( failure ) }
					</p>
					<FailureActions code={ failure } />
				</div>
			) }
			{ progress?.isBuilding && (
				<p className="care-pathway-links-note">
					{ sprintf(
						/* translators: 1: number of pages in the index so far, 2: number of all pages. */
						__(
							'The site’s page index is being built: %1$s of %2$s pages so far. It goes on by itself, and more suggestions will follow.',
							'care-pathway-links'
						),
						progress.indexed.toLocaleString(),
						progress.total.toLocaleString()
					) }
				</p>
			) }
		</>
	);
}

import { __, _n, sprintf } from '@wordpress/i18n';

import { AuditStanding } from '../audit/audit-line';
import { orphanMeaning } from '../audit/orphan-meaning';
import { useOrphans } from '../audit/use-orphans';
import { FailureNotice } from '../failure-notice';
import { Working } from '../working';
import { OfferedLinks } from './offered-links';

/** The links that pages could carry to those that no page leads to, as the last check of the site found them. */
export function ToOrphans( {
	version,
	onDone,
}: {
	version: string;
	onDone: () => void;
} ) {
	const { state, retry } = useOrphans();

	return (
		<>
			<AuditStanding wanted="state" />
			{ state.status === 'reading' && (
				<Working
					text={ __(
						'Reading what was found last',
						'care-pathway-links'
					) }
				/>
			) }
			{ state.status === 'failed' && (
				<FailureNotice code={ state.code } onRetry={ retry } />
			) }
			{ state.status === 'ready' && state.answer !== null && (
				<>
					<p className="care-pathway-links-note">
						{ countText( state.answer.length ) } { orphanMeaning() }
					</p>
					<OfferedLinks
						wanted="orphans"
						targetIds={ state.answer }
						version={ version }
						onDone={ onDone }
					/>
				</>
			) }
		</>
	);
}

function countText( count: number ): string {
	return sprintf(
		/* translators: %s: number of pages. */
		_n(
			'The last check found %s page that no page leads to.',
			'The last check found %s pages that no page leads to.',
			count,
			'care-pathway-links'
		),
		count.toLocaleString()
	);
}

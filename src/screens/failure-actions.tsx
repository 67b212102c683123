import { Button, ExternalLink } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { FailureCode } from './failure-code';
import { useReturn } from './use-return';

/** What can be done about a failure. Who comes back from logging in need not ask for another try. */
export function FailureActions( {
	code,
	loginUrl,
	onRetry,
}: {
	code: FailureCode;
	/** A screen that asks for a login first. */
	loginUrl: string;
	onRetry: () => void;
} ) {
	useReturn( 0, () => {
		if ( code === 'logged-out' ) {
			onRetry();
		}
	} );

	return code === 'no-rights' ? null : (
		<p className="care-pathway-links-actions">
			{ code === 'logged-out' && (
				<ExternalLink href={ loginUrl }>
					{ __( 'Log in again', 'care-pathway-links' ) }
				</ExternalLink>
			) }
			<Button
				variant="secondary"
				size="compact"
				onClick={ () => {
					onRetry();
				} }
			>
				{ __( 'Try again', 'care-pathway-links' ) }
			</Button>
		</p>
	);
}

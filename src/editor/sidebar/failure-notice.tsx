import { Button, ExternalLink, Notice } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { __ } from '@wordpress/i18n';

import { useParts } from '../parts';
import { store } from '../store';
import type { FailureCode } from '../store/types';
import { useReturn } from '../use-return';
import { failureText } from './failure-text';

/** What went wrong and, where trying again can help, a way to do it. */
export function FailureNotice( { code }: { code: FailureCode } ) {
	return (
		<Notice
			status={ code === 'no-rights' ? 'info' : 'error' }
			isDismissible={ false }
		>
			<p>{ failureText( code ) }</p>
			<FailureActions code={ code } />
		</Notice>
	);
}

/** What can be done about a failure. Who comes back from logging in need not ask for another try. */
export function FailureActions( { code }: { code: FailureCode } ) {
	const { loginUrl } = useParts();
	const { retryAsked } = useDispatch( store );
	useReturn( 0, () => {
		if ( code === 'logged-out' ) {
			retryAsked();
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
					retryAsked();
				} }
			>
				{ __( 'Try again', 'care-pathway-links' ) }
			</Button>
		</p>
	);
}

import { Notice } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { __ } from '@wordpress/i18n';

import { store } from '../store';
import type { FailureCode } from '../store/types';
import { failureText } from './failure-text';

/** What went wrong and, where trying again can help, a way to do it. */
export function FailureNotice( { code }: { code: FailureCode } ) {
	const { retryAsked } = useDispatch( store );
	return (
		<Notice
			status={ code === 'no-rights' ? 'info' : 'error' }
			isDismissible={ false }
			actions={
				code === 'no-rights'
					? []
					: [
							{
								label: __( 'Try again', 'care-pathway-links' ),
								onClick: () => {
									retryAsked();
								},
								variant: 'secondary',
							},
						]
			}
		>
			{ failureText( code ) }
		</Notice>
	);
}

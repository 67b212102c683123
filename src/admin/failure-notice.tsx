import { Notice } from '@wordpress/components';

import { FailureActions } from '../screens/failure-actions';
import type { FailureCode } from '../screens/failure-code';
import { useParts } from './parts';
import { pageFailureText } from './page-failure-text';

/** What went wrong and, where trying again can help, a way to do it. */
export function FailureNotice( {
	code,
	onRetry,
}: {
	code: FailureCode;
	onRetry: () => void;
} ) {
	const { loginUrl } = useParts();

	return (
		<Notice
			status={ code === 'no-rights' ? 'info' : 'error' }
			isDismissible={ false }
		>
			<p>{ pageFailureText( code ) }</p>
			<FailureActions
				code={ code }
				loginUrl={ loginUrl }
				onRetry={ onRetry }
			/>
		</Notice>
	);
}

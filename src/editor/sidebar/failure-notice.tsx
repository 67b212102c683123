import { Notice } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';

import { FailureActions as Actions } from '../../screens/failure-actions';
import type { FailureCode } from '../../screens/failure-code';
import { failureText } from '../../screens/failure-text';
import { useParts } from '../parts';
import { store } from '../store';

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

/** What can be done about a failure, by the editor's own store. */
export function FailureActions( { code }: { code: FailureCode } ) {
	const { loginUrl } = useParts();
	const { retryAsked } = useDispatch( store );

	return (
		<Actions
			code={ code }
			loginUrl={ loginUrl }
			onRetry={ () => {
				retryAsked();
			} }
		/>
	);
}

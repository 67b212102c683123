import { Component } from '@wordpress/element';
import type { ReactNode } from 'react';

import { FailureNotice } from './failure-notice';

/** What cannot be shown says so, instead of taking the page with it: its script may not have arrived. */
export class CatchFailure extends Component<
	{ children: ReactNode },
	{ hasFailed: boolean }
> {
	override state = { hasFailed: false };

	static getDerivedStateFromError() {
		return { hasFailed: true };
	}

	override render() {
		return this.state.hasFailed ? (
			<FailureNotice
				code="offline"
				onRetry={ () => window.location.reload() }
			/>
		) : (
			this.props.children
		);
	}
}

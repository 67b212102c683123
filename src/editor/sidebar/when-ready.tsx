import { Spinner } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';

import type { Analysis } from '../../contract/types';
import { store } from '../store';
import type { View } from '../use-open-post';
import { FailureNotice } from './failure-notice';
import { IndexProgress } from './index-progress';

interface Props {
	/** The open post, or null. */
	sourceId: number | null;
	view: View;
	children: ( analysis: Analysis ) => ReactNode;
}

/** What can be said of the open post once it was read, or an honest word on why there is nothing yet. */
export function WhenReady( { sourceId, view, children }: Props ) {
	const { failure, index, analysis } = useSelect( ( select ) => {
		const { getFailure, getIndex, getAnalysis } = select( store );
		return {
			failure: getFailure(),
			index: getIndex(),
			analysis: getAnalysis(),
		};
	}, [] );

	if ( sourceId === null ) {
		return (
			<p>
				{ __(
					'Open a page or a post to see suggestions.',
					'care-pathway-links'
				) }
			</p>
		);
	}
	if ( view === 'preview' ) {
		return (
			<p>
				{ __(
					'You are looking at a preview. Suggestions come back when you leave it.',
					'care-pathway-links'
				) }
			</p>
		);
	}
	if ( view === 'code' ) {
		return (
			<p>
				{ __(
					'Suggestions are shown in the visual editor. Your code is not read.',
					'care-pathway-links'
				) }
			</p>
		);
	}
	if ( failure !== null ) {
		return <FailureNotice code={ failure } />;
	}
	if ( index.status !== 'ready' ) {
		return <IndexProgress />;
	}
	if ( analysis.status !== 'ready' ) {
		return (
			<p>
				<Spinner />
				{ __( 'Reading your text', 'care-pathway-links' ) }
			</p>
		);
	}
	return <>{ children( analysis.analysis ) }</>;
}

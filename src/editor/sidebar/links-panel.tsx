import { Spinner } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';

import type { UnreadBlocks } from '../../content/find-unread';
import type { Suggestion } from '../../contract/types';
import { store } from '../store';
import type { View } from '../use-open-post';
import { BudgetLine } from './budget-line';
import { FailureNotice } from './failure-notice';
import { IndexNotes } from './index-notes';
import { IndexProgress } from './index-progress';
import { NotRead } from './not-read';
import { NothingFound } from './nothing-found';
import { SuggestionList } from './suggestion-list';
import { UnsentNote } from './unsent-note';

export interface LinksPanelProps {
	/** The open post, or null. */
	sourceId: number | null;
	view: View;
	shown: readonly Suggestion[];
	unread: readonly UnreadBlocks[];
}

/** The suggestions of the open post, or an honest word on why there are none yet. */
export function LinksPanel( {
	sourceId,
	view,
	shown,
	unread,
}: LinksPanelProps ) {
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
	const { budget, nearMisses } = analysis.analysis;
	return (
		<>
			{ budget.words > 0 && <BudgetLine budget={ budget } /> }
			<IndexNotes />
			<SuggestionList sourceId={ sourceId } shown={ shown } />
			{ shown.length === 0 && (
				<NothingFound
					words={ budget.words }
					nearMisses={ nearMisses }
					isBuilding={ index.progress?.isBuilding === true }
				/>
			) }
			<NotRead unread={ unread } />
			<UnsentNote />
		</>
	);
}

import { Spinner } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';

import type { Suggestion } from '../../contract/types';
import { store } from '../store';
import { BudgetLine } from './budget-line';
import { FailureNotice } from './failure-notice';
import { BuildingNote, IndexProgress } from './index-progress';
import { NothingFound } from './nothing-found';
import { SuggestionList } from './suggestion-list';
import { UnsentNote } from './unsent-note';

interface Props {
	sourceId: number | null;
	shown: readonly Suggestion[];
}

/** The suggestions of the open post, or an honest word on why there are none yet. */
export function LinksPanel( { sourceId, shown }: Props ) {
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
			<BuildingNote />
			<SuggestionList sourceId={ sourceId } shown={ shown } />
			{ shown.length === 0 && (
				<NothingFound
					words={ budget.words }
					nearMisses={ nearMisses }
				/>
			) }
			<UnsentNote />
		</>
	);
}

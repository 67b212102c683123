import { Spinner } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';

import type { Stage, Suggestion } from '../../contract/types';
import { FailureActions, FailureNotice } from '../sidebar/failure-notice';
import { IndexNotes } from '../sidebar/index-notes';
import { UnsentNote } from '../sidebar/unsent-note';
import { WhenReady } from '../sidebar/when-ready';
import { store } from '../store';
import type { View } from '../use-open-post';
import { StepsLine } from './steps-line';
import { useWantSteps } from './use-want-steps';

export interface NextStepsPanelProps {
	/** The open post, or null. */
	sourceId: number | null;
	view: View;
	/** Suggestions for words of the text. */
	shown: readonly Suggestion[];
	/** Pages that the post's next steps blocks lead to. */
	pageIds: readonly number[];
	/** The stage to be looked at, once, or null. */
	stage: Stage | null;
	onStageShown: () => void;
}

/** Where the readers of the open post go next, or an honest word on why that is not known yet. */
export function NextStepsPanel( {
	sourceId,
	view,
	shown,
	pageIds,
	stage,
	onStageShown,
}: NextStepsPanelProps ) {
	useWantSteps();
	const { steps, pathways } = useSelect( ( select ) => {
		const { getSteps, getPathways } = select( store );
		return { steps: getSteps(), pathways: getPathways() };
	}, [] );

	return (
		<WhenReady sourceId={ sourceId } view={ view }>
			{ ( { linkedTargetIds } ) => {
				if ( steps.status === 'failed' ) {
					return <FailureNotice code={ steps.code } />;
				}
				if ( steps.status !== 'ready' || steps.sourceId !== sourceId ) {
					return (
						<p>
							<Spinner />
							{ __(
								'Looking for next steps',
								'care-pathway-links'
							) }
						</p>
					);
				}
				return (
					<>
						<IndexNotes />
						{ pathways.status === 'failed' && (
							<div className="care-pathway-links-note">
								<p>
									{ __(
										'Your site’s own pathways could not be read, so they are missing here.',
										'care-pathway-links'
									) }
								</p>
								<FailureActions code={ pathways.code } />
							</div>
						) }
						<StepsLine
							sourceId={ sourceId }
							nextSteps={ steps.nextSteps }
							shown={ shown }
							textIds={ linkedTargetIds }
							blockIds={ pageIds }
							stage={ stage }
							onStageShown={ onStageShown }
						/>
						<UnsentNote />
					</>
				);
			} }
		</WhenReady>
	);
}

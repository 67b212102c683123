import { createHigherOrderComponent } from '@wordpress/compose';
import { useSelect } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { addFilter } from '@wordpress/hooks';
import type { ComponentType } from 'react';

import { NEXT_STEPS_BLOCK } from '../../content/read-shown-steps';
import type { SuggestedStep } from '../../contract/types';
import { store } from '../store';
import { speaksLanguage, stepLabel } from './step-label';
import { useWantSteps } from './use-want-steps';

type EditProps = Record< string, unknown > & { name: string };

/** Hands the suggested steps to the edit of our block, which knows neither the sidebar nor its store. */
export function suggestToBlock( postLanguage: string ): void {
	const withSuggestedSteps = createHigherOrderComponent(
		( BlockEdit: ComponentType< EditProps > ) => {
			function WithSteps( props: EditProps ) {
				useWantSteps();
				return (
					<BlockEdit
						{ ...props }
						suggestedSteps={ useSuggestedSteps( postLanguage ) }
					/>
				);
			}
			return ( props: EditProps ) =>
				props.name === NEXT_STEPS_BLOCK ? (
					<WithSteps { ...props } />
				) : (
					<BlockEdit { ...props } />
				);
		},
		'withSuggestedSteps'
	);
	addFilter(
		'editor.BlockEdit',
		'care-pathway-links/suggested-steps',
		withSuggestedSteps
	);
}

function useSuggestedSteps( postLanguage: string ): SuggestedStep[] {
	const { steps, dismissed, getTarget } = useSelect( ( select ) => {
		const {
			getSteps,
			getDismissedIds,
			getTarget: target,
		} = select( store );
		return {
			steps: getSteps(),
			dismissed: getDismissedIds(),
			getTarget: target,
		};
	}, [] );

	return useMemo(
		() =>
			steps.status !== 'ready'
				? []
				: steps.nextSteps.steps.flatMap( ( step ) => {
						const page = getTarget( step.targetId );
						return page === null || dismissed.has( step.id )
							? []
							: [
									{
										pageId: page.id,
										label: speaksLanguage( postLanguage )
											? stepLabel( step )
											: '',
										title: page.title,
										role: page.role,
										stage: step.stage,
									},
								];
					} ),
		[ steps, dismissed, getTarget, postLanguage ]
	);
}

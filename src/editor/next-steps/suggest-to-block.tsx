import { createHigherOrderComponent } from '@wordpress/compose';
import { useSelect } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { addFilter } from '@wordpress/hooks';
import type { ComponentType } from 'react';

import { NEXT_STEPS_BLOCK } from '../../content/read-shown-steps';
import { store } from '../store';
import { suggestForBlock } from './suggest-for-block';
import type { BlockSuggestions } from './suggest-for-block';
import { useWantSteps } from './use-want-steps';

const NONE: BlockSuggestions = { steps: [], pathways: [] };

type EditProps = Record< string, unknown > & { name: string };

/** Hands what is suggested to the edit of our block, which knows neither the sidebar nor its store. */
export function suggestToBlock( postLanguage: string ): void {
	const withSuggestedSteps = createHigherOrderComponent(
		( BlockEdit: ComponentType< EditProps > ) => {
			function WithSteps( props: EditProps ) {
				useWantSteps();
				const { steps, pathways } = useSuggestions( postLanguage );
				return (
					<BlockEdit
						{ ...props }
						suggestedSteps={ steps }
						suggestedPathways={ pathways }
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

function useSuggestions( postLanguage: string ): BlockSuggestions {
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
			steps.status === 'ready'
				? suggestForBlock(
						steps.nextSteps,
						getTarget,
						dismissed,
						postLanguage
					)
				: NONE,
		[ steps, dismissed, getTarget, postLanguage ]
	);
}

import { speak } from '@wordpress/a11y';
import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRegistry } from '@wordpress/data';
import { __ } from '@wordpress/i18n';

import type { Suggestion } from '../contract/types';
import { nextSuggestion } from './next-suggestion';
import { store } from './store';
import { useDecide } from './use-decide';

/** What can be done without a look at the sidebar, by shortcut or from the command palette. */
export interface Acts {
	/** Puts the caret on the next marked words. */
	goOn: () => void;
	/** Adds the link on the words that are looked at. */
	add: () => void;
	/** Dismisses the suggestion that is looked at. */
	dismiss: () => void;
}

/** @see Acts */
export function useActs(
	sourceId: number | null,
	shown: readonly Suggestion[]
): Acts {
	const registry = useRegistry();
	const decide = useDecide( sourceId );
	const looked = () => {
		const focus = registry.select( store ).getFocus();
		return shown.find( ( { id } ) => id === focus?.suggestionId ) ?? null;
	};
	const withLooked = ( act: ( suggestion: Suggestion ) => void ) => {
		const suggestion = looked();
		if ( suggestion ) {
			act( suggestion );
		} else {
			speak(
				__(
					'No suggested link is selected. Go to the next one first.',
					'care-pathway-links'
				)
			);
		}
	};

	return {
		goOn: () => {
			const { getSelectionStart, getClientIdsWithDescendants } =
				registry.select( blockEditorStore );
			const { clientId, offset } = getSelectionStart();
			const next = nextSuggestion( shown, {
				suggestionId: looked()?.id ?? null,
				blockIds: getClientIdsWithDescendants(),
				blockId: clientId,
				offset,
			} );
			if ( next === null ) {
				speak(
					__( 'No link is suggested here.', 'care-pathway-links' )
				);
				return;
			}
			const { blockId, attribute, range } = next.anchor;
			registry
				.dispatch( blockEditorStore )
				.selectionChange(
					blockId,
					attribute,
					range.start,
					range.start
				);
		},
		add: () => withLooked( ( suggestion ) => decide.accept( suggestion ) ),
		dismiss: () =>
			withLooked( ( suggestion ) => decide.dismiss( suggestion, null ) ),
	};
}

import { store as blockEditorStore } from '@wordpress/block-editor';
import { useDispatch, useRegistry, useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';

import type { Suggestion } from '../contract/types';
import { store } from './store';

/** Putting the caret on marked words selects their card; putting it anywhere else lets go of any card. */
export function useCaret( shown: readonly Suggestion[] ): void {
	const registry = useRegistry();
	const caret = useSelect(
		( select ) => select( blockEditorStore ).getSelectionStart(),
		[]
	);
	const { suggestionFocused, focusLeft } = useDispatch( store );
	const last = useRef( caret );

	useEffect( () => {
		const { clientId, attributeKey, offset } = caret;
		const under =
			offset === undefined
				? undefined
				: shown.find(
						( { anchor } ) =>
							anchor.blockId === clientId &&
							anchor.attribute === attributeKey &&
							anchor.range.start <= offset &&
							offset <= anchor.range.end
					);
		const hasMoved = last.current !== caret;
		last.current = caret;
		const focus = registry.select( store ).getFocus();
		// A card that was chosen in the sidebar is kept while only the list changes.
		if ( under && ( hasMoved || focus === null ) ) {
			suggestionFocused( under.id, 'caret' );
		} else if ( ! under && ( hasMoved || focus?.from === 'caret' ) ) {
			focusLeft();
		}
	}, [ caret, shown, registry, suggestionFocused, focusLeft ] );
}

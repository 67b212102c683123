import { store as blockEditorStore } from '@wordpress/block-editor';
import { useDispatch, useRegistry, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';

import type { Suggestion } from '../contract/types';
import { store } from './store';

/** Putting the caret on marked words selects their card; taking it away lets go of it. */
export function useCaret( shown: readonly Suggestion[] ): void {
	const registry = useRegistry();
	const caret = useSelect(
		( select ) => select( blockEditorStore ).getSelectionStart(),
		[]
	);
	const { suggestionFocused, focusLeft } = useDispatch( store );

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
		const focus = registry.select( store ).getFocus();
		if ( under ) {
			suggestionFocused( under.id, 'caret' );
		} else if ( focus?.from === 'caret' ) {
			focusLeft();
		}
	}, [ caret, shown, registry, suggestionFocused, focusLeft ] );
}

import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';

import type { Suggestion } from '../../contract/types';
import { store } from '../store';
import { AnchorSentence } from './anchor-sentence';
import { SuggestionBody } from './suggestion-body';
import type { SuggestionActions } from './suggestion-body';

interface Props extends SuggestionActions {
	suggestion: Suggestion;
}

/** One suggestion: the words in their sentence, the page, the strongest reason, and what to do with it. */
export function SuggestionCard( { suggestion, ...actions }: Props ) {
	const { id, anchor, targetId } = suggestion;
	const { page, focus } = useSelect(
		( select ) => {
			const { getTarget, getFocus } = select( store );
			return { page: getTarget( targetId ), focus: getFocus() };
		},
		[ targetId ]
	);
	const { suggestionFocused } = useDispatch( store );
	const card = useRef< HTMLLIElement >( null );
	const isFocused = focus?.suggestionId === id;
	const isUnderCaret = isFocused && focus.from === 'caret';

	useEffect( () => {
		if ( isUnderCaret ) {
			card.current?.scrollIntoView( { block: 'nearest' } );
		}
	}, [ isUnderCaret ] );

	if ( ! page ) {
		return null;
	}

	return (
		<li
			ref={ card }
			data-suggestion={ id }
			className={
				isFocused
					? 'care-pathway-links-card is-focused'
					: 'care-pathway-links-card'
			}
			onFocus={ () => suggestionFocused( id, 'card' ) }
		>
			<button
				type="button"
				className="care-pathway-links-card__sentence"
				aria-pressed={ isFocused }
				onClick={ () => suggestionFocused( id, 'card' ) }
			>
				<AnchorSentence anchor={ anchor } />
			</button>
			<SuggestionBody
				suggestion={ suggestion }
				page={ page }
				{ ...actions }
			/>
		</li>
	);
}

import { useSelect } from '@wordpress/data';
import { useMemo, useRef } from '@wordpress/element';

import type { Anchor, Suggestion, TextSpan } from '../contract/types';
import { carrySuggestions } from './carry-suggestions';
import { measure } from './measure';
import { store } from './store';
import { EMPTY } from './store/selectors';
import type { OpenPost } from './use-open-post';
import { useTypingPlace } from './use-typing-place';
import type { TypingPlace } from './use-typing-place';

/**
 * The suggestions that can be shown at this moment, each with the place of its words now. The same
 * array as long as nothing in it changes, so that typing elsewhere renders nothing again.
 *
 * @param post  The open post.
 * @param spans Its text.
 */
export function useShownSuggestions(
	post: OpenPost,
	spans: readonly TextSpan[]
): readonly Suggestion[] {
	const { analysis, suggestions } = useSelect( ( select ) => {
		const { getAnalysis, getSuggestions } = select( store );
		return { analysis: getAnalysis(), suggestions: getSuggestions() };
	}, [] );
	const typing = useTypingPlace( post.blocks );
	const last = useRef< readonly Suggestion[] >( EMPTY );

	const { sourceId } = post;
	const carried = useMemo(
		() =>
			analysis.status === 'ready' && analysis.sourceId === sourceId
				? measure( 'carry', () =>
						carrySuggestions( suggestions, analysis.spans, spans )
					)
				: EMPTY,
		[ analysis, suggestions, sourceId, spans ]
	);
	const shown = carried.filter(
		( { anchor } ) => ! endsAt( anchor, typing )
	);
	if ( ! isSame( last.current, shown ) ) {
		last.current = shown;
	}
	return last.current;
}

/** Whether the words end where the writer is typing: they may be half of a word. */
function endsAt( anchor: Anchor, typing: TypingPlace | null ): boolean {
	return (
		typing !== null &&
		anchor.blockId === typing.blockId &&
		anchor.attribute === typing.attribute &&
		anchor.range.end === typing.offset
	);
}

function isSame( one: readonly Suggestion[], other: readonly Suggestion[] ) {
	return (
		one.length === other.length &&
		one.every( ( suggestion, place ) => {
			const twin = other[ place ];
			return (
				twin === suggestion ||
				( twin?.id === suggestion.id &&
					twin.score === suggestion.score &&
					twin.anchor.range.start === suggestion.anchor.range.start &&
					twin.anchor.range.end === suggestion.anchor.range.end &&
					twin.anchor.blockId === suggestion.anchor.blockId )
			);
		} )
	);
}

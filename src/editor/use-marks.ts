import { useSelect } from '@wordpress/data';
import { useEffect, useMemo, useRef, useState } from '@wordpress/element';

import type { Suggestion, TextSpan } from '../contract/types';
import type { Mark } from './draw-marks';
import { createHighlighter } from './highlight';
import type { Highlighter } from './highlight';
import { linkedMarks } from './linked-marks';
import type { CanvasWatchers } from './listen-to-canvas';
import { noteFirst } from './measure';
import { store } from './store';
import { useHasMarks } from './use-has-marks';

/** What of the canvas other parts follow; they come and go. */
export interface MarkedCanvas {
	locate: Highlighter[ 'locate' ];
	/** Until the function that it gives back is called. */
	watch: ( watchers: CanvasWatchers ) => () => void;
}

/**
 * Keeps the marks in the canvas in step with what is suggested, what is linked and what is looked at.
 *
 * @param shown What is suggested.
 * @param spans The text as it is now.
 */
export function useMarks(
	shown: readonly Suggestion[],
	spans: readonly TextSpan[]
): MarkedCanvas {
	const { focus, wording } = useSelect( ( select ) => {
		const { getFocus, getWording } = select( store );
		return { focus: getFocus(), wording: getWording() };
	}, [] );
	const [ hasMarks ] = useHasMarks();
	const highlighter = useRef< Highlighter | null >( null );
	const watching = useRef( new Set< CanvasWatchers >() );
	const [ canvas ] = useState< MarkedCanvas >( () => ( {
		locate: ( anchor ) => highlighter.current?.locate( anchor ) ?? null,
		watch: ( watchers ) => {
			watching.current.add( watchers );
			return () => {
				watching.current.delete( watchers );
			};
		},
	} ) );
	const found = useMemo(
		() => ( hasMarks ? linkedMarks( spans, window.location.origin ) : [] ),
		[ hasMarks, spans ]
	);
	const linked = useSame( found );

	useEffect( () => {
		const all = watching.current;
		const made = createHighlighter( document, {
			onPoint: ( id ) =>
				all.forEach( ( { onPoint } ) => onPoint?.( id ) ),
			onMove: () => all.forEach( ( { onMove } ) => onMove?.() ),
			onKey: ( event ) =>
				all.forEach( ( { onKey } ) => onKey?.( event ) ),
		} );
		highlighter.current = made;
		return () => made.stop();
	}, [] );

	useEffect( () => {
		if ( shown.length > 0 ) {
			noteFirst( 'suggestions' );
		}
		const suggested = shown.map( ( { id, anchor, band } ): Mark =>
			id === wording?.suggestionId
				? { id, anchor: wording.anchor, look: 'focused' }
				: {
						id,
						anchor,
						look: id === focus?.suggestionId ? 'focused' : band,
					}
		);
		highlighter.current?.draw( [
			...linked,
			// Who wants no marks still sees the words of a card that they chose.
			...( hasMarks
				? suggested
				: suggested.filter(
						( { look } ) =>
							look === 'focused' && focus?.from === 'card'
					) ),
		] );
	}, [ shown, linked, focus, wording, hasMarks ] );

	useEffect( () => {
		if ( focus?.from === 'card' ) {
			highlighter.current?.reveal( focus.suggestionId );
		}
	}, [ focus ] );

	return canvas;
}

/** The array of before as long as the marks are at the same places, so that typing elsewhere draws nothing again. */
function useSame( marks: readonly Mark[] ): readonly Mark[] {
	const last = useRef( marks );
	const before = last.current;
	const isSame =
		before.length === marks.length &&
		marks.every(
			( { id, anchor }, place ) =>
				before[ place ]?.id === id &&
				before[ place ]?.anchor.text === anchor.text
		);
	if ( ! isSame ) {
		last.current = marks;
	}
	return last.current;
}

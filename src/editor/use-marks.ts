import { useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';

import type { Suggestion } from '../contract/types';
import { createHighlighter } from './highlight';
import type { Highlighter } from './highlight';
import { noteFirst } from './measure';
import { store } from './store';

/** Keeps the marks in the canvas in step with what is suggested and what is looked at. */
export function useMarks( shown: readonly Suggestion[] ): void {
	const focus = useSelect( ( select ) => select( store ).getFocus(), [] );
	const highlighter = useRef< Highlighter | null >( null );

	useEffect( () => {
		const made = createHighlighter( document );
		highlighter.current = made;
		return () => made.stop();
	}, [] );

	useEffect( () => {
		if ( shown.length > 0 ) {
			noteFirst( 'suggestions' );
		}
		highlighter.current?.draw(
			shown.map( ( { id, anchor, band } ) => ( {
				suggestionId: id,
				anchor,
				look: id === focus?.suggestionId ? 'focused' : band,
			} ) )
		);
	}, [ shown, focus ] );

	useEffect( () => {
		if ( focus?.from === 'card' ) {
			highlighter.current?.reveal( focus.suggestionId );
		}
	}, [ focus ] );
}

import { useEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

/**
 * When a card leaves, keyboard and screen reader go on with the next one, or the one before when it was the last; with the list
 * itself when it was the only one.
 *
 * @param ids Of the cards, in the order of the list; each card carries its own as `data-suggestion`.
 */
export function useFocusNext( ids: readonly string[] ): {
	listRef: RefObject< HTMLDivElement >;
	/** Says that a card is about to leave. */
	leave: ( id: string ) => void;
} {
	const listRef = useRef< HTMLDivElement >( null );
	const left = useRef< { id: string; nextId: string | null } | null >( null );
	const all = ids.join( ' ' );

	useEffect( () => {
		if ( ! left.current || ! listRef.current ) {
			return;
		}
		const { id, nextId } = left.current;
		if ( all.split( ' ' ).includes( id ) ) {
			return;
		}
		left.current = null;
		const list = listRef.current;
		// A menu that closes gives the focus back to its button first, which is gone by now.
		const frame = requestAnimationFrame( () => {
			const next = nextId
				? list.querySelector< HTMLElement >(
						`[data-suggestion="${ CSS.escape( nextId ) }"] button`
					)
				: null;
			( next ?? list ).focus();
		} );
		return () => cancelAnimationFrame( frame );
	}, [ all ] );

	return {
		listRef,
		leave: ( id ) => {
			const place = ids.indexOf( id );
			const nextId = ids[ place + 1 ] ?? ids[ place - 1 ] ?? null;
			left.current = { id, nextId };
		},
	};
}

import type { PointerEvent } from 'react';

import {
	useEffect,
	useRef,
	useState,
	type RefObject,
} from '@wordpress/element';

export type DragState = 'none' | 'dragged' | 'before' | 'after';

interface Drag {
	from: number;
	to: number;
}

/**
 * Moves rows of a list with a pointer, by pointer events: the editor takes every native drag for one of a whole block.
 *
 * @param list   The rows are its children.
 * @param onMove Called once, when the row is let go at another place.
 */
export function useDrag(
	list: RefObject< HTMLElement | null >,
	onMove: ( from: number, to: number ) => void
) {
	const [ drag, setDrag ] = useState< Drag | null >( null );
	const latest = useRef< Drag | null >( null );
	const end = useRef< ( () => void ) | null >( null );

	const show = ( next: Drag | null ) => {
		latest.current = next;
		setDrag( next );
	};

	useEffect( () => () => end.current?.(), [] );

	const start = ( from: number, event: PointerEvent< HTMLElement > ) => {
		if ( event.button !== 0 ) {
			return;
		}
		event.preventDefault();
		event.stopPropagation();
		const handle = event.currentTarget;
		const { ownerDocument } = handle;

		const move = ( moved: globalThis.PointerEvent ) => {
			const to = placeAt( list.current, moved.clientY );
			if ( to !== latest.current?.to ) {
				show( { from, to } );
			}
		};
		const stop = () => {
			handle.removeEventListener( 'pointermove', move );
			handle.removeEventListener( 'pointerup', drop );
			handle.removeEventListener( 'pointercancel', stop );
			ownerDocument.removeEventListener( 'keydown', cancel, true );
			end.current = null;
			show( null );
		};
		const drop = () => {
			const to = latest.current?.to ?? from;
			stop();
			onMove( from, to );
		};
		const cancel = ( pressed: KeyboardEvent ) => {
			if ( pressed.key === 'Escape' ) {
				pressed.stopPropagation();
				stop();
			}
		};

		handle.setPointerCapture( event.pointerId );
		handle.addEventListener( 'pointermove', move );
		handle.addEventListener( 'pointerup', drop );
		handle.addEventListener( 'pointercancel', stop );
		ownerDocument.addEventListener( 'keydown', cancel, true );
		end.current = stop;
		show( { from, to: from } );
	};

	const stateOf = ( place: number ): DragState => {
		if ( ! drag ) {
			return 'none';
		}
		if ( drag.from === place ) {
			return 'dragged';
		}
		if ( drag.to === place ) {
			return drag.to < drag.from ? 'before' : 'after';
		}
		return 'none';
	};

	return { start, stateOf };
}

/** Number of the row at a height of the window; the nearest when there is none. */
function placeAt( list: HTMLElement | null, y: number ): number {
	const rows = [ ...( list?.children ?? [] ) ];
	const place = rows.findIndex(
		( row ) => y < row.getBoundingClientRect().bottom
	);
	return place === -1 ? rows.length - 1 : place;
}

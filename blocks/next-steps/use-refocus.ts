import { useEffect, useRef, type RefObject } from '@wordpress/element';

/**
 * Keeps the keyboard where it was when rows change places: the browser forgets the focus of what it moves or removes.
 *
 * @return To be called before the change, with the row and the button that should have the focus behind it.
 */
export function useRefocus(
	list: RefObject< HTMLElement | null >
): ( row: number, button: 'up' | 'down' | 'remove' ) => void {
	const wanted = useRef< { row: number; button: string } | null >( null );

	useEffect( () => {
		if ( ! wanted.current ) {
			return;
		}
		const { row, button } = wanted.current;
		wanted.current = null;
		list.current?.children[ row ]
			?.querySelector< HTMLElement >( `[data-step-button="${ button }"]` )
			?.focus();
	} );

	return ( row, button ) => {
		wanted.current = { row, button };
	};
}

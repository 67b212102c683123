import { useLayoutEffect, useState } from '@wordpress/element';
import type { RefObject } from 'react';

import type { Size } from './map-view';

/** How large something is on the screen, in pixels; nothing until it was measured. */
export function useSize( place: RefObject< HTMLElement > ): Size {
	const [ size, setSize ] = useState< Size >( { width: 0, height: 0 } );

	useLayoutEffect( () => {
		const measured = place.current;
		if ( measured === null ) {
			return;
		}
		const watch = new ResizeObserver( () =>
			setSize( {
				width: measured.clientWidth,
				height: measured.clientHeight,
			} )
		);
		watch.observe( measured );
		return () => watch.disconnect();
	}, [ place ] );

	return size;
}

import { useEffect, useLayoutEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

import type { MapView } from './map-view';
import { createPicture } from './picture';
import type { Picture, Subject } from './picture';

/** Keeps the picture on a canvas up with what it shows; null: nothing yet. */
export function usePicture(
	canvas: RefObject< HTMLCanvasElement >,
	subject: Subject | null,
	view: MapView
): void {
	const picture = useRef< Picture | null >( null );

	useEffect( () => () => picture.current?.stop(), [] );
	useLayoutEffect( () => {
		if ( canvas.current !== null && subject !== null ) {
			picture.current ??= createPicture( canvas.current );
			picture.current.show( subject, view );
		}
	}, [ canvas, subject, view ] );
}

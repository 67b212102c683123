import { useEffect, useMemo, useState } from '@wordpress/element';

import type { Layout } from './layout';
import { centreView, fitView, isIn, panView, zoomView } from './map-view';
import type { MapView, Size } from './map-view';

/** Which part of the map is seen, and what moves it. All of it at first; a page that is chosen comes into sight. */
export function useMapView(
	layout: Layout,
	size: Size,
	/** Place of a page. */
	selected: number | null
) {
	const [ moved, setView ] = useState< MapView | null >( null );
	const fitting = useMemo( () => fitView( layout, size ), [ layout, size ] );
	const view = moved ?? fitting;

	// Another map, or other pages in it, is looked at as a whole.
	useEffect( () => setView( null ), [ layout ] );
	useEffect( () => {
		if ( selected !== null && size.width > 0 ) {
			setView( ( before ) => {
				const at = {
					x: layout.x[ selected ] ?? 0,
					y: layout.y[ selected ] ?? 0,
				};
				return isIn( before ?? fitting, at, size )
					? before
					: centreView( before ?? fitting, at, size );
			} );
		}
	}, [ selected, layout, size, fitting ] );

	return {
		view,
		zoom: (
			factor: number,
			at = { x: size.width / 2, y: size.height / 2 }
		) =>
			setView( ( before ) =>
				zoomView( before ?? fitting, factor, at, fitting.scale )
			),
		/** By pixels. */
		pan: ( dx: number, dy: number ) =>
			setView( ( before ) => panView( before ?? fitting, dx, dy ) ),
		showAll: () => setView( null ),
	};
}

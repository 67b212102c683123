import { useEffect, useMemo, useState } from '@wordpress/element';

import type { LaidOutMap } from './kept-map';
import type { Layout } from './layout';
import type { FindNear } from './near-places';
import type * as Places from './places';
import { fetchPlaces } from './places-chunk';

/** Where everything of a map stands, and what is near a point. */
export interface PlacedMap {
	layout: Layout;
	findNear: FindNear;
}

/**
 * What finds what is near a point of a map; null until it is fetched.
 *
 * @param  laidOut The map.
 * @param  open    Places of the groups that show their pages: others have none that can be found.
 * @throws {Error} While rendering, where it could not be fetched.
 */
export function useLayout(
	laidOut: LaidOutMap,
	open: ReadonlySet< number >
): PlacedMap | null {
	const { map, layout } = laidOut;
	const [ places, setPlaces ] = useState< typeof Places | null >( null );
	const [ failure, setFailure ] = useState< unknown >( null );

	useEffect( () => {
		let isOver = false;
		fetchPlaces().then( ( fetched ) => {
			if ( ! isOver ) {
				setPlaces( fetched );
			}
		}, setFailure );
		return () => {
			isOver = true;
		};
	}, [] );

	if ( failure !== null ) {
		throw failure;
	}
	return useMemo(
		() =>
			places === null
				? null
				: {
						layout,
						findNear: places.nearPlaces( layout, ( page ) =>
							open.has( map.pages[ page ]?.group ?? -1 )
						),
					},
		[ places, map, layout, open ]
	);
}

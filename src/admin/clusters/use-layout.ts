import { useEffect, useMemo, useState } from '@wordpress/element';

import { workBetweenClicks } from './work-between-clicks';
import type { Layout } from './layout';
import type { FindNear } from './near-places';
import type * as Places from './places';
import type { SiteMap } from './site-map';

/** Where everything of a map stands, and what is near a point. */
export interface PlacedMap {
	layout: Layout;
	findNear: FindNear;
}

/**
 * Finds a place for everything on a map; null until it is found. What does that is fetched with the first map.
 *
 * @param  map  The map.
 * @param  open Places of the groups that show their pages: others have none that can be found.
 * @throws {Error} While rendering, where it could not be fetched.
 */
export function useLayout(
	map: SiteMap,
	open: ReadonlySet< number >
): PlacedMap | null {
	const [ placed, setPlaced ] = useState< {
		map: SiteMap;
		layout: Layout;
		places: typeof Places;
	} | null >( null );
	const [ failure, setFailure ] = useState< unknown >( null );

	useEffect( () => {
		let isOver = false;
		const place = async () => {
			const places = await import( './places' );
			const layout = await workBetweenClicks(
				places.layOut( map ),
				() => isOver
			);
			if ( layout !== null ) {
				setPlaced( { map, layout, places } );
			}
		};
		place().catch( setFailure );
		return () => {
			isOver = true;
		};
	}, [ map ] );

	if ( failure !== null ) {
		throw failure;
	}
	return useMemo(
		() =>
			placed?.map === map
				? {
						layout: placed.layout,
						findNear: placed.places.nearPlaces(
							placed.layout,
							( page ) =>
								open.has( map.pages[ page ]?.group ?? -1 )
						),
					}
				: null,
		[ placed, map, open ]
	);
}

import { quadtree } from 'd3-quadtree';

import type { Layout } from './layout';

/** The page nearest to a point of the map, none farther than the reach; null where there is none. */
export type FindNear = ( x: number, y: number, reach: number ) => number | null;

/**
 * Finds pages by where they stand.
 *
 * @param layout Where they stand.
 * @param isIn   Whether a page can be found, by its place.
 */
export function nearPlaces(
	layout: Layout,
	isIn: ( page: number ) => boolean
): FindNear {
	const tree = quadtree< number >()
		.x( ( page ) => layout.x[ page ] ?? 0 )
		.y( ( page ) => layout.y[ page ] ?? 0 )
		.addAll( [ ...layout.x.keys() ].filter( isIn ) );

	return ( x, y, reach ) => tree.find( x, y, reach ) ?? null;
}

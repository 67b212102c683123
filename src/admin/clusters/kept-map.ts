import type { KeptForm } from '../use-kept-answer';
import type { Disc, Layout } from './layout';
import type { MapGroup, MapPage, SiteMap } from './site-map';

/** A map with a place for everything on it. */
export interface LaidOutMap {
	map: SiteMap;
	layout: Layout;
}

/** Numbers that are kept as one row. */
const ROW = 1000;

interface Kept {
	pages: MapPage[];
	groups: MapGroup[];
	links: number[][];
	x: number[][];
	y: number[][];
	discs: Disc[];
	size: [ width: number, height: number ];
}

/** How a map is kept. */
export const MAP_FORM: KeptForm< LaidOutMap > = {
	name: 'map',
	toLists: ( { map, layout } ) =>
		( {
			pages: map.pages,
			groups: map.groups,
			links: rowsOf( map.links ),
			x: rowsOf( layout.x ),
			y: rowsOf( layout.y ),
			discs: layout.discs,
			size: [ layout.width, layout.height ],
		} ) satisfies Kept,
	fromLists: ( lists ) => {
		const { pages, groups, links, x, y, discs, size } =
			lists as unknown as Kept;
		const [ width, height ] = size;
		return {
			map: { pages, groups, links: Int32Array.from( links.flat() ) },
			layout: {
				x: Float64Array.from( x.flat() ),
				y: Float64Array.from( y.flat() ),
				discs,
				width,
				height,
			},
		};
	},
};

function rowsOf( numbers: Int32Array | Float64Array ): number[][] {
	const rows: number[][] = [];
	for ( let from = 0; from < numbers.length; from += ROW ) {
		rows.push( [ ...numbers.subarray( from, from + ROW ) ] );
	}
	return rows;
}

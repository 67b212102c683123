import type { Fits } from './find-in-map';
import type { Layout } from './layout';
import type { GroupLink } from './map-links';
import { linksBetween } from './map-links';
import type { SiteMap } from './site-map';

/** What is drawn, whatever the view: worked out once for many pictures. */
export interface Scene {
	map: SiteMap;
	layout: Layout;
	/** Places of the groups that show their pages; a closed one is one disc with their number. */
	open: ReadonlySet< number >;
	fits: Fits;
	/** Ids of the pages that no page leads to, as the last check found them. */
	orphans: ReadonlySet< number >;
	/** By place of a group, whether a page in it fits. */
	groupFits: readonly boolean[];
	/** Links that are drawn one by one, as pairs of places: within groups, and between open ones. */
	inner: Int32Array;
	outer: Int32Array;
	/** Links of closed groups, as one line for each pair. */
	bundles: GroupLink[];
	/** All links between groups, as one line for each pair: for a view from afar. */
	merged: GroupLink[];
	/** Places of the pages that are drawn, those that most pages lead to first. */
	shown: Int32Array;
}

/** Works out what is drawn. A link is when one of its ends fits. */
export function sceneOf(
	map: SiteMap,
	layout: Layout,
	open: ReadonlySet< number >,
	fits: Fits,
	orphans: ReadonlySet< number >
): Scene {
	const { pages, groups, links } = map;
	const isOpen = groups.map( ( _group, place ) => open.has( place ) );
	const groupAt = ( at: number ) => pages[ links[ at ] ?? 0 ]?.group ?? 0;
	const isWanted = ( at: number ) =>
		fits[ links[ at ] ?? 0 ] === 1 || fits[ links[ at + 1 ] ?? 0 ] === 1;
	const areOpen = ( at: number ) =>
		isOpen[ groupAt( at ) ] === true &&
		isOpen[ groupAt( at + 1 ) ] === true;
	const inner: number[] = [];
	const outer: number[] = [];
	for ( let at = 0; at < links.length; at += 2 ) {
		if ( isWanted( at ) && areOpen( at ) ) {
			( groupAt( at ) === groupAt( at + 1 ) ? inner : outer ).push(
				links[ at ] ?? 0,
				links[ at + 1 ] ?? 0
			);
		}
	}
	return {
		map,
		layout,
		open,
		fits,
		orphans,
		groupFits: groups.map( ( group ) =>
			group.pages.some( ( page ) => fits[ page ] === 1 )
		),
		inner: Int32Array.from( inner ),
		outer: Int32Array.from( outer ),
		bundles: linksBetween(
			map,
			( at ) => isWanted( at ) && ! areOpen( at )
		),
		merged: linksBetween( map, isWanted ),
		shown: Int32Array.from( [ ...pages.keys() ] )
			.filter( ( place ) => isOpen[ pages[ place ]?.group ?? 0 ] )
			.sort(
				( one, other ) =>
					( pages[ other ]?.inbound ?? 0 ) -
						( pages[ one ]?.inbound ?? 0 ) || one - other
			),
	};
}

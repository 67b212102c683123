/** The ways of a site, by places of its pages. */
export interface Ways {
	/** How many pages there are. */
	pages: number;
	/** Place of the front page; null: it is no page. */
	front: number | null;
	/** What menus and templates lead to, on the front page too. */
	everywhere: Iterable< number >;
	/** What the links of a page lead to, of any kind. */
	ways: ( place: number ) => Iterable< number >;
	/** What a page lists by itself. */
	shown: ( place: number ) => Iterable< number >;
	/** What a front page that is no page lists. */
	shownByFront: Iterable< number >;
}

/**
 * Clicks from the front page to each page, by the shortest way (breadth first): -1 where no way leads. Entries that a page
 * lists are one click from it, however many pages the list has. Page by page.
 *
 * @param site Its ways.
 */
export function* depths( site: Ways ): Generator< void, Int32Array, void > {
	const found = new Int32Array( site.pages ).fill( -1 );
	let level: number[] = [];
	const reach = ( places: Iterable< number >, depth: number ) => {
		for ( const place of places ) {
			if ( found[ place ] === -1 ) {
				found[ place ] = depth;
				level.push( place );
			}
		}
	};

	if ( site.front !== null ) {
		reach( [ site.front ], 0 );
	}
	let depth = 1;
	let reached = level;
	level = [];
	reach( site.everywhere, depth );
	reach( site.shownByFront, depth );
	for ( ; reached.length + level.length > 0; depth++ ) {
		for ( const place of reached ) {
			reach( site.ways( place ), depth );
			reach( site.shown( place ), depth );
			yield;
		}
		reached = level;
		level = [];
	}

	return found;
}

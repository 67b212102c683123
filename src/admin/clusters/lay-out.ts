import type { SiteMap } from './site-map';

/** Where everything stands, in units of the map: a page is one wide. */
export interface Layout {
	/** By place of a page. */
	x: Float64Array;
	y: Float64Array;
	/** By place of a group. */
	discs: Disc[];
	width: number;
	height: number;
}

export interface Disc {
	x: number;
	y: number;
	radius: number;
}

/** The angle by which sunflower seeds follow each other: no two stand behind one another. */
const GOLDEN = Math.PI * ( 3 - Math.sqrt( 5 ) );
/** Room for a page, and around a group. */
const PAGE_ROOM = 1.6;
const GROUP_ROOM = 2.4;
/** Windows are wider than high, and so is the map. */
const WIDE = 1.8;
/** Steps of the search for a free place around the middle. */
const STEP = 1.2;

/**
 * Every group a disc with its pillar in the middle, its pages around it in a spiral; the discs near others of their
 * specialty, none on another. The same map always looks the same: nothing is by chance and nothing moves.
 */
export function layOut( { pages, groups }: SiteMap ): Layout {
	const discs: Disc[] = [];
	const bySpecialty = new Map< string, Disc[] >();

	for ( const { pages: inside, specialties } of groups ) {
		const radius = PAGE_ROOM * Math.sqrt( inside.length ) + GROUP_ROOM;
		const kin = bySpecialty.get( specialties[ 0 ] ?? '' ) ?? [];
		const disc = { ...freePlace( centreOf( kin ), radius, discs ), radius };
		discs.push( disc );
		bySpecialty.set( specialties[ 0 ] ?? '', [ ...kin, disc ] );
	}

	const left = Math.min( 0, ...discs.map( ( { x, radius } ) => x - radius ) );
	const top = Math.min( 0, ...discs.map( ( { y, radius } ) => y - radius ) );
	for ( const disc of discs ) {
		disc.x -= left;
		disc.y -= top;
	}

	const x = new Float64Array( pages.length );
	const y = new Float64Array( pages.length );
	groups.forEach( ( { pages: inside }, group ) => {
		const disc = discs[ group ] as Disc;
		inside.forEach( ( place, rank ) => {
			const away = PAGE_ROOM * Math.sqrt( rank );
			x[ place ] = disc.x + away * Math.cos( rank * GOLDEN );
			y[ place ] = disc.y + away * Math.sin( rank * GOLDEN );
		} );
	} );

	return {
		x,
		y,
		discs,
		width: Math.max( 1, ...discs.map( ( disc ) => disc.x + disc.radius ) ),
		height: Math.max( 1, ...discs.map( ( disc ) => disc.y + disc.radius ) ),
	};
}

/** Middle of some discs; of none, the middle of the map. */
function centreOf( discs: readonly Disc[] ): { x: number; y: number } {
	const sum = discs.reduce(
		( all, { x, y } ) => ( { x: all.x + x, y: all.y + y } ),
		{ x: 0, y: 0 }
	);
	const count = Math.max( 1, discs.length );
	return { x: sum.x / count, y: sum.y / count };
}

/** The place nearest to a point, on a spiral around it, where a disc stands on no other. */
function freePlace(
	near: { x: number; y: number },
	radius: number,
	discs: readonly Disc[]
): { x: number; y: number } {
	for ( let turn = 0; ; turn++ ) {
		const away = STEP * Math.sqrt( turn ) * Math.max( 1, radius / 4 );
		const x = near.x + WIDE * away * Math.cos( turn * GOLDEN );
		const y = near.y + away * Math.sin( turn * GOLDEN );
		if (
			discs.every(
				( disc ) =>
					( disc.x - x ) ** 2 + ( disc.y - y ) ** 2 >=
					( disc.radius + radius ) ** 2
			)
		) {
			return { x, y };
		}
	}
}

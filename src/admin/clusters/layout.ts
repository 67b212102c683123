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

import type { Layout } from './lay-out';

/** Which part of the map is seen: pixels of the screen = ( place + shift ) * scale. */
export interface MapView {
	scale: number;
	shiftX: number;
	shiftY: number;
}

export interface Size {
	width: number;
	height: number;
}

/** Share of the screen that the whole map takes: names stand out over its edge. */
const MARGIN = 0.92;
/** Pixels of a page at its largest. */
const LARGEST = 40;

/** All of the map, in the middle. */
export function fitView(
	layout: Pick< Layout, 'width' | 'height' >,
	size: Size
): MapView {
	const scale = Math.min(
		LARGEST,
		( MARGIN * size.width ) / layout.width,
		( MARGIN * size.height ) / layout.height
	);
	return {
		scale,
		shiftX: ( size.width / scale - layout.width ) / 2,
		shiftY: ( size.height / scale - layout.height ) / 2,
	};
}

/** Larger or smaller around a point of the screen, which stays where it is; never smaller than half of what fits. */
export function zoomView(
	view: MapView,
	factor: number,
	at: { x: number; y: number },
	smallest: number
): MapView {
	const scale = Math.min(
		LARGEST,
		Math.max( smallest / 2, view.scale * factor )
	);
	return {
		scale,
		shiftX: view.shiftX + at.x / scale - at.x / view.scale,
		shiftY: view.shiftY + at.y / scale - at.y / view.scale,
	};
}

/** Moved by pixels of the screen. */
export function panView( view: MapView, dx: number, dy: number ): MapView {
	return {
		...view,
		shiftX: view.shiftX + dx / view.scale,
		shiftY: view.shiftY + dy / view.scale,
	};
}

/** A place of the map in the middle of the screen, near enough to read. */
export function centreView(
	view: MapView,
	at: { x: number; y: number },
	size: Size
): MapView {
	const scale = Math.max( view.scale, LARGEST / 3 );
	return {
		scale,
		shiftX: size.width / 2 / scale - at.x,
		shiftY: size.height / 2 / scale - at.y,
	};
}

/** The page, or else the group, at a point of the screen; pages of closed groups are not there. */
export function hit(
	layout: Layout,
	view: MapView,
	at: { x: number; y: number },
	groupOf: ( page: number ) => number,
	isOpen: ( group: number ) => boolean
): { page: number | null; group: number | null } {
	const x = at.x / view.scale - view.shiftX;
	const y = at.y / view.scale - view.shiftY;
	// Fingers are thick: at least a dozen pixels around the middle of a page count.
	const reach = Math.max( 0.8, 12 / view.scale );
	let page: number | null = null;
	let nearest = reach ** 2;
	for ( let place = 0; place < layout.x.length; place++ ) {
		const distance =
			( ( layout.x[ place ] ?? 0 ) - x ) ** 2 +
			( ( layout.y[ place ] ?? 0 ) - y ) ** 2;
		if ( distance < nearest && isOpen( groupOf( place ) ) ) {
			nearest = distance;
			page = place;
		}
	}
	const group = layout.discs.findIndex(
		( disc ) => ( disc.x - x ) ** 2 + ( disc.y - y ) ** 2 < disc.radius ** 2
	);
	return { page, group: group === -1 ? null : group };
}

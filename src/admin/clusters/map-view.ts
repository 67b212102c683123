import type { Layout } from './layout';
import type { FindNear } from './near-places';

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

/** Whether a place of the map is on the screen. */
export function isIn(
	{ scale, shiftX, shiftY }: MapView,
	at: { x: number; y: number },
	{ width, height }: Size
): boolean {
	const x = ( at.x + shiftX ) * scale;
	const y = ( at.y + shiftY ) * scale;
	return x > 0 && y > 0 && x < width && y < height;
}

/** What of the map is drawn beyond each edge of the screen, as a share of it: a move shows it at once. */
export const BEYOND = 0.2;
/** A picture that is stretched or shrunk by more is drawn anew before the move has ended. */
const MOST_STRETCHED = 1.6;

/** How the picture of one view is moved and stretched so that it shows another, in pixels of the screen. */
export function moveOf(
	picture: MapView,
	view: MapView,
	size: Size
): { x: number; y: number; ratio: number } {
	const ratio = view.scale / picture.scale;
	return {
		x:
			( view.shiftX - picture.shiftX ) * view.scale -
			ratio * BEYOND * size.width,
		y:
			( view.shiftY - picture.shiftY ) * view.scale -
			ratio * BEYOND * size.height,
		ratio,
	};
}

/** Whether the picture of one view still shows another, without an empty edge and sharp enough. */
export function isCovered(
	picture: MapView,
	view: MapView,
	size: Size
): boolean {
	const { x, y, ratio } = moveOf( picture, view, size );
	const whole = ratio * ( 1 + 2 * BEYOND );
	return (
		ratio < MOST_STRETCHED &&
		ratio > 1 / MOST_STRETCHED &&
		x <= 0 &&
		y <= 0 &&
		x + whole * size.width >= size.width &&
		y + whole * size.height >= size.height
	);
}

/** The page, or else the group, at a point of the screen; pages of closed groups are not there. */
export function hit(
	layout: Layout,
	near: FindNear,
	view: MapView,
	at: { x: number; y: number }
): { page: number | null; group: number | null } {
	const x = at.x / view.scale - view.shiftX;
	const y = at.y / view.scale - view.shiftY;
	const group = layout.discs.findIndex(
		( disc ) => ( disc.x - x ) ** 2 + ( disc.y - y ) ** 2 < disc.radius ** 2
	);
	return {
		// Fingers are thick: at least a dozen pixels around the middle of a page count.
		page: near( x, y, Math.max( 0.8, 12 / view.scale ) ),
		group: group === -1 ? null : group,
	};
}

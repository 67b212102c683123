import type { MapView, Size } from './map-view';

/** Colours of the picture; where the person chose their own, all of them are theirs. */
export interface MapColors {
	paper: string;
	ink: string;
	quiet: string;
	accent: string;
	orphan: string;
}

/** What draws: a canvas, which part of the map it shows, how large it is, and in which colours. */
export interface Pen {
	to: CanvasRenderingContext2D;
	view: MapView;
	size: Size;
	colors: MapColors;
}

/** Of what is not looked for. */
export const FAINT = 0.25;

const FONT = 'system-ui, sans-serif';

/** Where a place of the map is, in pixels. */
export function onScreen(
	{ view: { scale, shiftX, shiftY } }: Pen,
	x: number,
	y: number
): [ number, number ] {
	return [ ( x + shiftX ) * scale, ( y + shiftY ) * scale ];
}

/** Whether anything within so many pixels of a point is on the canvas. */
export function isSeen(
	{ size }: Pen,
	x: number,
	y: number,
	radius: number
): boolean {
	return (
		x + radius > 0 &&
		y + radius > 0 &&
		x - radius < size.width &&
		y - radius < size.height
	);
}

/** Adds a circle to the path. */
export function circle(
	{ to }: Pen,
	x: number,
	y: number,
	radius: number
): void {
	to.moveTo( x + radius, y );
	to.arc( x, y, radius, 0, 2 * Math.PI );
}

/** Chooses the letters that are written next. */
export function chooseFont( { to }: Pen, isBold: boolean ): void {
	to.font = `${ isBold ? '600 ' : '' }12px ${ FONT }`;
}

/** Words in the chosen letters, at the height of a point. */
export function write(
	{ to, colors }: Pen,
	text: string,
	x: number,
	y: number,
	align: 'left' | 'center'
): void {
	to.textAlign = align;
	to.textBaseline = 'middle';
	// A rim of paper keeps words readable over lines.
	to.strokeStyle = colors.paper;
	to.lineWidth = 3;
	to.strokeText( text, x, y );
	to.fillStyle = colors.ink;
	to.fillText( text, x, y );
}

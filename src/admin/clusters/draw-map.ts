import { drawLinks } from './draw-links';
import { drawNames } from './draw-names';
import { drawGroups, drawPages, signRadius } from './draw-pages';
import { circle, onScreen } from './pen';
import type { Pen } from './pen';
import type { Scene } from './scene';

/** All of the picture, from the paper up. A yield is a moment in which others may work. */
export function* drawMap(
	pen: Pen,
	scene: Scene,
	selected: number | null
): Generator< void > {
	const { to, size, colors } = pen;
	to.fillStyle = colors.paper;
	to.fillRect( 0, 0, size.width, size.height );
	yield;
	yield* drawLinks( pen, scene );
	yield* drawGroups( pen, scene );
	if ( selected !== null ) {
		drawOwnLinks( pen, scene, selected );
	}
	yield* drawPages( pen, scene );
	yield* drawNames( pen, scene, selected );
}

/** A chosen page, and its own links: those that lead on as a line, those that lead here as a broken one. */
function drawOwnLinks(
	pen: Pen,
	{ map: { links }, layout }: Scene,
	selected: number
): void {
	const { to, view, colors } = pen;
	const pointOf = ( place: number ) =>
		onScreen( pen, layout.x[ place ] ?? 0, layout.y[ place ] ?? 0 );
	const [ x, y ] = pointOf( selected );
	to.strokeStyle = colors.accent;
	to.lineWidth = 2;
	for ( const isOut of [ true, false ] ) {
		to.setLineDash( isOut ? [] : [ 5, 4 ] );
		to.beginPath();
		for ( let at = 0; at < links.length; at += 2 ) {
			if ( links[ isOut ? at : at + 1 ] === selected ) {
				to.moveTo( x, y );
				to.lineTo( ...pointOf( links[ isOut ? at + 1 : at ] ?? 0 ) );
			}
		}
		to.stroke();
	}
	to.setLineDash( [] );
	to.beginPath();
	circle( pen, x, y, signRadius( view.scale ) + 7 );
	to.stroke();
}

import { chooseFont, circle, FAINT, isSeen, onScreen, write } from './pen';
import type { Pen } from './pen';
import type { MapPage } from './site-map';
import type { Scene } from './scene';

/** Pages of one path. */
const PER_PATH = 250;

/** Half the width of a page's sign, in pixels. */
export function signRadius( scale: number ): number {
	return Math.max( 1.5, Math.min( 9, scale * 0.42 ) );
}

/** The circles of the groups, and the numbers of those that are closed. */
export function* drawGroups( pen: Pen, scene: Scene ): Generator< void > {
	const { to, colors, view } = pen;
	const { map, layout, open, groupFits } = scene;
	chooseFont( pen, false );
	for ( const [ place, disc ] of layout.discs.entries() ) {
		const [ x, y ] = onScreen( pen, disc.x, disc.y );
		const radius = disc.radius * view.scale;
		const group = map.groups[ place ];
		if ( ! group || ! isSeen( pen, x, y, radius ) ) {
			continue;
		}
		to.globalAlpha = groupFits[ place ] ? 1 : FAINT;
		to.strokeStyle = colors.quiet;
		to.lineWidth = 1;
		// Pages without a cluster are no cluster: their line is broken.
		to.setLineDash( group.clusterId === 0 ? [ 4, 4 ] : [] );
		to.beginPath();
		circle( pen, x, y, radius );
		if ( ! open.has( place ) ) {
			to.fillStyle = colors.paper;
			to.fill();
		}
		to.stroke();
		to.setLineDash( [] );
		if ( ! open.has( place ) ) {
			write( pen, group.pages.length.toLocaleString(), x, y, 'center' );
		}
	}
	to.globalAlpha = 1;
	yield;
}

/** A sign for every page of the open groups: its shape says what it is. */
export function* drawPages( pen: Pen, scene: Scene ): Generator< void > {
	const { map, fits, orphans } = scene;
	const radius = signRadius( pen.view.scale );
	const seen = seenPages( pen, scene );

	for ( const isFitting of [ false, true ] ) {
		pen.to.globalAlpha = isFitting ? 1 : FAINT;
		const alike = seen.filter(
			( [ place ] ) => ( fits[ place ] === 1 ) === isFitting
		);
		const those = ( isOne: ( page: MapPage ) => boolean ) =>
			alike.filter( ( [ place ] ) =>
				isOne( map.pages[ place ] as MapPage )
			);
		yield* drawPoints(
			pen,
			radius,
			pen.colors.ink,
			those( ( { id, isPillar } ) => ! orphans.has( id ) && ! isPillar )
		);
		yield* drawPoints(
			pen,
			radius * 1.3,
			pen.colors.accent,
			those( ( { id, isPillar } ) => ! orphans.has( id ) && isPillar )
		);
		yield* drawDiamonds(
			pen,
			radius * 1.4,
			those( ( { id } ) => orphans.has( id ) )
		);
		yield* drawRings(
			pen,
			radius * 1.3 + 3,
			those( ( page ) => page.isPillar )
		);
	}
	pen.to.globalAlpha = 1;
}

/** A page that is on the canvas, and where. */
type SeenPage = [ place: number, x: number, y: number ];

function seenPages( pen: Pen, { layout, shown }: Scene ): SeenPage[] {
	const seen: SeenPage[] = [];
	for ( const place of shown ) {
		const [ x, y ] = onScreen(
			pen,
			layout.x[ place ] ?? 0,
			layout.y[ place ] ?? 0
		);
		if ( isSeen( pen, x, y, 20 ) ) {
			seen.push( [ place, x, y ] );
		}
	}
	return seen;
}

function* drawPoints(
	pen: Pen,
	radius: number,
	color: string,
	pages: readonly SeenPage[]
): Generator< void > {
	const { to } = pen;
	to.fillStyle = color;
	for ( let from = 0; from < pages.length; from += PER_PATH ) {
		to.beginPath();
		for ( const [ , x, y ] of pages.slice( from, from + PER_PATH ) ) {
			circle( pen, x, y, radius );
		}
		to.fill();
		yield;
	}
}

function* drawDiamonds(
	pen: Pen,
	radius: number,
	pages: readonly SeenPage[]
): Generator< void > {
	const { to, colors } = pen;
	to.fillStyle = colors.paper;
	to.strokeStyle = colors.orphan;
	to.lineWidth = Math.min( 2, radius / 2 );
	for ( let from = 0; from < pages.length; from += PER_PATH ) {
		to.beginPath();
		for ( const [ , x, y ] of pages.slice( from, from + PER_PATH ) ) {
			to.moveTo( x, y - radius );
			to.lineTo( x + radius, y );
			to.lineTo( x, y + radius );
			to.lineTo( x - radius, y );
			to.closePath();
		}
		to.fill();
		to.stroke();
		yield;
	}
}

function* drawRings(
	pen: Pen,
	radius: number,
	pages: readonly SeenPage[]
): Generator< void > {
	const { to, colors } = pen;
	to.strokeStyle = colors.accent;
	to.lineWidth = 2;
	for ( let from = 0; from < pages.length; from += PER_PATH ) {
		to.beginPath();
		for ( const [ , x, y ] of pages.slice( from, from + PER_PATH ) ) {
			circle( pen, x, y, radius );
		}
		to.stroke();
		yield;
	}
}

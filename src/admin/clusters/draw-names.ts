import { signRadius } from './draw-pages';
import { chooseFont, FAINT, isSeen, onScreen, write } from './pen';
import type { Pen } from './pen';
import type { Scene } from './scene';

/** From this size on a page has its title beside it, in pixels. */
const TITLED = 14;
/** Fewer letters of a name than these are not shown. */
const SHORTEST_NAME = 6;
/** Titles are cut after so many characters. */
const LONGEST_TITLE = 32;
/** Height of a line of text, in pixels. */
const LINE = 16;
/** Names between two yields. */
const AT_ONCE = 25;

/** Part of the canvas that a name takes, in pixels. */
interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/**
 * Names: of the chosen page, of the groups, and near enough of the pages, those that most pages lead to first. One that
 * would lie on another is left out.
 */
export function* drawNames(
	pen: Pen,
	scene: Scene,
	selected: number | null
): Generator< void > {
	const { to, view } = pen;
	const { map, layout, groupFits, fits } = scene;
	const radius = signRadius( view.scale );
	const taken: Box[] = [];
	let written = 0;

	chooseFont( pen, true );
	if ( selected !== null ) {
		const [ x, y ] = onScreen(
			pen,
			layout.x[ selected ] ?? 0,
			layout.y[ selected ] ?? 0
		);
		const title = cut( map.pages[ selected ]?.title ?? '' );
		writeWhereFree( pen, taken, title, x, y - radius - 16, 'center' );
	}
	for ( const [ place, disc ] of layout.discs.entries() ) {
		// Its pillar is what a cluster is known by: no name of another page lies on it.
		taken.push( around( ...onScreen( pen, disc.x, disc.y ), 2 * radius ) );
		const { title = '' } = map.groups[ place ] ?? {};
		const [ x, y ] = onScreen( pen, disc.x, disc.y );
		const size = disc.radius * view.scale;
		if ( title !== '' && isSeen( pen, x, y, size ) ) {
			to.globalAlpha = groupFits[ place ] ? 1 : FAINT;
			const text = fitting( to, title, size * 2.2 );
			writeWhereFree( pen, taken, text, x, y - size + 8, 'center' );
			if ( ++written % AT_ONCE === 0 ) {
				yield;
			}
		}
	}

	chooseFont( pen, false );
	for ( const place of view.scale > TITLED ? scene.shown : [] ) {
		const page = map.pages[ place ];
		const [ x, y ] = onScreen(
			pen,
			layout.x[ place ] ?? 0,
			layout.y[ place ] ?? 0
		);
		if ( page && ! page.isPillar && isSeen( pen, x, y, 100 ) ) {
			to.globalAlpha = fits[ place ] === 1 ? 1 : FAINT;
			const text = cut( page.title );
			writeWhereFree( pen, taken, text, x + radius + 4, y, 'left' );
			if ( ++written % AT_ONCE === 0 ) {
				yield;
			}
		}
	}
	to.globalAlpha = 1;
	yield;
}

function writeWhereFree(
	pen: Pen,
	taken: Box[],
	text: string,
	x: number,
	y: number,
	align: 'left' | 'center'
): void {
	const { width } = pen.to.measureText( text );
	const left = align === 'left' ? x : x - width / 2;
	const box = {
		left: left - 2,
		top: y - LINE / 2,
		right: left + width + 2,
		bottom: y + LINE / 2,
	};
	if ( text !== '' && ! taken.some( ( other ) => overlap( box, other ) ) ) {
		taken.push( box );
		write( pen, text, x, y, align );
	}
}

function around( x: number, y: number, radius: number ): Box {
	return {
		left: x - radius,
		top: y - radius,
		right: x + radius,
		bottom: y + radius,
	};
}

function overlap( one: Box, other: Box ): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}

/** As much of a title as has room; nothing where that says nothing. */
function fitting(
	to: CanvasRenderingContext2D,
	title: string,
	room: number
): string {
	const whole = cut( title );
	const letters = [ ...whole ];
	const share = room / Math.max( 1, to.measureText( whole ).width );
	const count = Math.floor( letters.length * share ) - 1;

	if ( share >= 1 ) {
		return whole;
	}
	return count < SHORTEST_NAME
		? ''
		: `${ letters.slice( 0, count ).join( '' ) }…`;
}

function cut( title: string ): string {
	const letters = [ ...title ];
	return letters.length > LONGEST_TITLE
		? `${ letters.slice( 0, LONGEST_TITLE - 1 ).join( '' ) }…`
		: title;
}

import type { Layout } from './lay-out';
import type { MapView, Size } from './map-view';
import type { SiteMap } from './site-map';

/** Colours of the picture; where the person chose their own, all of them are theirs. */
export interface MapColors {
	paper: string;
	ink: string;
	quiet: string;
	accent: string;
	orphan: string;
}

/** What is drawn, beside the view. */
export interface Drawn {
	map: SiteMap;
	layout: Layout;
	/** Whether a group shows its pages; a closed one is one disc with their number. */
	isOpen: ( group: number ) => boolean;
	/** Whether a group fits what is looked for; the others step back. */
	fits: ( group: number ) => boolean;
	selected: number | null;
	colors: MapColors;
}

/** From this size on a page has its title beside it, in pixels. */
const TITLED = 14;
/** Fewer letters of a name than these are not shown. */
const SHORTEST_NAME = 6;
/** Titles are cut after so many characters. */
const LONGEST_TITLE = 32;

/** The links alone, those of what does not fit left out: they are many, and are drawn anew only when all stands still. */
export function drawLinks(
	to: CanvasRenderingContext2D,
	view: MapView,
	{ map, layout, isOpen, fits, colors }: Drawn
): void {
	const { pages, links } = map;
	const between = new Map< number, number >();
	const count = layout.discs.length;
	to.lineWidth = 1;
	to.strokeStyle = colors.quiet;
	// The more there are, the fainter each: what is dense shows, and the rest stays paper.
	to.globalAlpha = Math.max( 0.03, Math.min( 0.25, 1000 / links.length ) );
	to.beginPath();
	for ( let at = 0; at < links.length; at += 2 ) {
		const from = links[ at ] ?? 0;
		const target = links[ at + 1 ] ?? 0;
		const fromGroup = pages[ from ]?.group ?? 0;
		const toGroup = pages[ target ]?.group ?? 0;
		if ( ! fits( fromGroup ) && ! fits( toGroup ) ) {
			continue;
		}
		if ( isOpen( fromGroup ) && isOpen( toGroup ) ) {
			line(
				to,
				view,
				pointOf( layout, from ),
				pointOf( layout, target )
			);
		} else if ( fromGroup !== toGroup ) {
			const key =
				Math.min( fromGroup, toGroup ) * count +
				Math.max( fromGroup, toGroup );
			between.set( key, ( between.get( key ) ?? 0 ) + 1 );
		}
	}
	to.stroke();
	to.globalAlpha = 0.35;
	for ( const [ key, weight ] of between ) {
		to.lineWidth = Math.min( 6, 0.5 + Math.sqrt( weight ) / 2 );
		to.beginPath();
		line(
			to,
			view,
			layout.discs[ Math.floor( key / count ) ] ?? { x: 0, y: 0 },
			layout.discs[ key % count ] ?? { x: 0, y: 0 }
		);
		to.stroke();
	}
	to.globalAlpha = 1;
}

/** Groups, pages and names: everything but the links. */
export function drawPages(
	to: CanvasRenderingContext2D,
	view: MapView,
	size: Size,
	drawn: Drawn
): void {
	const { map, layout, isOpen, fits, selected, colors } = drawn;
	layout.discs.forEach( ( disc, group ) => {
		const [ x, y ] = onScreen( view, disc );
		const radius = disc.radius * view.scale;
		if ( ! isSeen( x, y, radius, size ) ) {
			return;
		}
		const { clusterId, pages } = map.groups[ group ] ?? {
			clusterId: 0,
			pages: [],
		};
		to.globalAlpha = fits( group ) ? 1 : 0.25;
		to.strokeStyle = colors.quiet;
		to.lineWidth = 1;
		// Pages without a cluster are no cluster: their line is broken.
		to.setLineDash( clusterId === 0 ? [ 4, 4 ] : [] );
		circle( to, x, y, radius );
		if ( ! isOpen( group ) ) {
			to.fillStyle = colors.paper;
			to.fill();
			write( to, String( pages.length ), x, y, colors, 'center' );
		}
		to.stroke();
		to.setLineDash( [] );
	} );

	const radius = Math.max( 1.5, Math.min( 9, view.scale * 0.42 ) );
	map.pages.forEach( ( page, place ) => {
		if ( ! isOpen( page.group ) ) {
			return;
		}
		const [ x, y ] = onScreen( view, pointOf( layout, place ) );
		if ( ! isSeen( x, y, 100, size ) ) {
			return;
		}
		to.globalAlpha = fits( page.group ) ? 1 : 0.25;
		if ( page.isOrphan ) {
			diamond( to, x, y, radius * 1.4, colors );
		} else {
			to.fillStyle = page.isPillar ? colors.accent : colors.ink;
			circle( to, x, y, page.isPillar ? radius * 1.3 : radius );
			to.fill();
		}
		if ( page.isPillar ) {
			to.strokeStyle = colors.accent;
			to.lineWidth = 2;
			circle( to, x, y, radius * 1.3 + 3 );
			to.stroke();
		}
		if ( view.scale > TITLED && ! page.isPillar ) {
			write( to, cut( page.title ), x + radius + 4, y, colors );
		}
	} );
	drawNames( to, view, size, drawn );
	to.globalAlpha = 1;
	if ( selected !== null ) {
		drawSelected( to, view, radius, drawn, selected );
	}
}

/** The pillar's title over every group that is large enough for it, so that names do not lie on each other. */
function drawNames(
	to: CanvasRenderingContext2D,
	view: MapView,
	size: Size,
	{ map, layout, fits, colors }: Drawn
): void {
	to.font = `600 12px ${ FONT }`;
	layout.discs.forEach( ( disc, group ) => {
		const { title } = map.groups[ group ] ?? { title: '' };
		const [ x, y ] = onScreen( view, disc );
		const radius = disc.radius * view.scale;
		if ( title === '' || ! isSeen( x, y, radius, size ) ) {
			return;
		}
		const text = fitting( to, title, radius * 2.2 );
		to.globalAlpha = fits( group ) ? 1 : 0.25;
		write( to, text, x, y - radius + 8, colors, 'center', true );
	} );
	to.globalAlpha = 1;
}

/** As much of a title as has room; nothing where that says nothing. */
function fitting(
	to: CanvasRenderingContext2D,
	title: string,
	room: number
): string {
	const letters = [ ...cut( title ) ];
	const share = room / Math.max( 1, to.measureText( cut( title ) ).width );
	const count = Math.floor( letters.length * share ) - 1;

	if ( share >= 1 ) {
		return cut( title );
	}
	return count < SHORTEST_NAME
		? ''
		: `${ letters.slice( 0, count ).join( '' ) }…`;
}

/** A chosen page, and its own links: those that lead on as a line, those that lead here as a broken one. */
function drawSelected(
	to: CanvasRenderingContext2D,
	view: MapView,
	radius: number,
	{ map, layout, colors }: Drawn,
	selected: number
): void {
	const here = pointOf( layout, selected );
	to.strokeStyle = colors.accent;
	to.lineWidth = 2;
	for ( const isOut of [ true, false ] ) {
		to.setLineDash( isOut ? [] : [ 5, 4 ] );
		to.beginPath();
		for ( let at = 0; at < map.links.length; at += 2 ) {
			const own = map.links[ isOut ? at : at + 1 ];
			const other = map.links[ isOut ? at + 1 : at ] ?? 0;
			if ( own === selected ) {
				line( to, view, here, pointOf( layout, other ) );
			}
		}
		to.stroke();
	}
	to.setLineDash( [] );
	const [ x, y ] = onScreen( view, here );
	circle( to, x, y, radius + 7 );
	to.stroke();
	to.font = `600 13px ${ FONT }`;
	write(
		to,
		cut( map.pages[ selected ]?.title ?? '' ),
		x,
		y - radius - 16,
		colors,
		'center',
		true
	);
}

const FONT = 'system-ui, sans-serif';

function write(
	to: CanvasRenderingContext2D,
	text: string,
	x: number,
	y: number,
	colors: MapColors,
	align: CanvasTextAlign = 'start',
	isBold = false
): void {
	to.font = `${ isBold ? '600 ' : '' }12px ${ FONT }`;
	to.textAlign = align;
	to.textBaseline = 'middle';
	// A rim of paper keeps words readable over lines.
	to.strokeStyle = colors.paper;
	to.lineWidth = 3;
	to.strokeText( text, x, y );
	to.fillStyle = colors.ink;
	to.fillText( text, x, y );
}

function diamond(
	to: CanvasRenderingContext2D,
	x: number,
	y: number,
	radius: number,
	colors: MapColors
): void {
	to.beginPath();
	to.moveTo( x, y - radius );
	to.lineTo( x + radius, y );
	to.lineTo( x, y + radius );
	to.lineTo( x - radius, y );
	to.closePath();
	to.fillStyle = colors.paper;
	to.fill();
	to.strokeStyle = colors.orphan;
	to.lineWidth = 2;
	to.stroke();
}

function circle(
	to: CanvasRenderingContext2D,
	x: number,
	y: number,
	radius: number
): void {
	to.beginPath();
	to.arc( x, y, radius, 0, 2 * Math.PI );
}

function line(
	to: CanvasRenderingContext2D,
	view: MapView,
	from: { x: number; y: number },
	target: { x: number; y: number }
): void {
	to.moveTo( ...onScreen( view, from ) );
	to.lineTo( ...onScreen( view, target ) );
}

function onScreen(
	{ scale, shiftX, shiftY }: MapView,
	{ x, y }: { x: number; y: number }
): [ number, number ] {
	return [ ( x + shiftX ) * scale, ( y + shiftY ) * scale ];
}

function pointOf( { x, y }: Layout, place: number ) {
	return { x: x[ place ] ?? 0, y: y[ place ] ?? 0 };
}

function isSeen( x: number, y: number, radius: number, size: Size ): boolean {
	return (
		x + radius > 0 &&
		y + radius > 0 &&
		x - radius < size.width &&
		y - radius < size.height
	);
}

function cut( title: string ): string {
	const letters = [ ...title ];
	return letters.length > LONGEST_TITLE
		? `${ letters.slice( 0, LONGEST_TITLE - 1 ).join( '' ) }…`
		: title;
}

import type { GroupLink } from './map-links';
import { onScreen } from './pen';
import type { Pen } from './pen';
import type { Scene } from './scene';

/** Lines of one path: long paths take more than their share to fill. */
const PER_PATH = 400;
/** From afar, where a page is narrower than these pixels, so many links between clusters are one grey: they are drawn as few. */
const FAR = 9;
const MANY = 2000;

/** All links, those of what does not fit left out. A yield is a moment in which others may work. */
export function* drawLinks( pen: Pen, scene: Scene ): Generator< void > {
	const { inner, outer, bundles, merged } = scene;
	const isFar = pen.view.scale < FAR && outer.length > 2 * MANY;

	pen.to.strokeStyle = pen.colors.quiet;
	yield* drawBundles( pen, scene, isFar ? merged : bundles );
	const lines = isFar ? [ inner ] : [ outer, inner ];
	const count = lines.reduce( ( sum, { length } ) => sum + length / 2, 0 );
	for ( const one of lines ) {
		yield* drawLines( pen, scene, one, count );
	}
	pen.to.globalAlpha = 1;
}

function* drawLines(
	pen: Pen,
	{ layout: { x, y } }: Scene,
	links: Int32Array,
	count: number
): Generator< void > {
	const { to, size } = pen;
	let drawn = 0;
	to.lineWidth = 1;
	// The more there are, the fainter each: what is dense shows, and the rest stays paper.
	to.globalAlpha = Math.max( 0.05, Math.min( 0.3, 600 / count ) );
	to.beginPath();
	for ( let at = 0; at < links.length; at += 2 ) {
		const from = links[ at ] ?? 0;
		const target = links[ at + 1 ] ?? 0;
		const [ x1, y1 ] = onScreen( pen, x[ from ] ?? 0, y[ from ] ?? 0 );
		const [ x2, y2 ] = onScreen( pen, x[ target ] ?? 0, y[ target ] ?? 0 );
		if (
			Math.max( x1, x2 ) > 0 &&
			Math.max( y1, y2 ) > 0 &&
			Math.min( x1, x2 ) < size.width &&
			Math.min( y1, y2 ) < size.height
		) {
			to.moveTo( x1, y1 );
			to.lineTo( x2, y2 );
			if ( ++drawn % PER_PATH === 0 ) {
				to.stroke();
				yield;
				to.beginPath();
			}
		}
	}
	to.stroke();
	yield;
}

/** One line for each pair of groups, as thick as its links are many. */
function* drawBundles(
	pen: Pen,
	{ layout: { discs } }: Scene,
	bundles: readonly GroupLink[]
): Generator< void > {
	const { to } = pen;
	const byWidth = new Map< number, GroupLink[] >();
	for ( const bundle of bundles ) {
		const width = Math.min(
			6,
			Math.ceil( Math.sqrt( bundle.weight ) ) / 2
		);
		byWidth.set( width, [ ...( byWidth.get( width ) ?? [] ), bundle ] );
	}
	to.globalAlpha = Math.max( 0.08, Math.min( 0.35, 60 / bundles.length ) );
	for ( const [ width, alike ] of byWidth ) {
		to.lineWidth = width;
		for ( let from = 0; from < alike.length; from += PER_PATH ) {
			to.beginPath();
			for ( const link of alike.slice( from, from + PER_PATH ) ) {
				const one = discs[ link.from ] ?? { x: 0, y: 0 };
				const other = discs[ link.to ] ?? { x: 0, y: 0 };
				to.moveTo( ...onScreen( pen, one.x, one.y ) );
				to.lineTo( ...onScreen( pen, other.x, other.y ) );
			}
			to.stroke();
			yield;
		}
	}
}

import { drawMap } from './draw-map';
import { BEYOND, isCovered, moveOf } from './map-view';
import type { MapView, Size } from './map-view';
import type { MapColors } from './pen';
import type { Scene } from './scene';

/** What a picture shows, beside the part of the map that is seen. */
export interface Subject {
	scene: Scene;
	/** Place of a page. */
	selected: number | null;
	colors: MapColors;
	size: Size;
}

/** A drawing, done or on its way. */
interface Drawing {
	subject: Subject;
	view: MapView;
}

/** After so long without a move the picture is drawn anew, in milliseconds. */
const STILL = 120;
/** Milliseconds of drawing in one frame: the rest of it is the browser's. */
const PIECE = 7;

/**
 * A picture on a canvas that moves smoothly however much is in it: what was drawn last, and a little beyond its edges, is
 * moved and stretched by the browser. It is drawn anew behind the scenes, a piece in every frame, once all stands still or
 * the move has come to an edge.
 */
export function createPicture( canvas: HTMLCanvasElement ) {
	const behind = document.createElement( 'canvas' );
	let wanted: Drawing | null = null;
	let shown: Drawing | null = null;
	let work: { drawing: Drawing; pieces: Generator< void > } | null = null;
	let timer = 0;
	let frame = 0;

	// In a language that is written from the right, too, the picture begins at the left.
	canvas.style.inset = '0 auto auto 0';

	const move = () => {
		if ( shown !== null && wanted !== null ) {
			const { x, y, ratio } = moveOf(
				shown.view,
				wanted.view,
				shown.subject.size
			);
			canvas.style.transform = `translate(${ x }px,${ y }px) scale(${ ratio })`;
		}
	};
	const stop = () => {
		clearTimeout( timer );
		cancelAnimationFrame( frame );
	};
	const begin = () => {
		const drawing = wanted;
		const to = behind.getContext( '2d', {
			alpha: false,
			willReadFrequently: true,
		} );
		if ( drawing === null || to === null ) {
			return;
		}
		stop();
		const { subject, view } = drawing;
		const size = beyond( subject.size );
		prepare( behind, to, size );
		to.direction =
			getComputedStyle( canvas ).direction === 'rtl' ? 'rtl' : 'ltr';
		const pen = {
			to,
			size,
			colors: subject.colors,
			view: {
				...view,
				shiftX:
					view.shiftX + ( BEYOND * subject.size.width ) / view.scale,
				shiftY:
					view.shiftY + ( BEYOND * subject.size.height ) / view.scale,
			},
		};
		work = {
			drawing,
			pieces: drawMap( pen, subject.scene, subject.selected ),
		};
		frame = requestAnimationFrame( goOn );
	};
	const goOn = () => {
		const until = performance.now() + PIECE;
		while ( work !== null && performance.now() < until ) {
			const { done } = work.pieces.next();
			// A canvas puts off what it is told until somebody looks: without a look all pieces would be one.
			behind.getContext( '2d' )?.getImageData( 0, 0, 1, 1 );
			if ( done ) {
				finish( work.drawing );
				return;
			}
		}
		frame = requestAnimationFrame( goOn );
	};
	const finish = ( drawing: Drawing ) => {
		work = null;
		shown = drawing;
		const size = beyond( drawing.subject.size );
		canvas.width = behind.width;
		canvas.height = behind.height;
		canvas.style.width = `${ size.width }px`;
		canvas.style.height = `${ size.height }px`;
		canvas.getContext( '2d', { alpha: false } )?.drawImage( behind, 0, 0 );
		move();
		plan();
	};
	/** Draws anew now, in a moment, or not at all. */
	const plan = () => {
		if ( wanted === null || wanted === shown ) {
			return;
		}
		const known = work?.drawing ?? shown;
		if ( known === null || known.subject !== wanted.subject ) {
			begin();
		} else if ( work !== null ) {
			// What is on its way is finished first: who moves on and on would never see it otherwise.
		} else if (
			isCovered( known.view, wanted.view, wanted.subject.size )
		) {
			clearTimeout( timer );
			timer = window.setTimeout( begin, STILL );
		} else {
			begin();
		}
	};

	return {
		/** Shows a part of the map; at once as far as it was drawn. */
		show( subject: Subject, view: MapView ) {
			wanted = { subject, view };
			move();
			plan();
		},
		/** Forgets what is not drawn yet. */
		stop,
	};
}

export type Picture = ReturnType< typeof createPicture >;

/** What is drawn of a screen: a share more on every side. */
function beyond( { width, height }: Size ): Size {
	return {
		width: width * ( 1 + 2 * BEYOND ),
		height: height * ( 1 + 2 * BEYOND ),
	};
}

/** A canvas of a size that is drawn in pixels of the screen. */
function prepare(
	canvas: HTMLCanvasElement,
	to: CanvasRenderingContext2D,
	{ width, height }: Size
): void {
	const density = window.devicePixelRatio || 1;
	canvas.width = Math.round( width * density );
	canvas.height = Math.round( height * density );
	to.setTransform( density, 0, 0, density, 0, 0 );
}

import type { Anchor } from '../contract/types';
import { findEditable } from './find-canvas';
import { findTextRange, readRenderedText } from './find-text-range';
import type { RenderedText } from './find-text-range';
import { watchVisible } from './watch-visible';

/** How a mark looks; each is a name in canvas.scss. */
export type Look = 'strong' | 'weaker' | 'focused' | 'linked';

/** Words to be marked in the canvas: of a suggestion, or of a link that is there. */
export interface Mark {
	/** Of the suggestion; of a link its place. */
	id: string;
	anchor: Anchor;
	look: Look;
}

/** Where the words of a mark are in the canvas. */
interface Place {
	element: Element;
	range: Range;
	/** What the range holds as long as nobody has written over it. */
	text: string;
}

interface DrawnMark {
	mark: Mark;
	/** Null where the words are not in the canvas, as in a closed part of it. */
	place: Place | null;
}

/** Marks as they are in one canvas. */
export interface DrawnMarks {
	/**
	 * Brings the canvas in step. The browser moves a range along with the text around it: only marks that are new, have
	 * another place or have lost their words are looked for.
	 *
	 * @param marks     All that should be there.
	 * @param isChanged Whether a mark that was not found may be there now.
	 */
	update: (
		marks: readonly Mark[],
		isChanged: ( anchor: Anchor ) => boolean
	) => void;
	/** Id of the mark whose words are painted at a point of the canvas' window, or null. */
	at: ( x: number, y: number ) => string | null;
	/** Takes everything away. */
	stop: () => void;
}

const LOOKS: readonly Look[] = [ 'linked', 'weaker', 'strong', 'focused' ];

type CanvasWindow = Window & typeof globalThis;

/**
 * Marks for a canvas, none at first. The browser paints all marked text again with every keystroke, so only text that
 * can be seen is marked. Null where the browser has no CSS Custom Highlights.
 */
export function createDrawnMarks( canvas: Document ): DrawnMarks | null {
	const view = canvas.defaultView as CanvasWindow | null;
	if ( ! view?.Highlight || ! view.CSS?.highlights ) {
		return null;
	}
	const highlights = new Map(
		LOOKS.map( ( look ) => [ look, new view.Highlight() ] )
	);
	for ( const [ look, highlight ] of highlights ) {
		view.CSS.highlights.set( `care-pathway-links-${ look }`, highlight );
	}
	let drawn = new Map< string, DrawnMark >();

	const erase = ( { mark, place }: DrawnMark ) => {
		if ( place ) {
			highlights.get( mark.look )?.delete( place.range );
		}
	};
	const draw = ( { mark, place }: DrawnMark ) => {
		if ( place && visible.has( place.element ) ) {
			highlights.get( mark.look )?.add( place.range );
		}
	};
	const visible = watchVisible( canvas, ( element, isVisible ) => {
		for ( const each of drawn.values() ) {
			if ( each.place?.element === element ) {
				( isVisible ? draw : erase )( each );
			}
		}
	} );

	return {
		update: ( marks, isChanged ) => {
			const next = new Map< string, DrawnMark >();
			const find = createFinder( canvas );

			for ( const mark of marks ) {
				const before = drawn.get( mark.id );
				drawn.delete( mark.id );
				const isKept =
					before !== undefined &&
					isSamePlace( before.mark.anchor, mark.anchor ) &&
					( before.place
						? isIntact( before.place )
						: ! isChanged( mark.anchor ) );
				const now = {
					mark,
					place: isKept ? before.place : find( mark.anchor ),
				};
				if ( ! isKept || before.mark.look !== mark.look ) {
					if ( before ) {
						erase( before );
					}
					draw( now );
				}
				next.set( mark.id, now );
			}
			drawn.forEach( erase );
			drawn = next;
			visible.watch(
				[ ...drawn.values() ].flatMap( ( { place } ) =>
					place ? [ place.element ] : []
				)
			);
		},
		at: ( x, y ) => {
			for ( const [ id, { place } ] of drawn ) {
				if (
					place &&
					visible.has( place.element ) &&
					[ ...place.range.getClientRects() ].some(
						( { left, right, top, bottom } ) =>
							left <= x && x <= right && top <= y && y <= bottom
					)
				) {
					return id;
				}
			}
			return null;
		},
		stop: () => {
			drawn.forEach( erase );
			drawn = new Map();
			visible.watch( [] );
		},
	};
}

/** Where the words of an anchor are in a canvas at this moment, or null. */
export function findAnchor( canvas: Document, anchor: Anchor ): Range | null {
	return createFinder( canvas )( anchor )?.range ?? null;
}

/** Finds anchors and reads every element once, however many are in it. */
function createFinder( canvas: Document ): ( anchor: Anchor ) => Place | null {
	const texts = new Map< Element, RenderedText >();
	return ( anchor ) => {
		const element = findEditable( canvas, anchor );
		if ( ! element ) {
			return null;
		}
		const text = texts.get( element ) ?? readRenderedText( element );
		texts.set( element, text );
		const range = findTextRange( text, anchor.range, anchor.text );
		return range ? { element, range, text: range.toString() } : null;
	};
}

/** What was written over, or is not in the canvas any more, has another text by now. */
function isIntact( { element, range, text }: Place ): boolean {
	return element.isConnected && range.toString() === text;
}

function isSamePlace( one: Anchor, other: Anchor ): boolean {
	return (
		one.blockId === other.blockId &&
		one.attribute === other.attribute &&
		one.range.start === other.range.start &&
		one.range.end === other.range.end
	);
}

import type { Anchor } from '../contract/types';
import { findEditable } from './find-canvas';
import { findTextRange, readRenderedText } from './find-text-range';
import type { RenderedText } from './find-text-range';

/** How a mark looks; each is a name in canvas.scss. */
export type Look = 'strong' | 'weaker' | 'focused';

/** The words of a suggestion, to be marked in the canvas. */
export interface Mark {
	suggestionId: string;
	anchor: Anchor;
	look: Look;
}

interface DrawnMark {
	mark: Mark;
	/** Null where the words are not in the canvas, as in a closed part of it. */
	range: Range | null;
	/** What the range holds as long as nobody has written over it. */
	text: string;
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
	clear: () => void;
}

const LOOKS: readonly Look[] = [ 'weaker', 'strong', 'focused' ];

type CanvasWindow = Window & typeof globalThis;

/** Marks for a canvas, none at first. Null where the browser has no CSS Custom Highlights. */
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

	const erase = ( { mark, range }: DrawnMark ) => {
		if ( range ) {
			highlights.get( mark.look )?.delete( range );
		}
	};

	return {
		update: ( marks, isChanged ) => {
			const next = new Map< string, DrawnMark >();
			const read = createReader( canvas );

			for ( const mark of marks ) {
				const before = drawn.get( mark.suggestionId );
				drawn.delete( mark.suggestionId );
				const isKept =
					before !== undefined &&
					isSamePlace( before.mark.anchor, mark.anchor ) &&
					( before.range
						? before.range.toString() === before.text
						: ! isChanged( mark.anchor ) );
				const range = isKept ? before.range : find( read, mark );

				if ( ! isKept || before.mark.look !== mark.look ) {
					if ( before ) {
						erase( before );
					}
					if ( range ) {
						highlights.get( mark.look )?.add( range );
					}
				}
				next.set( mark.suggestionId, {
					mark,
					range,
					text: isKept ? before.text : ( range?.toString() ?? '' ),
				} );
			}
			drawn.forEach( erase );
			drawn = next;
		},
		clear: () => {
			drawn.forEach( erase );
			drawn = new Map();
		},
	};
}

/** Where the words of an anchor are in a canvas at this moment, or null. */
export function findAnchor( canvas: Document, anchor: Anchor ): Range | null {
	const element = findEditable( canvas, anchor );
	return element
		? findTextRange(
				readRenderedText( element ),
				anchor.range,
				anchor.text
			)
		: null;
}

type Reader = ( anchor: Anchor ) => RenderedText | null;

/** Reads every element once, however many marks are in it. */
function createReader( canvas: Document ): Reader {
	const known = new Map< string, RenderedText | null >();
	return ( anchor ) => {
		const place = `${ anchor.blockId } ${ anchor.attribute }`;
		let text = known.get( place );
		if ( text === undefined ) {
			const element = findEditable( canvas, anchor );
			text = element ? readRenderedText( element ) : null;
			known.set( place, text );
		}
		return text;
	};
}

function find( read: Reader, { anchor }: Mark ): Range | null {
	const text = read( anchor );
	return text ? findTextRange( text, anchor.range, anchor.text ) : null;
}

function isSamePlace( one: Anchor, other: Anchor ): boolean {
	return (
		one.blockId === other.blockId &&
		one.attribute === other.attribute &&
		one.range.start === other.range.start &&
		one.range.end === other.range.end
	);
}

import type { Anchor } from '../contract/types';
import { findTextRange } from './find-text-range';

/** How a mark looks; each is a name in canvas.scss. */
export type Look = 'strong' | 'weaker' | 'focused';

/** The words of a suggestion, to be marked in the canvas. */
export interface Mark {
	suggestionId: string;
	anchor: Anchor;
	look: Look;
}

/** Draws marks over the text of the canvas; nothing of them is in the content, the DOM or the undo history. */
export interface Highlighter {
	draw: ( marks: readonly Mark[] ) => void;
	/** Brings the words of a suggestion into view, without touching focus or caret. */
	reveal: ( suggestionId: string ) => void;
	/** Takes all marks away and stops watching. */
	stop: () => void;
}

const LOOKS: readonly Look[] = [ 'weaker', 'strong', 'focused' ];

type CanvasWindow = Window & typeof globalThis;

/**
 * The only file that touches the canvas document. Marks are CSS Custom Highlights; where the browser
 * has none the list in the sidebar is all there is. Rich text may render its elements again at any
 * time, so the ranges are made anew after every change of the canvas, from what the text is then.
 *
 * @param editor The document of the editor; the canvas is a frame in it, or on old sites the document itself.
 */
export function createHighlighter( editor: Document ): Highlighter {
	let marks: readonly Mark[] = [];
	let canvas: Document | null = null;
	let scheduled = 0;

	const schedule = () => {
		scheduled ||= requestAnimationFrame( () => {
			scheduled = 0;
			paint( canvas, marks );
		} );
	};
	const textWatcher = new MutationObserver( schedule );
	const followCanvas = () => {
		const found = findCanvas( editor );
		if ( found !== canvas ) {
			canvas = found;
			textWatcher.disconnect();
			if ( canvas ) {
				textWatcher.observe( canvas.body, {
					childList: true,
					characterData: true,
					subtree: true,
				} );
			}
			schedule();
		}
	};
	// The frame is made anew when the writer changes the mode or the device of the preview.
	const frameWatcher = new MutationObserver( followCanvas );
	frameWatcher.observe( editor.body, { childList: true, subtree: true } );
	// A frame first holds an empty document; events of loading do not bubble, but can be captured.
	editor.addEventListener( 'load', followCanvas, true );

	return {
		draw: ( wanted ) => {
			marks = wanted;
			followCanvas();
			schedule();
		},
		reveal: ( suggestionId ) => {
			followCanvas();
			const mark = marks.find(
				( candidate ) => candidate.suggestionId === suggestionId
			);
			const range = mark && canvas ? findRange( canvas, mark ) : null;
			if ( range ) {
				scrollIntoView( range );
			}
		},
		stop: () => {
			frameWatcher.disconnect();
			textWatcher.disconnect();
			editor.removeEventListener( 'load', followCanvas, true );
			cancelAnimationFrame( scheduled );
			paint( canvas, [] );
		},
	};
}

function findCanvas( editor: Document ): Document | null {
	const frame = editor.querySelector< HTMLIFrameElement >(
		'iframe[name="editor-canvas"]'
	);
	if ( frame ) {
		// A frame that is only just loading has a document without a body: not yet.
		return frame.contentDocument?.body ? frame.contentDocument : null;
	}
	return editor.querySelector( '.editor-styles-wrapper' ) ? editor : null;
}

function paint( canvas: Document | null, marks: readonly Mark[] ): void {
	const view = canvas?.defaultView as CanvasWindow | null | undefined;
	if ( ! canvas || ! view?.Highlight || ! view.CSS?.highlights ) {
		return;
	}
	for ( const look of LOOKS ) {
		const ranges = marks
			.filter( ( mark ) => mark.look === look )
			.map( ( mark ) => findRange( canvas, mark ) )
			.filter( ( range ) => range !== null );
		const name = `care-pathway-links-${ look }`;
		if ( ranges.length ) {
			view.CSS.highlights.set( name, new view.Highlight( ...ranges ) );
		} else {
			view.CSS.highlights.delete( name );
		}
	}
}

function findRange( canvas: Document, { anchor }: Mark ): Range | null {
	const block = canvas.querySelector(
		`[data-block="${ CSS.escape( anchor.blockId ) }"]`
	);
	if ( ! block ) {
		return null;
	}
	const key = `[data-wp-block-attribute-key="${ CSS.escape(
		anchor.attribute
	) }"]`;
	const element = block.matches( key ) ? block : block.querySelector( key );
	// A block inside this one may have an attribute of the same name.
	return element?.closest( '[data-block]' ) === block
		? findTextRange( element, anchor.range, anchor.text )
		: null;
}

function scrollIntoView( range: Range ): void {
	const view = range.startContainer.ownerDocument?.defaultView;
	const { top, bottom } = range.getBoundingClientRect();
	if ( ! view || ( top >= 0 && bottom <= view.innerHeight ) ) {
		return;
	}
	const isCalm = view.matchMedia(
		'(prefers-reduced-motion: reduce)'
	).matches;
	range.startContainer.parentElement?.scrollIntoView( {
		block: 'center',
		behavior: isCalm ? 'auto' : 'smooth',
	} );
}

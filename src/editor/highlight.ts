import type { Anchor } from '../contract/types';
import { createDrawnMarks, findAnchor } from './draw-marks';
import type { DrawnMarks, Mark } from './draw-marks';
import { findCanvas } from './find-canvas';
import { listenTo } from './listen-to-canvas';
import type { CanvasWatchers } from './listen-to-canvas';
import { measure } from './measure';
import { rectOnScreen } from './rect-on-screen';

/** Draws marks over the text of the canvas; nothing of them is in the content, the DOM or the undo history. */
export interface Highlighter {
	draw: ( marks: readonly Mark[] ) => void;
	/** Brings the words of a suggestion into view, without touching focus or caret. */
	reveal: ( suggestionId: string ) => void;
	/** Where the last line of some words is in the window of the editor; null where they are not in view. */
	locate: ( anchor: Anchor ) => DOMRect | null;
	/** Takes all marks away and stops watching. */
	stop: () => void;
}

/**
 * Keeps marks on their words in whatever canvas there is. Marks are CSS Custom Highlights; where the browser
 * has none the list in the sidebar is all there is. Rich text may render its elements again at any
 * time, so the marks are looked at after every change of the canvas.
 *
 * @param editor   The document of the editor; the canvas is a frame in it, or on old sites the document itself.
 * @param watchers What is told of the canvas.
 */
export function createHighlighter(
	editor: Document,
	watchers: CanvasWatchers = {}
): Highlighter {
	let marks: readonly Mark[] = [];
	let canvas: Document | null = null;
	let drawn: DrawnMarks | null = null;
	let changes: MutationRecord[] = [];
	let scheduled = 0;

	const schedule = () => {
		scheduled ||= requestAnimationFrame( () => {
			scheduled = 0;
			const seen = changes;
			changes = [];
			measure( 'marks', () =>
				drawn?.update( marks, ( anchor ) => isTouched( anchor, seen ) )
			);
		} );
	};
	const textWatcher = new MutationObserver( ( records ) => {
		if ( marks.length > 0 ) {
			changes.push( ...records );
			schedule();
		}
	} );
	const listening = listenTo(
		watchers,
		( x, y ) => drawn?.at( x, y ) ?? null
	);
	const followCanvas = () => {
		const found = findCanvas( editor );
		if ( found !== canvas ) {
			drawn?.stop();
			listening.leave( canvas );
			listening.join( found );
			canvas = found;
			drawn = canvas && createDrawnMarks( canvas );
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
				( candidate ) => candidate.id === suggestionId
			);
			const range = mark && canvas && findAnchor( canvas, mark.anchor );
			if ( range ) {
				scrollIntoView( range );
			}
		},
		locate: ( anchor ) => {
			followCanvas();
			const range = canvas && findAnchor( canvas, anchor );
			return range ? rectOnScreen( range ) : null;
		},
		stop: () => {
			listening.leave( canvas );
			frameWatcher.disconnect();
			textWatcher.disconnect();
			editor.removeEventListener( 'load', followCanvas, true );
			cancelAnimationFrame( scheduled );
			drawn?.stop();
		},
	};
}

/** Whether a change may have brought the words of an anchor: one in its block, or one of the blocks themselves. */
function isTouched( anchor: Anchor, changes: MutationRecord[] ): boolean {
	return changes.some( ( { target } ) => {
		const element =
			target.nodeType === target.ELEMENT_NODE
				? ( target as Element )
				: target.parentElement;
		return (
			! element?.closest( '[data-wp-block-attribute-key]' ) ||
			element.closest( '[data-block]' )?.getAttribute( 'data-block' ) ===
				anchor.blockId
		);
	} );
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

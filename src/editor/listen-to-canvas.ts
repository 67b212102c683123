/** What is told of the canvas. */
export interface CanvasWatchers {
	/** The pointer came to the words of a mark, or left them (null). */
	onPoint?: ( id: string | null ) => void;
	/** What stands in the canvas may stand elsewhere on the screen now. */
	onMove?: () => void;
	/** A key was pressed in the canvas, before the editor hears of it. */
	onKey?: ( event: KeyboardEvent ) => void;
}

/** Who listens to one canvas after the other. */
export interface CanvasListener {
	join: ( canvas: Document | null ) => void;
	leave: ( canvas: Document | null ) => void;
}

/**
 * Listens to pointer, scrolling and keys of a canvas. Highlights receive no events: what is under the pointer is asked for, at
 * most once a frame and not while a button is down. `at` gives the id of the mark at a point of the canvas' window, or null.
 */
export function listenTo(
	{ onPoint, onMove, onKey }: CanvasWatchers,
	at: ( x: number, y: number ) => string | null
): CanvasListener {
	let pointed: string | null = null;
	let scheduled = 0;

	const point = ( id: string | null ) => {
		if ( id !== pointed ) {
			pointed = id;
			onPoint?.( id );
		}
	};
	const followPointer = ( { clientX, clientY, buttons }: PointerEvent ) => {
		cancelAnimationFrame( scheduled );
		scheduled = requestAnimationFrame( () =>
			point( buttons === 0 ? at( clientX, clientY ) : null )
		);
	};
	const forgetPointer = () => {
		cancelAnimationFrame( scheduled );
		point( null );
	};
	const move = () => onMove?.();
	const key = ( event: KeyboardEvent ) => onKey?.( event );

	return {
		join: ( canvas ) => {
			canvas?.addEventListener( 'pointermove', followPointer );
			canvas?.documentElement.addEventListener(
				'pointerleave',
				forgetPointer
			);
			canvas?.addEventListener( 'scroll', move, true );
			canvas?.addEventListener( 'keydown', key, true );
		},
		leave: ( canvas ) => {
			forgetPointer();
			canvas?.removeEventListener( 'pointermove', followPointer );
			canvas?.documentElement.removeEventListener(
				'pointerleave',
				forgetPointer
			);
			canvas?.removeEventListener( 'scroll', move, true );
			canvas?.removeEventListener( 'keydown', key, true );
		},
	};
}

import { useEffect, useRef, useState } from '@wordpress/element';

import type { MarkedCanvas } from './use-marks';

/** The pointer rests so long before anything opens, and may be away so long before it closes, in milliseconds. */
const REST = 500;
const AWAY = 400;

/** The mark that the pointer rests on; what is opened for it stays while the pointer is in there. */
export function usePointedMark( canvas: MarkedCanvas ): {
	pointedId: string | null;
	/** Of what is opened for it. */
	keep: { onPointerEnter: () => void; onPointerLeave: () => void };
	forget: () => void;
} {
	const [ pointedId, setPointedId ] = useState< string | null >( null );
	const timer = useRef< ReturnType< typeof setTimeout > >();
	const [ later ] = useState( () => ( id: string | null ) => {
		clearTimeout( timer.current );
		timer.current = setTimeout(
			() => setPointedId( id ),
			id === null ? AWAY : REST
		);
	} );

	useEffect( () => {
		const stop = canvas.watch( {
			onPoint: later,
			// Who types does not point.
			onKey: () => {
				clearTimeout( timer.current );
				setPointedId( null );
			},
		} );
		return () => {
			stop();
			clearTimeout( timer.current );
		};
	}, [ canvas, later ] );

	return {
		pointedId,
		keep: {
			onPointerEnter: () => clearTimeout( timer.current ),
			onPointerLeave: () => later( null ),
		},
		forget: () => {
			clearTimeout( timer.current );
			setPointedId( null );
		},
	};
}

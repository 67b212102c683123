import { useRef } from '@wordpress/element';
import type { PointerEvent } from 'react';

interface Point {
	x: number;
	y: number;
}

/** Pixels that a finger may slip while it taps. */
const SLIP = 4;

/** Drags, pinches and taps on a picture, by mouse, pen or fingers. */
export function usePointing( {
	onMove,
	onPinch,
	onTap,
}: {
	/** By pixels. */
	onMove: ( dx: number, dy: number ) => void;
	/** Larger or smaller around a point. */
	onPinch: ( factor: number, at: Point ) => void;
	onTap: ( at: Point ) => void;
} ) {
	/** Fingers that are down, where they were last. */
	const down = useRef( new Map< number, Point >() );
	const slipped = useRef( 0 );
	const up = ( { pointerId }: PointerEvent ) =>
		down.current.delete( pointerId );

	return {
		onPointerDown: ( event: PointerEvent< HTMLElement > ) => {
			event.currentTarget.setPointerCapture( event.pointerId );
			if ( down.current.size === 0 ) {
				slipped.current = 0;
			}
			down.current.set( event.pointerId, pointOf( event ) );
		},
		onPointerMove: ( event: PointerEvent< HTMLElement > ) => {
			const before = down.current.get( event.pointerId );
			if ( before === undefined ) {
				return;
			}
			const now = pointOf( event );
			const [ other ] = [ ...down.current ].flatMap( ( [ id, point ] ) =>
				id === event.pointerId ? [] : [ point ]
			);
			slipped.current += distance( before, now );
			if ( other !== undefined ) {
				onPinch(
					distance( now, other ) /
						Math.max( 1, distance( before, other ) ),
					{ x: ( now.x + other.x ) / 2, y: ( now.y + other.y ) / 2 }
				);
			} else if ( slipped.current > SLIP ) {
				onMove( now.x - before.x, now.y - before.y );
			}
			down.current.set( event.pointerId, now );
		},
		onPointerUp: ( event: PointerEvent< HTMLElement > ) => {
			if ( down.current.size === 1 && slipped.current <= SLIP ) {
				onTap( pointOf( event ) );
			}
			up( event );
		},
		onPointerCancel: up,
	};
}

function pointOf( { nativeEvent }: PointerEvent ): Point {
	return { x: nativeEvent.offsetX, y: nativeEvent.offsetY };
}

function distance( one: Point, other: Point ): number {
	return Math.hypot( one.x - other.x, one.y - other.y );
}

import { useEffect, useRef } from '@wordpress/element';

/**
 * Calls when the person comes back to this tab.
 *
 * @param away     How long they must have been away, in milliseconds.
 * @param onReturn What to do then.
 */
export function useReturn( away: number, onReturn: () => void ): void {
	const latest = useRef( onReturn );
	latest.current = onReturn;

	useEffect( () => {
		let leftAt = Infinity;
		const watch = () => {
			if ( document.visibilityState === 'hidden' ) {
				leftAt = Date.now();
			} else if ( Date.now() - leftAt >= away ) {
				leftAt = Infinity;
				latest.current();
			}
		};
		document.addEventListener( 'visibilitychange', watch );
		return () => document.removeEventListener( 'visibilitychange', watch );
	}, [ away ] );
}

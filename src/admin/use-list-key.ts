import { useRef } from '@wordpress/element';

import type { Route } from './route';
import { isSameView } from './saved-views';

/**
 * A key for a list that is part of the address: another one whenever the address was changed from outside the list, as by a
 * saved view. The list keeps the words of its search for a moment; without a fresh start it would write old ones over new ones.
 *
 * @param route Of the screen.
 * @return The key, and what the list calls with every address that it wants itself.
 */
export function useListKey( route: Route ): {
	key: number;
	own: ( wanted: Route ) => Route;
} {
	const key = useRef( 0 );
	const shown = useRef( route );
	const wanted = useRef< Route | null >( null );

	if ( shown.current !== route ) {
		if (
			route !== wanted.current &&
			! isSameView( route, shown.current )
		) {
			key.current++;
		}
		shown.current = route;
	}
	const own = useRef( ( next: Route ) => {
		wanted.current = next;
		return next;
	} );
	return { key: key.current, own: own.current };
}

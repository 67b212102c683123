import type * as Places from './places';

/** What finds places, fetched with the first map. */
export function fetchPlaces(): Promise< typeof Places > {
	return import( './places' );
}

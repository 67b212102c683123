const PREFIX = 'care-pathway-links: ';

/** Who wants to know how long things take sets this mark before our script begins: noting it all costs time itself. */
const isWatched =
	performance.getEntriesByName?.( `${ PREFIX }watched` ).length > 0;

/** Notes when something happened first, for the browser's own tools and for `npm run bench:editor`. */
export function noteFirst( name: string ): void {
	if ( performance.getEntriesByName?.( PREFIX + name ).length === 0 ) {
		performance.mark( PREFIX + name );
	}
}

/** Does something and, where somebody watches, has the browser note how long it took. */
export function measure< Result >( name: string, act: () => Result ): Result {
	if ( ! isWatched ) {
		return act();
	}
	const start = performance.now();
	const result = act();
	performance.measure( PREFIX + name, { start } );
	return result;
}

const PREFIX = 'care-pathway-links: ';

/** Notes when something happened first, for the browser's own tools and for `npm run bench:editor`. */
export function noteFirst( name: string ): void {
	if ( performance.getEntriesByName?.( PREFIX + name ).length === 0 ) {
		performance.mark( PREFIX + name );
	}
}

/**
 * Does something and has the browser note how long it took. A browser keeps every such note until the
 * page is left: it is taken away at once, and only who watches has it.
 */
export function measure< Result >( name: string, act: () => Result ): Result {
	const options = { start: performance.now() };
	try {
		return act();
	} finally {
		performance.measure?.( PREFIX + name, options );
		performance.clearMeasures?.( PREFIX + name );
	}
}

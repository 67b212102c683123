const BINS = 10;
const DRAWS = 500;

/**
 * Expected calibration error (Naeini et al. 2015): suggestions in ten bins of equal width by their stated probability, and the
 * mean distance between what a bin states and the share that is right, weighed by its size; with a 95 % interval, pages drawn
 * anew (percentile bootstrap, the same draws every time).
 *
 * @param {Object[]} suggestions Each `{ page, probability, isRight }`; pages of different corpora under different names.
 * @return {{ suggestions: number, stated: number, right: number, error: number, low: number, high: number, bins: Object[] }}
 * Counts, shares and the error, 0 to 1; bins that hold something as `{ from, suggestions, stated, right }`.
 */
export function calibrationOf( suggestions ) {
	const pages = new Map();
	for ( const suggestion of suggestions ) {
		pages.set( suggestion.page, [
			...( pages.get( suggestion.page ) ?? [] ),
			suggestion,
		] );
	}
	const lists = [ ...pages.values() ];
	const next = dice();
	const drawn = Array.from( { length: DRAWS }, () =>
		errorOf(
			lists.flatMap( () => lists[ Math.floor( next() * lists.length ) ] )
		)
	).sort( ( a, b ) => a - b );

	return {
		suggestions: suggestions.length,
		stated: mean( suggestions, ( { probability } ) => probability ),
		right: mean( suggestions, ( { isRight } ) => ( isRight ? 1 : 0 ) ),
		error: errorOf( suggestions ),
		low: drawn[ Math.floor( 0.025 * DRAWS ) ],
		high: drawn[ Math.ceil( 0.975 * DRAWS ) - 1 ],
		bins: binsOf( suggestions ),
	};
}

function errorOf( suggestions ) {
	return binsOf( suggestions ).reduce(
		( sum, bin ) =>
			sum +
			( bin.suggestions / suggestions.length ) *
				Math.abs( bin.stated - bin.right ),
		0
	);
}

function binsOf( suggestions ) {
	return Array.from( { length: BINS }, ( _, bin ) => {
		const held = suggestions.filter(
			( { probability } ) =>
				Math.min( BINS - 1, Math.floor( probability * BINS ) ) === bin
		);

		return {
			from: bin / BINS,
			suggestions: held.length,
			stated: mean( held, ( { probability } ) => probability ),
			right: mean( held, ( { isRight } ) => ( isRight ? 1 : 0 ) ),
		};
	} ).filter( ( { suggestions: size } ) => size > 0 );
}

function mean( list, valueOf ) {
	return list.length === 0
		? 0
		: list.reduce( ( sum, one ) => sum + valueOf( one ), 0 ) / list.length;
}

// Numbers from 0 to 1 that look thrown and are the same every time (Park and Miller 1988).
function dice() {
	let state = 20_261_121;

	return () => {
		state = ( state * 48_271 ) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

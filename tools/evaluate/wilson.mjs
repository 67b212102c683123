/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959964;

/**
 * The 95 % score interval of a share (Wilson 1927, J Am Stat Assoc 22:209): honest for small counts and shares near 1.
 *
 * @param {number} hits   How many of them.
 * @param {number} trials Of how many; at least 1.
 * @return {{ low: number, high: number }} Bounds, 0 to 1.
 */
export function wilson( hits, trials ) {
	const share = hits / trials;
	const spread = Z ** 2 / trials;
	const middle = ( share + spread / 2 ) / ( 1 + spread );
	const half =
		( Z *
			Math.sqrt(
				( share * ( 1 - share ) ) / trials + spread / ( 4 * trials )
			) ) /
		( 1 + spread );

	return {
		low: Math.max( 0, middle - half ),
		high: Math.min( 1, middle + half ),
	};
}

import process from 'node:process';

/**
 * Milliseconds of processor time, that of V8's own threads included: the clock also counts what others do meanwhile.
 *
 * @param {() => unknown} act What is measured.
 */
export function timed( act ) {
	const since = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage( since );
	return ( user + system ) / 1000;
}

/**
 * The same by the clock.
 *
 * @param {() => unknown} act What is measured.
 */
export function clocked( act ) {
	const since = performance.now();
	act();
	return performance.now() - since;
}

/**
 * A quantile of some times; without a share the median.
 *
 * @param {number[]} times Times.
 * @param {number}   share 0 to 1.
 */
export function quantile( times, share = 0.5 ) {
	const sorted = [ ...times ].sort( ( a, b ) => a - b );
	return sorted[ Math.floor( ( sorted.length - 1 ) * share ) ];
}

/* eslint-disable no-bitwise -- random numbers are made of bits. */

/**
 * Numbers that look random and are the same in every run (Mulberry32, public domain).
 *
 * @param {number} seed Any whole number.
 */
export function createRandom( seed ) {
	let state = seed >>> 0;

	// From 0 up to and without 1.
	const next = () => {
		state = ( state + 0x6d2b79f5 ) >>> 0;
		let mixed = Math.imul( state ^ ( state >>> 15 ), state | 1 );
		mixed ^= mixed + Math.imul( mixed ^ ( mixed >>> 7 ), mixed | 61 );
		return ( ( mixed ^ ( mixed >>> 14 ) ) >>> 0 ) / 4294967296;
	};
	const below = ( end ) => Math.floor( next() * end );

	return {
		below,
		chance: ( share ) => next() < share,
		pick: ( list ) => list[ below( list.length ) ],
		// Early ones of a list far more often than late ones, as people choose their words (Zipf).
		pickEarly: ( list ) =>
			list[
				Math.min(
					list.length - 1,
					Math.floor(
						Math.exp( next() * Math.log( list.length + 1 ) )
					) - 1
				)
			],
	};
}

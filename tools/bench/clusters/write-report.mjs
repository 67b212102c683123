/**
 * The figures as lines for people.
 *
 * @param {Awaited<ReturnType<typeof import('./measure-picture.mjs').measurePicture>>} figures What was measured.
 * @return {string} The lines.
 */
export function writeReport( { places, longest, frames } ) {
	return [
		`All had their places after ${ places.toFixed( 0 ) } ms by the clock${ longest === 0 ? ', without a task of 50 ms' : `, the longest task of 50 ms or more took ${ longest.toFixed( 0 ) }` }.`,
		'',
		'A frame, milliseconds (p50, p95, p99, longest):',
		...Object.entries( frames ).flatMap(
			( [ name, { clock, processor } ] ) => [
				`  ${ name.padEnd( 12 ) } processor time of the main thread  ${ spread( processor ) }`,
				`  ${ name.padEnd( 12 ) } by the clock                       ${ spread( clock ) }`,
			]
		),
	].join( '\n' );
}

function spread( times ) {
	const sorted = [ ...times ].sort( ( a, b ) => a - b );
	return [ 0.5, 0.95, 0.99, 1 ]
		.map( ( share ) =>
			(
				sorted[
					Math.max( 0, Math.ceil( share * sorted.length ) - 1 )
				] ?? NaN
			).toFixed( 1 )
		)
		.join( '  ' );
}

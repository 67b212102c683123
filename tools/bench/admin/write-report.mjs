/**
 * Writes the figures as a table of Markdown.
 *
 * @param {number}                                                              pages   How many pages the site has.
 * @param {Awaited<ReturnType<import('./measure-screens.mjs').measureScreens>>} figures What was measured.
 * @return {string} The table, and what stands before it.
 */
export function writeReport( pages, { firstCheck, screens } ) {
	const seconds = ( ms ) =>
		Number.isFinite( ms ) ? `${ ( ms / 1000 ).toFixed( 2 ) } s` : 'never';
	const rows = Object.entries( screens ).flatMap( ( [ name, looks ] ) =>
		[ 'first', 'again' ].map( ( time ) => {
			const { shown, longestTask, longestRequest, largestAnswer } =
				looks[ time ];
			return `| ${ name }, ${ time } | ${ seconds( shown ) } | ${ longestTask.toFixed( 0 ) } ms | ${ seconds( longestRequest ) } | ${ ( largestAnswer / 1e6 ).toFixed( 2 ) } MB |`;
		} )
	);

	return [
		`First check of ${ pages } pages, from opening the screen: ${ seconds( firstCheck ) }.`,
		'',
		'| Screen | first picture | longest task | longest request | largest answer |',
		'| --- | ---: | ---: | ---: | ---: |',
		...rows,
	].join( '\n' );
}

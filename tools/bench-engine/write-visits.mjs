/**
 * What passes before the first suggestions.
 *
 * @param {any[]} visits From measureVisits(), a site each, or in words why there are none.
 * @return {string} Markdown.
 */
export function visitsTable( visits ) {
	const measured = visits.filter(
		( one ) => one.built?.all && one.opened?.all
	);
	const ms = ( time ) => Math.round( time ).toLocaleString( 'en' );
	const row = ( name, read ) =>
		`| ${ name } | ${ measured.map( read ).join( ' | ' ) } |`;

	return [
		row(
			'a fresh process, ms',
			( { pages } ) => `${ pages.toLocaleString( 'en' ) } pages`
		),
		`| --- |${ ' ---: |'.repeat( measured.length ) }`,
		row( "built from the pages' texts", ( { built } ) => ms( built.all ) ),
		row( 'opened', ( { opened } ) => ms( opened.all ) ),
		row(
			'of that: copying, opening, reading the vocabulary, the first analysis',
			( { opened } ) =>
				[ opened.copy, opened.open, opened.vocabulary, opened.first ]
					.map( ms )
					.join( ', ' )
		),
		row(
			'what is kept',
			( { kept } ) => `${ ( kept / 1e6 ).toFixed( 1 ) } MB`
		),
	].join( '\n' );
}

/**
 * A site that links, and the second look.
 *
 * @param {any} figures From measure-habits, or in words why there are none.
 * @return {string} Markdown.
 */
export function habitsTable( figures ) {
	if ( typeof figures === 'string' ) {
		return `A site that links: ${ figures }`;
	}
	const { trees, secondLook } = figures;
	const times = ( of, name ) =>
		`${ Math.round( of[ name ] / of.floor ) } × (${ of[ name ].toFixed( 2 ) } ms)`;
	const line = ( name, of ) =>
		`| ${ name } | ${ times( of, 'cold' ) } | ${ times( of, 'edit' ) } |`;

	return [
		`| a site that links, ${ figures.pages.toLocaleString( 'en' ) } pages, 1,500 words | cold | one edit |`,
		'| --- | ---: | ---: |',
		line( 'its own weights', figures.without ),
		line( `its own weights and ${ trees } trees`, figures.with ),
		'',
		`Learned from 200 posts in ${ ( figures.learning / 1000 ).toFixed( 1 ) } s. Second look at ${ secondLook.sentences } sentences, by the clock: ${ secondLook.median.toFixed( 0 ) } ms (95th percentile ${ secondLook.p95.toFixed( 0 ) } ms; the very first ${ secondLook.first.toFixed( 0 ) } ms) (≤ 60 ms)`,
	].join( '\n' );
}

/**
 * The figures of the audit of sites.
 *
 * @param {any[]} measured From measure-audit, smallest site first, or in words why there are none.
 * @return {string} Markdown.
 */
export function auditTable( measured ) {
	const figures = measured.filter( ( one ) => typeof one !== 'string' );
	const failed = measured.filter( ( one ) => typeof one === 'string' );
	const [ first ] = figures;
	const last = figures.at( -1 );
	const growth = ( of ) =>
		figures.length < 2
			? ''
			: `n^${ ( Math.log( of( last ) / of( first ) ) / Math.log( last.pages / first.pages ) ).toFixed( 2 ) }`;
	const count = ( number ) => number.toLocaleString( 'en' );
	const row = ( name, of, tell ) =>
		`| ${ [ name, ...figures.map( ( one ) => tell( of( one ), one ) ), growth( of ) ].join( ' | ' ) } |`;
	const seconds = ( time ) => `${ ( time / 1000 ).toFixed( 2 ) } s`;

	return [
		`| audit of a site | ${ figures.map( ( { pages } ) => `${ count( pages ) } pages` ).join( ' | ' ) } | growth |`,
		`| --- |${ ' ---: |'.repeat( figures.length + 1 ) }`,
		row( 'links', ( { links } ) => links, count ),
		row( 'findings', ( { findings } ) => findings, count ),
		row(
			'first time, with the care pathway',
			( { time } ) => time,
			( time, { floor } ) =>
				`${ seconds( time ) } (${ Math.round( time / floor ) } ×)`
		),
		row(
			'again',
			( { again } ) => again,
			( time, { floor } ) =>
				`${ seconds( time ) } (${ Math.round( time / floor ) } ×)`
		),
		row(
			'longest piece, by the clock',
			( { longest } ) => longest,
			seconds
		),
		row(
			'memory held after it',
			( { held } ) => held,
			( bytes ) => `${ ( bytes / 1e6 ).toFixed( 0 ) } MB`
		),
		...failed.map( ( reason ) => `\nNot measured: ${ reason }.` ),
	].join( '\n' );
}

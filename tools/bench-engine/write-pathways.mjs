/**
 * The figures of care pathways.
 *
 * @param {any} figures From measure-pathways, or in words why there are none.
 * @return {string} Markdown.
 */
export function pathwaysTable( figures ) {
	if ( typeof figures === 'string' ) {
		return `Care pathways: ${ figures }`;
	}
	const { pages, conditions, first, floor, siteFloor } = figures;
	const ms = ( time ) => `${ time.toFixed( time < 10 ? 1 : 0 ) } ms`;
	const times = ( time, of ) => `${ Math.round( time / of ) } ×`;
	const coverage = Math.min( ...figures.coverage );

	return [
		`| care pathways, ${ pages.toLocaleString( 'en' ) } pages | time | times the floor |`,
		'| --- | --- | --- |',
		`| reading the site once, when first asked | ${ ms( first ) } | ${ times( first, siteFloor ) } |`,
		`| next steps of a page of 1,500 words, never seen | ${ ms( figures.cold ) } (95th percentile ${ ms( figures.coldP95 ) }) | ${ times( figures.cold, floor ) } |`,
		`| next steps after an edit | ${ ms( figures.edit ) } | ${ times( figures.edit, floor ) } |`,
		`| coverage of ${ conditions.toLocaleString( 'en' ) } conditions | ${ ms( coverage ) } | ${ times( coverage, siteFloor ) } |`,
	].join( '\n' );
}

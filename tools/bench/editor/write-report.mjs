/**
 * The figures as lines for people.
 *
 * @param {{ text: any, visits: any[], without: any, withUs: any, marks: Map<string, number[]> }} figures From the measures beside this file.
 * @return {string} The lines.
 */
export function writeReport( { text, visits, without, withUs, marks } ) {
	return [
		`A post of ${ text.words } words in ${ text.blocks } blocks.`,
		'',
		`Return visit, median (and longest) of ${ visits.length }, milliseconds after our script began:`,
		...Object.keys( visits[ 0 ] ?? {} ).map(
			( name ) => `  ${ name.padEnd( 24 ) } ${ middle( visits, name ) }`
		),
		'',
		`A keystroke on the main thread, ${ withUs.ours.length } of them, milliseconds of processor time (p50, p95, longest):`,
		`  ${ 'ours'.padEnd( 24 ) } ${ spread( withUs.ours ) }`,
		`  ${ 'everything, with us'.padEnd( 24 ) } ${ spread( withUs.all ) }`,
		`  ${ 'everything, without us'.padEnd( 24 ) } ${ spread( without.all ) }`,
		'Our parts, each time, by the clock:',
		...[ ...marks ].map(
			( [ name, times ] ) =>
				`  ${ name.padEnd( 24 ) } ${ spread( times ) }, ${ times.length } times`
		),
		'',
		`Tasks of 50 ms or more: ${ withUs.longTasks.length } with us, ${ without.longTasks.length } without. With us, processor time and our share:`,
		...withUs.longTasks.map(
			( { all, ours } ) => `  ${ show( all ) }, ours ${ show( ours ) }`
		),
	].join( '\n' );
}

function middle( visits, name ) {
	const times = visits
		.map( ( visit ) => visit[ name ] )
		.filter( ( time ) => time !== undefined )
		.sort( ( a, b ) => a - b );
	return `${ show( quantile( times, 0.5 ) ) } (${ show( quantile( times, 1 ) ) })`;
}

function spread( times ) {
	const sorted = [ ...times ].sort( ( a, b ) => a - b );
	return [ 0.5, 0.95, 1 ]
		.map( ( share ) => show( quantile( sorted, share ) ) )
		.join( '  ' );
}

// The smallest time that this share of all does not exceed.
function quantile( sorted, share ) {
	return (
		sorted[ Math.max( 0, Math.ceil( share * sorted.length ) - 1 ) ] ?? NaN
	);
}

function show( time ) {
	return time.toFixed( 2 );
}

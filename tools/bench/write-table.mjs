import { measures } from './measures.mjs';

/**
 * Figures of some sites as one table in Markdown: a line for each measure, a column for each site, and for each database
 * how the figure grows from its smallest site to its largest.
 *
 * @param {any[]} sites As from `measureSite`, those of one database next to each other, from small to large.
 * @return {{ table: string, missed: string[] }} The table, and the names of what misses its bound, with the site.
 */
export function writeTable( sites ) {
	const databases = [ ...new Set( sites.map( ( site ) => site.database ) ) ];
	const grows = databases.filter( ( name ) => of( sites, name ).length > 1 );
	const missed = [];

	const rows = measures.map( ( measure ) => [
		measure.name,
		...sites.map( ( site ) => {
			const isMissed =
				measure.most !== undefined &&
				( measure.read( site ) ?? 0 ) > measure.most;

			if ( isMissed ) {
				missed.push(
					`${ measure.name }, ${ site.pages } pages on ${ site.database }`
				);
			}
			return show( measure, site ) + ( isMissed ? ' ✗' : '' );
		} ),
		measure.most === undefined
			? ''
			: `≤ ${ measure.most } ${ measure.unit }`.trim(),
		...grows.map( ( name ) =>
			measure.hasGrowth ? growth( measure, of( sites, name ) ) : ''
		),
	] );

	const heads = [
		'',
		...sites.map(
			( { database, pages } ) =>
				`${ database } ${ pages.toLocaleString( 'en' ) }`
		),
		'bound',
		...grows.map( ( name ) => `growth, ${ name }` ),
	];

	return { table: align( [ heads, ...rows ] ), missed };
}

function of( sites, database ) {
	return sites.filter( ( site ) => site.database === database );
}

function show( { read, unit, digits = 0 }, site ) {
	const figure = read( site );
	if ( figure === null ) {
		return '–';
	}
	const number = figure.toLocaleString( 'en', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	} );
	return `${ number } ${ unit }`.trim();
}

// The exponent of n: 0 does not grow, 1 grows as the site does, 2 grows with its square.
function growth( { read }, sites ) {
	const [ small, large ] = [ sites[ 0 ], sites.at( -1 ) ];
	const [ from, to ] = [ read( small ), read( large ) ];

	return ( from ?? 0 ) > 0 && ( to ?? 0 ) > 0
		? `n^${ (
				Math.log( to / from ) / Math.log( large.pages / small.pages )
			).toFixed( 2 ) }`
		: '–';
}

function align( rows ) {
	const widths = rows[ 0 ].map( ( _, column ) =>
		Math.max( 4, ...rows.map( ( row ) => row[ column ].length ) )
	);
	const lines = rows.map(
		( row ) =>
			`| ${ row
				.map( ( cell, column ) =>
					column === 0
						? cell.padEnd( widths[ column ] )
						: cell.padStart( widths[ column ] )
				)
				.join( ' | ' ) } |`
	);
	const rule = `| ${ widths
		.map( ( width, column ) =>
			column === 0 ? '-'.repeat( width ) : `${ '-'.repeat( width - 1 ) }:`
		)
		.join( ' | ' ) } |`;

	return [ lines[ 0 ], rule, ...lines.slice( 1 ) ].join( '\n' );
}

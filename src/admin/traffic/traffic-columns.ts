/** What a column of a file says; the others are not used. */
export type TrafficColumn = 'url' | 'clicks' | 'impressions' | 'position';

export const TRAFFIC_COLUMNS: readonly TrafficColumn[] = [
	'url',
	'clicks',
	'impressions',
	'position',
];

/** Without these a file says nothing of a page. */
export const NEEDED: readonly TrafficColumn[] = [
	'url',
	'clicks',
	'impressions',
];

/** By column: its place in the line, from 0; -1: there is none. */
export type ColumnPlaces = Record< TrafficColumn, number >;

/** How files head these columns, in lower case without accents, the likeliest first. */
const NAMES: Record< TrafficColumn, readonly string[] > = {
	url: [
		'top pages',
		'page',
		'pages',
		'url',
		'urls',
		'address',
		'landing page',
		'paginas principales',
		'pagina',
		'paginas',
		'direccion',
	],
	clicks: [ 'clicks', 'url clicks', 'clics' ],
	impressions: [ 'impressions', 'impresiones' ],
	position: [
		'position',
		'average position',
		'avg position',
		'posicion',
		'posicion media',
	],
};

/** Of a period that is only there to compare with. */
const EARLIER =
	/previous|earlier|year ago|anterior|previos|difference|diferencia/;

/** Where a heading says that the columns are; a comparison of two periods gives the newer one. */
export function findColumns( heading: readonly string[] ): ColumnPlaces {
	const names = heading.map( plain );
	const placeOf = ( column: TrafficColumn ): number => {
		for ( const name of NAMES[ column ] ) {
			const place = names.indexOf( name );
			if ( place !== -1 ) {
				return place;
			}
		}
		return names.findIndex(
			( name ) =>
				! EARLIER.test( name ) &&
				NAMES[ column ].some( ( known ) =>
					name.endsWith( ` ${ known }` )
				)
		);
	};
	return {
		url: placeOf( 'url' ),
		clicks: placeOf( 'clicks' ),
		impressions: placeOf( 'impressions' ),
		position: placeOf( 'position' ),
	};
}

/** Whether all columns are there that a file needs. */
export function isComplete( places: ColumnPlaces ): boolean {
	return NEEDED.every( ( column ) => places[ column ] !== -1 );
}

/** Whether a heading is that of numbers by day. */
export function isOfDays( heading: readonly string[] ): boolean {
	return [ 'date', 'fecha', 'dia', 'day' ].includes(
		plain( heading[ 0 ] ?? '' )
	);
}

function plain( text: string ): string {
	return text
		.normalize( 'NFD' )
		.replace( /\p{M}/gu, '' )
		.replace( /[^\p{L}\p{N}]+/gu, ' ' )
		.trim()
		.toLowerCase();
}

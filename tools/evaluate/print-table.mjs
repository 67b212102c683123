import { say } from '../say.mjs';

/**
 * Prints rows in aligned columns.
 *
 * @param {Record<string, Record<string, string>>} rows Cells by name of the row and of the column.
 */
export function printTable( rows ) {
	const columns = Object.keys( Object.values( rows )[ 0 ] ?? {} );
	const lines = [
		[ '', ...columns ],
		...Object.entries( rows ).map( ( [ name, cells ] ) => [
			name,
			...columns.map( ( column ) => cells[ column ] ?? '' ),
		] ),
	];
	const widths = lines[ 0 ].map( ( _, place ) =>
		Math.max( ...lines.map( ( line ) => line[ place ].length ) )
	);

	for ( const line of lines ) {
		say(
			line
				.map( ( cell, place ) =>
					place === 0
						? cell.padEnd( widths[ place ] )
						: cell.padStart( widths[ place ] )
				)
				.join( '  ' )
		);
	}
}

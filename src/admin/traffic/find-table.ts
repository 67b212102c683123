import type { CsvLine } from '../read-csv';
import { firstLines, eachLine } from './file-lines';
import { isZip, openZip } from './open-zip';
import { findColumns, isComplete, isOfDays } from './traffic-columns';
import type { ColumnPlaces } from './traffic-columns';

/** A table of pages that was found in a file. */
export interface TrafficTable {
	/** Of the file, inside the archive where it is one. */
	name: string;
	data: Blob;
	heading: string[];
	/** A line below the heading; empty: there is none. */
	sample: string[];
	places: ColumnPlaces;
	/** Days that the numbers are of, ISO 8601, where the file says so. */
	period: { from: string; to: string } | null;
}

export type TableFault =
	| 'empty'
	/** An archive without any table of pages. */
	| 'no-table';

export class TableError extends Error {
	readonly code: TableFault;

	constructor( code: TableFault ) {
		super( `Care Pathway Links: ${ code }` );
		this.name = 'TableError';
		this.code = code;
	}
}

/** Looked at in an archive: an export has seven. */
const MOST_ENTRIES = 50;

/**
 * The table of pages in what somebody chose: the file itself, or the one of an archive that has the columns. Which file of an
 * archive it is goes by its heading, as its name is in the language of whoever made it.
 *
 * @throws {TableError} A `ZipError` where the archive cannot be read.
 */
export async function findTable( file: File ): Promise< TrafficTable > {
	if ( ! ( await isZip( file ) ) ) {
		return asTable( file.name, file, null );
	}
	const entries = ( await openZip( file ) )
		.filter( ( { name } ) => /\.(csv|tsv|txt)$/i.test( name ) )
		.slice( 0, MOST_ENTRIES );
	let table: TrafficTable | null = null;
	let period: TrafficTable[ 'period' ] = null;
	for ( const entry of entries ) {
		const data = await entry.read();
		const [ heading ] = await firstLines( data, 1 );
		if ( heading === undefined ) {
			continue;
		}
		if ( isOfDays( heading.cells ) ) {
			period ??= await readPeriod( data );
		} else if (
			table === null &&
			isComplete( findColumns( heading.cells ) )
		) {
			table = await asTable( entry.name, data, null );
		}
	}
	if ( table === null ) {
		throw new TableError( 'no-table' );
	}
	return { ...table, period };
}

async function asTable(
	name: string,
	data: Blob,
	period: TrafficTable[ 'period' ]
): Promise< TrafficTable > {
	const [ heading, sample ] = await firstLines( data, 2 );
	if ( heading === undefined ) {
		throw new TableError( 'empty' );
	}
	return {
		name,
		data,
		heading: heading.cells,
		sample: sample?.cells ?? [],
		places: findColumns( heading.cells ),
		period,
	};
}

/** First and last of the days in the first column. */
async function readPeriod( data: Blob ): Promise< TrafficTable[ 'period' ] > {
	const days: string[] = [];
	await eachLine(
		data,
		{ isOver: () => false, onProgress: () => {} },
		( lines: CsvLine[] ) => {
			for ( const { cells } of lines ) {
				const day = ( cells[ 0 ] ?? '' ).trim();
				if ( isDay( day ) ) {
					days.push( day );
				}
			}
		}
	);
	days.sort();
	const from = days[ 0 ];
	const to = days.at( -1 );
	return from === undefined || to === undefined ? null : { from, to };
}

/** Whether a text is a day of the calendar, "2026-03-31". */
export function isDay( text: string ): boolean {
	return (
		/^\d{4}-\d{2}-\d{2}$/.test( text ) &&
		new Date( `${ text }T00:00:00Z` ).toJSON()?.startsWith( text ) === true
	);
}

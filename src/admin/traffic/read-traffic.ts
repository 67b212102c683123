import type { TrafficRow } from '../../audit-api';
import type { CsvLine } from '../read-csv';
import { eachLine } from './file-lines';
import type { Reading } from './file-lines';
import { readCount, readFraction } from './read-number';
import type { ColumnPlaces } from './traffic-columns';

export type LineFault =
	| 'no-address'
	| 'long-address'
	| 'no-clicks'
	| 'no-impressions'
	| 'no-position'
	| 'open-quote';

/** What is wrong with one line of a file; it is left out, the others are not. */
export interface LineProblem {
	line: number;
	/** What stands where the address should. */
	text: string;
	code: LineFault;
}

/** What a file says of the pages of a site. */
export interface TrafficReading {
	/** Lines of pages, the heading left out. */
	lines: number;
	/** Of this site. Those that can be taken. */
	rows: TrafficRow[];
	/** Lines that cannot be taken: all of them counted, the first ones kept. */
	faulty: number;
	problems: LineProblem[];
	/** Addresses of other sites: all of them counted, the first ones kept. */
	foreign: number;
	foreignUrls: string[];
}

/** Lines with something wrong that are shown. */
export const SHOWN = 100;

/** As in new-traffic.json. */
const LONGEST_URL = 2000;
const MOST_COUNTED = 1_000_000_000;
const LAST_POSITION = 10_000;

/** What a table says of the pages of the site with this address, read in pieces. */
export async function readTraffic(
	file: Blob,
	places: ColumnPlaces,
	homeUrl: string,
	reading: Reading
): Promise< TrafficReading > {
	const found: TrafficReading = {
		lines: 0,
		rows: [],
		faulty: 0,
		problems: [],
		foreign: 0,
		foreignUrls: [],
	};
	const isOurs = siteFilter( homeUrl );
	let isHeading = true;

	await eachLine( file, reading, ( lines ) => {
		for ( const line of lines ) {
			if ( isHeading ) {
				isHeading = false;
				continue;
			}
			found.lines++;
			const row = readLine( line, places );
			if ( typeof row === 'string' ) {
				found.faulty++;
				if ( found.problems.length < SHOWN ) {
					found.problems.push( {
						line: line.line,
						text: ( line.cells[ places.url ] ?? '' ).slice(
							0,
							200
						),
						code: row,
					} );
				}
			} else if ( isOurs( row.url ) ) {
				found.rows.push( row );
			} else {
				found.foreign++;
				if ( found.foreignUrls.length < SHOWN ) {
					found.foreignUrls.push( row.url );
				}
			}
		}
	} );
	return found;
}

function readLine(
	{ cells, isOpen }: CsvLine,
	places: ColumnPlaces
): TrafficRow | LineFault {
	const cell = ( column: keyof ColumnPlaces ) =>
		( cells[ places[ column ] ] ?? '' ).trim();

	if ( isOpen ) {
		return 'open-quote';
	}
	const url = cell( 'url' );
	if ( ! /^(https?:\/\/[^\s/]|\/)\S*$/i.test( url ) ) {
		return 'no-address';
	}
	if ( url.length > LONGEST_URL ) {
		return 'long-address';
	}
	const clicks = readCount( cell( 'clicks' ) );
	if ( clicks === null || clicks > MOST_COUNTED ) {
		return 'no-clicks';
	}
	const impressions = readCount( cell( 'impressions' ) );
	if ( impressions === null || impressions > MOST_COUNTED ) {
		return 'no-impressions';
	}
	const position = readFraction( cell( 'position' ) );
	if (
		cell( 'position' ) !== '' &&
		( position === null || position > LAST_POSITION )
	) {
		return 'no-position';
	}
	// A page that was never seen has no place; files say 0.
	return { url, clicks, impressions, position: position || null };
}

/** Whether an address is of this site, with or without www; a path alone is. */
function siteFilter( homeUrl: string ): ( url: string ) => boolean {
	const hostOf = ( url: string ) =>
		(
			/^https?:\/\/(?:www\.)?([^/?#]+)/i.exec( url )?.[ 1 ] ?? ''
		).toLowerCase();
	const home = hostOf( homeUrl );
	return ( url ) => url.startsWith( '/' ) || hostOf( url ) === home;
}

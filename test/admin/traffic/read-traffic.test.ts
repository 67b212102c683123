/*
 * @jest-environment node
 */
import { deflateRawSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';

import { findTable, isDay } from '../../../src/admin/traffic/find-table';
import { readTraffic } from '../../../src/admin/traffic/read-traffic';
import { findColumns } from '../../../src/admin/traffic/traffic-columns';

const HOME = 'https://www.clinic.test/';
const ON = { isOver: () => false, onProgress: () => {} };

/** The file as somebody chooses it. */
const file = (
	content: string | Uint8Array< ArrayBuffer >,
	name = 'pages.csv'
) => new File( [ content ], name );

/** A zip archive, entry by entry. */
function zip(
	entries: Array< {
		name: string;
		text: string;
		isStored?: boolean;
		flags?: number;
		size?: number;
	} >
): Uint8Array< ArrayBuffer > {
	const parts: Buffer[] = [];
	const list: Buffer[] = [];
	let from = 0;
	for ( const { name, text, isStored = false, flags = 0, size } of entries ) {
		const plain = Buffer.from( text );
		const data = isStored ? plain : deflateRawSync( plain );
		const called = Buffer.from( name );
		const common = Buffer.alloc( 26 );
		common.writeUInt16LE( 20, 0 );
		common.writeUInt16LE( flags, 2 );
		common.writeUInt16LE( isStored ? 0 : 8, 4 );
		common.writeUInt32LE( data.length, 14 );
		common.writeUInt32LE( size ?? plain.length, 18 );
		common.writeUInt16LE( called.length, 22 );
		const local = Buffer.concat( [
			Buffer.from( 'PK\x03\x04' ),
			common,
			called,
			data,
		] );
		const entry = Buffer.concat( [
			Buffer.from( 'PK\x01\x02\x14\x00' ),
			common,
			Buffer.alloc( 14 ),
			called,
		] );
		entry.writeUInt32LE( from, 42 );
		parts.push( local );
		list.push( entry );
		from += local.length;
	}
	const end = Buffer.alloc( 22 );
	end.write( 'PK\x05\x06', 'latin1' );
	end.writeUInt16LE( entries.length, 10 );
	end.writeUInt32LE( Buffer.concat( list ).length, 12 );
	end.writeUInt32LE( from, 16 );
	return new Uint8Array( Buffer.concat( [ ...parts, ...list, end ] ) );
}

async function read( content: string | Uint8Array< ArrayBuffer > ) {
	const table = await findTable( file( content ) );
	return {
		table,
		...( await readTraffic( table.data, table.places, HOME, ON ) ),
	};
}

const ROW = {
	url: 'https://clinic.test/a1c/',
	clicks: 1234,
	impressions: 20000,
	position: 3.5,
};

describe( 'a file of search performance', () => {
	it.each( [
		[
			'the English export',
			'Top pages,Clicks,Impressions,CTR,Position\nhttps://clinic.test/a1c/,1234,20000,6.17%,3.5\n',
		],
		[
			'the Spanish export with semicolons',
			'Páginas principales;Clics;Impresiones;CTR;Posición\nhttps://clinic.test/a1c/;1.234;20.000;6,17%;3,5\n',
		],
		[
			'tabs, quotes and other columns',
			'"Country"\t"URL"\t"Impressions"\t"Clicks"\t"Average position"\nUS\t"https://clinic.test/a1c/"\t"20,000"\t"1,234"\t3.5',
		],
		[
			'a comparison of two periods',
			'Top pages,Previous 3 months Clicks,Last 3 months Clicks,Previous 3 months Impressions,Last 3 months Impressions,Last 3 months Position\nhttps://clinic.test/a1c/,9,1234,8,20000,3.5',
		],
	] )( 'is read from %s', async ( _name, text ) => {
		expect( ( await read( text ) ).rows ).toEqual( [ ROW ] );
	} );

	it( 'is read from UTF-16 with its mark', async () => {
		const text =
			'\uFEFFPágina\tClics\tImpresiones\nhttps://clinic.test/niños/\t1\t2\n';
		const { rows } = await read(
			new Uint8Array( Buffer.from( text, 'utf16le' ) )
		);
		expect( rows ).toEqual( [
			{
				url: 'https://clinic.test/niños/',
				clicks: 1,
				impressions: 2,
				position: null,
			},
		] );
	} );

	it( 'is read from a plain list, and by path', async () => {
		const { rows } = await read(
			'url,clicks,impressions\n/a1c/,1,2\nHTTP://CLINIC.test/x,0,0'
		);
		expect( rows.map( ( { url } ) => url ) ).toEqual( [
			'/a1c/',
			'HTTP://CLINIC.test/x',
		] );
	} );

	it( 'says which lines cannot be taken, and takes the others', async () => {
		const found = await read(
			[
				'url,clicks,impressions,position',
				'https://clinic.test/a/,1,2,3',
				'a query,1,2,3',
				'https://clinic.test/b/,x,2,3',
				'https://clinic.test/c/,1,,3',
				'https://clinic.test/d/,1,2,first',
				`https://clinic.test/${ 'e'.repeat( 2000 ) },1,2,3`,
				'https://clinic.test/f/,1,2,0',
				'https://other.test/,1,2,3',
				'',
				'https://clinic.test/two words/,1,2,3',
				'"https://clinic.test/g/,1,2,3',
			].join( '\n' )
		);
		expect( found ).toMatchObject( {
			lines: 10,
			faulty: 7,
			foreign: 1,
			foreignUrls: [ 'https://other.test/' ],
		} );
		expect(
			found.rows.map( ( { url, position } ) => [ url, position ] )
		).toEqual( [
			[ 'https://clinic.test/a/', 3 ],
			[ 'https://clinic.test/f/', null ],
		] );
		expect(
			found.problems.map( ( { line, code } ) => [ line, code ] )
		).toEqual( [
			[ 3, 'no-address' ],
			[ 4, 'no-clicks' ],
			[ 5, 'no-impressions' ],
			[ 6, 'no-position' ],
			[ 7, 'long-address' ],
			[ 11, 'no-address' ],
			[ 12, 'open-quote' ],
		] );
	} );

	it( 'lists the first hundred faults and counts all', async () => {
		const found = await read(
			`url,clicks,impressions\n${ 'no address,1,2\n'.repeat( 1500 ) }`
		);
		expect( [ found.faulty, found.problems.length ] ).toEqual( [
			1500, 100,
		] );
	} );

	it( 'of 100,000 lines is read whole, in pieces', async () => {
		const shares: number[] = [];
		const text = `url,clicks,impressions\n${ Array.from(
			{ length: 100_000 },
			( _entry, n ) => `https://clinic.test/página-${ n }/,${ n },2`
		).join( '\n' ) }`;
		const table = await findTable( file( text ) );
		const found = await readTraffic( table.data, table.places, HOME, {
			isOver: () => false,
			onProgress: ( share ) => shares.push( share ),
		} );
		expect( found.rows ).toHaveLength( 100_000 );
		expect( found.rows.at( -1 ) ).toMatchObject( {
			url: 'https://clinic.test/página-99999/',
			clicks: 99_999,
		} );
		expect( shares.length ).toBeGreaterThan( 20 );
		expect( shares.at( -1 ) ).toBe( 1 );
	} );

	it( 'is left where nobody wants it any more', async () => {
		const table = await findTable(
			file( 'url,clicks,impressions\n/a/,1,2' )
		);
		const found = await readTraffic( table.data, table.places, HOME, {
			...ON,
			isOver: () => true,
		} );
		expect( found.rows ).toEqual( [] );
	} );
} );

const PAGES =
	'Top pages,Clicks,Impressions,CTR,Position\nhttps://clinic.test/a1c/,1234,20000,6.17%,3.5';
const QUERIES =
	'Top queries,Clicks,Impressions,CTR,Position\nthyroid,1,2,50%,1';
const DAYS =
	'Date,Clicks,Impressions,CTR,Position\n2026-03-02,1,2,1%,1\n2026-01-15,1,2,1%,1\n2026-03-31,1,2,1%,1';

describe( 'an archive', () => {
	it.each( [
		[ 'packed', false ],
		[ 'not packed', true ],
	] )(
		'gives its table of pages and its days, %s',
		async ( _name, isStored ) => {
			const { table, rows } = await read(
				zip( [
					{ name: 'Queries.csv', text: QUERIES, isStored },
					{ name: 'Chart.csv', text: DAYS, isStored },
					{ name: 'folder/', text: '' },
					{ name: 'Pages.csv', text: PAGES, isStored },
					{ name: 'notes.pdf', text: PAGES, isStored },
				] )
			);
			expect( table.name ).toBe( 'Pages.csv' );
			expect( table.period ).toEqual( {
				from: '2026-01-15',
				to: '2026-03-31',
			} );
			expect( rows ).toEqual( [ ROW ] );
		}
	);

	it( 'gives them by their headings in Spanish, too', async () => {
		const { table } = await read(
			zip( [
				{ name: 'Gráfico.csv', text: DAYS.replace( 'Date', 'Fecha' ) },
				{
					name: 'Páginas.csv',
					text: 'Páginas principales,Clics,Impresiones,CTR,Posición\nhttps://clinic.test/,1,2,1%,1',
				},
			] )
		);
		expect( [ table.name, table.period?.to ] ).toEqual( [
			'Páginas.csv',
			'2026-03-31',
		] );
	} );

	it.each( [
		[
			'no table of pages',
			zip( [ { name: 'Queries.csv', text: QUERIES } ] ),
			'no-table',
		],
		[ 'nothing', zip( [] ), 'no-table' ],
		[
			'a password',
			zip( [ { name: 'Pages.csv', text: PAGES, flags: 1 } ] ),
			'locked',
		],
		[
			'an end that is missing',
			zip( [ { name: 'Pages.csv', text: PAGES } ] ).slice( 0, 80 ),
			'damaged',
		],
		[
			'an entry without end',
			zip( [ { name: 'Pages.csv', text: PAGES, size: 400_000_000 } ] ),
			'too-long',
		],
		[
			'more in it than it says',
			zip( [ { name: 'Pages.csv', text: PAGES, size: 10 } ] ),
			'damaged',
		],
	] )( 'with %s is refused', async ( _name, bytes, code ) => {
		await expect(
			findTable( file( bytes, 'export.zip' ) )
		).rejects.toMatchObject( { code } );
	} );

	it( 'that is an empty file is refused', async () => {
		await expect( findTable( file( '' ) ) ).rejects.toMatchObject( {
			code: 'empty',
		} );
	} );
} );

describe( 'findColumns', () => {
	it.each( [
		[ 'nothing known', [ 'a', 'b' ], [ -1, -1, -1, -1 ] ],
		[
			'a table of queries',
			[ 'Top queries', 'Clicks', 'Impressions' ],
			[ -1, 1, 2, -1 ],
		],
		[
			'capitals and signs',
			[ 'PAGE_URL', 'url-clicks', 'Impressions ' ],
			[ 0, 1, 2, -1 ],
		],
	] )( 'finds %s', ( _name, heading, expected ) => {
		const { url, clicks, impressions, position } = findColumns( heading );
		expect( [ url, clicks, impressions, position ] ).toEqual( expected );
	} );

	it.each( [
		[ '2026-03-31', true ],
		[ '2026-02-30', false ],
		[ '31/03/2026', false ],
		[ '', false ],
	] )( 'knows whether %p is a day', ( text, expected ) => {
		expect( isDay( text ) ).toBe( expected );
	} );
} );

/** A file in a zip archive. */
export interface ZipEntry {
	name: string;
	/** What it says of itself, in bytes. */
	size: number;
	/**
	 * Its bytes.
	 *
	 * @throws {ZipError}
	 */
	read: () => Promise< Blob >;
}

export type ZipFault =
	/** It is no archive, or it was cut off. */
	| 'damaged'
	/** It needs a password. */
	| 'locked'
	/** It is packed in a way that browsers do not know, or larger than its own numbers can say. */
	| 'other-way'
	| 'too-long';

export class ZipError extends Error {
	readonly code: ZipFault;

	constructor( code: ZipFault ) {
		super( `Care Pathway Links: ${ code }` );
		this.name = 'ZipError';
		this.code = code;
	}
}

/** More than this no entry is read, in bytes: a small archive may hold a great deal of nothing. */
const LONGEST = 300_000_000;
/** Of the record at the end, without and with the longest comment. */
const END_LENGTH = 22;
const LONGEST_END = END_LENGTH + 65_535;
/** What the records begin with (PKWARE's APPNOTE, 4.3). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** In the place of a number that is too large for it. */
const ELSEWHERE = 0xffffffff;

/** Whether a file begins as archives do. */
export async function isZip( file: Blob ): Promise< boolean > {
	const start = await viewOf( file.slice( 0, 4 ) );
	return (
		start.byteLength === 4 &&
		[ LOCAL, END ].includes( start.getUint32( 0, true ) )
	);
}

/**
 * Files of a zip archive, folders left out.
 *
 * @throws {ZipError}
 */
export async function openZip( file: Blob ): Promise< ZipEntry[] > {
	const tail = await viewOf(
		file.slice( Math.max( 0, file.size - LONGEST_END ) )
	);
	const end = findEnd( tail );
	const count = tail.getUint16( end + 10, true );
	const length = tail.getUint32( end + 12, true );
	const from = tail.getUint32( end + 16, true );
	if ( from === ELSEWHERE || count === 0xffff ) {
		throw new ZipError( 'other-way' );
	}
	const list = await viewOf( file.slice( from, from + length ) );
	const entries: ZipEntry[] = [];
	let place = 0;
	for ( let n = 0; n < count; n++ ) {
		if (
			place + ENTRY_LENGTH > list.byteLength ||
			list.getUint32( place, true ) !== ENTRY
		) {
			throw new ZipError( 'damaged' );
		}
		const nameLength = list.getUint16( place + 28, true );
		const name = new TextDecoder().decode(
			new Uint8Array(
				list.buffer,
				place + ENTRY_LENGTH,
				Math.min( nameLength, list.byteLength - place - ENTRY_LENGTH )
			)
		);
		const size = list.getUint32( place + 24, true );
		const found = {
			flags: list.getUint16( place + 8, true ),
			method: list.getUint16( place + 10, true ),
			packed: list.getUint32( place + 20, true ),
			size,
			from: list.getUint32( place + 42, true ),
		};
		if ( ! name.endsWith( '/' ) ) {
			entries.push( {
				name,
				size,
				read: () => readEntry( file, found ),
			} );
		}
		place +=
			ENTRY_LENGTH +
			nameLength +
			list.getUint16( place + 30, true ) +
			list.getUint16( place + 32, true );
	}
	return entries;
}

/** The record at the end: what follows it is the comment, to the last byte. */
function findEnd( tail: DataView ): number {
	for ( let place = tail.byteLength - END_LENGTH; place >= 0; place-- ) {
		if (
			tail.getUint32( place, true ) === END &&
			place + END_LENGTH + tail.getUint16( place + 20, true ) <=
				tail.byteLength
		) {
			return place;
		}
	}
	throw new ZipError( 'damaged' );
}

async function readEntry(
	file: Blob,
	{
		flags,
		method,
		packed,
		size,
		from,
	}: {
		flags: number;
		method: number;
		packed: number;
		size: number;
		from: number;
	}
): Promise< Blob > {
	if ( flags % 2 === 1 ) {
		throw new ZipError( 'locked' );
	}
	if ( [ packed, size, from ].includes( ELSEWHERE ) ) {
		throw new ZipError( 'other-way' );
	}
	if ( size > LONGEST ) {
		throw new ZipError( 'too-long' );
	}
	const head = await viewOf( file.slice( from, from + LOCAL_LENGTH ) );
	if (
		head.byteLength < LOCAL_LENGTH ||
		head.getUint32( 0, true ) !== LOCAL
	) {
		throw new ZipError( 'damaged' );
	}
	const begin =
		from +
		LOCAL_LENGTH +
		head.getUint16( 26, true ) +
		head.getUint16( 28, true );
	const data = file.slice( begin, begin + packed );
	if ( data.size < packed ) {
		throw new ZipError( 'damaged' );
	}
	if ( method === STORED ) {
		return data;
	}
	if (
		method !== DEFLATED ||
		typeof globalThis.DecompressionStream === 'undefined'
	) {
		throw new ZipError( 'other-way' );
	}
	return unpack( data, size );
}

async function unpack( data: Blob, size: number ): Promise< Blob > {
	const pieces: Uint8Array< ArrayBuffer >[] = [];
	let length = 0;
	try {
		const reader = data
			.stream()
			.pipeThrough( new DecompressionStream( 'deflate-raw' ) )
			.getReader();
		for (;;) {
			const { done, value } = await reader.read();
			if ( done ) {
				break;
			}
			length += value.byteLength;
			if ( length > size ) {
				await reader.cancel();
				break;
			}
			pieces.push( value );
		}
	} catch {
		throw new ZipError( 'damaged' );
	}
	if ( length !== size ) {
		throw new ZipError( 'damaged' );
	}
	return new Blob( pieces );
}

async function viewOf( piece: Blob ): Promise< DataView > {
	return new DataView( await piece.arrayBuffer() );
}

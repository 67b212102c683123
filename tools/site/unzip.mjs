import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks a zip archive with nothing but Node: a bare machine has no unzip. Understands what release
 * archives use (stored and deflated files, no encryption, below 4 GB).
 *
 * @param {string} archive Path of the archive.
 * @param {string} folder  Where to; existing files are replaced.
 */
export async function unzip( archive, folder ) {
	const bytes = await readFile( archive );

	for ( const entry of readDirectory( bytes ) ) {
		const path = resolve( join( folder, entry.name ) );

		if ( ! path.startsWith( resolve( folder ) + sep ) ) {
			throw new Error(
				`${ archive } points outside of its folder: ${ entry.name }`
			);
		}
		if ( entry.name.endsWith( '/' ) ) {
			await mkdir( path, { recursive: true } );
			continue;
		}
		await mkdir( dirname( path ), { recursive: true } );
		await writeFile( path, readEntry( bytes, entry ) );
	}
}

// The names and places in the central directory, which the record at the very end points to.
function* readDirectory( bytes ) {
	let end = bytes.length - 22;

	while ( end >= 0 && bytes.readUInt32LE( end ) !== END_OF_DIRECTORY ) {
		end--;
	}
	if ( end < 0 ) {
		throw new Error( 'This is not a zip archive.' );
	}
	const count = bytes.readUInt16LE( end + 10 );
	let at = bytes.readUInt32LE( end + 16 );

	for ( let i = 0; i < count; i++ ) {
		if ( bytes.readUInt32LE( at ) !== DIRECTORY_ENTRY ) {
			throw new Error( 'The directory of this zip archive is broken.' );
		}
		const nameLength = bytes.readUInt16LE( at + 28 );
		yield {
			method: bytes.readUInt16LE( at + 10 ),
			packedSize: bytes.readUInt32LE( at + 20 ),
			localAt: bytes.readUInt32LE( at + 42 ),
			name: bytes.toString( 'utf8', at + 46, at + 46 + nameLength ),
		};
		at +=
			46 +
			nameLength +
			bytes.readUInt16LE( at + 30 ) +
			bytes.readUInt16LE( at + 32 );
	}
}

function readEntry( bytes, { method, packedSize, localAt, name } ) {
	const from =
		localAt +
		30 +
		bytes.readUInt16LE( localAt + 26 ) +
		bytes.readUInt16LE( localAt + 28 );
	const packed = bytes.subarray( from, from + packedSize );

	if ( method === STORED ) {
		return packed;
	}
	if ( method === DEFLATED ) {
		return inflateRawSync( packed );
	}
	throw new Error( `${ name } is packed in a way this cannot read.` );
}

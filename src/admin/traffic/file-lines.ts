import { createCsvReader, wideEncoding } from '../read-csv';
import type { CsvLine } from '../read-csv';

/** Read at once: few enough that nothing else waits, in bytes. */
const PIECE = 131_072;

/** What stops a file from being read on. */
export interface Reading {
	/** Whether nobody wants it any more. */
	isOver: () => boolean;
	/** How far, from 0 to 1. */
	onProgress: ( share: number ) => void;
}

/** How a text is written, told from its beginning and, where that may be UTF-8, all of it. */
async function encodingOf(
	file: Blob,
	isOver: () => boolean
): Promise< string > {
	const wide = wideEncoding(
		new Uint8Array( await file.slice( 0, 64 ).arrayBuffer() )
	);
	if ( wide !== null ) {
		return wide;
	}
	const decoder = new TextDecoder( 'utf-8', { fatal: true } );
	try {
		for ( let from = 0; from < file.size && ! isOver(); from += PIECE ) {
			const piece = await file.slice( from, from + PIECE ).arrayBuffer();
			decoder.decode( piece, { stream: from + PIECE < file.size } );
		}
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/**
 * Lines of a table in a file, some at a time, so that the page stays alive: 500,000 of them are no reason to freeze it. Who
 * takes them says false when no more are needed.
 */
export async function eachLine(
	file: Blob,
	{ isOver, onProgress }: Reading,
	take: ( lines: CsvLine[] ) => boolean | void
): Promise< void > {
	const encoding = await encodingOf( file, isOver );
	const decoder = new TextDecoder( encoding );
	const reader = createCsvReader();

	for ( let from = 0; from < file.size; from += PIECE ) {
		// Reading from the file gives way to everything else that waits.
		const piece = await file.slice( from, from + PIECE ).arrayBuffer();
		const isLast = from + PIECE >= file.size;
		const lines = reader.read(
			decoder.decode( piece, { stream: ! isLast } )
		);
		if ( isOver() || take( lines ) === false ) {
			return;
		}
		onProgress( Math.min( 1, ( from + PIECE ) / file.size ) );
	}
	take( reader.end() );
}

/** The first lines of a table. */
export async function firstLines(
	file: Blob,
	count: number
): Promise< CsvLine[] > {
	const lines: CsvLine[] = [];
	await eachLine(
		file,
		{ isOver: () => false, onProgress: () => {} },
		( found ) => {
			lines.push( ...found );
			return lines.length < count;
		}
	);
	return lines.slice( 0, count );
}

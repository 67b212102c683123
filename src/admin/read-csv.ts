/** A line of a table as it stands in a file. */
export interface CsvLine {
	/** Number of the line it begins in, from 1. */
	line: number;
	cells: string[];
	/** A quotation mark is opened and never closed: what follows cannot be told apart. */
	isOpen: boolean;
}

/** Longer than any line that is one: a quotation mark that is never closed swallows what follows. In characters. */
const LONGEST_LINE = 100_000;

/** Text of a file that a spreadsheet wrote: UTF-8, UTF-16, or else the old Windows letters. */
export function decodeFile( bytes: Uint8Array ): string {
	const wide = wideEncoding( bytes );
	if ( wide !== null ) {
		return new TextDecoder( wide ).decode( bytes );
	}
	try {
		return new TextDecoder( 'utf-8', { fatal: true } ).decode( bytes );
	} catch {
		return new TextDecoder( 'windows-1252' ).decode( bytes );
	}
}

/** How UTF-16 text is written, by its mark, or by the zeros that Latin letters have in it; null: it is something else. */
export function wideEncoding(
	bytes: Uint8Array
): 'utf-16le' | 'utf-16be' | null {
	if ( bytes[ 0 ] === 0xff && bytes[ 1 ] === 0xfe ) {
		return 'utf-16le';
	}
	if ( bytes[ 0 ] === 0xfe && bytes[ 1 ] === 0xff ) {
		return 'utf-16be';
	}
	const start = bytes.subarray( 0, 64 );
	const zerosAt = ( odd: 0 | 1 ) =>
		start.filter( ( byte, place ) => byte === 0 && place % 2 === odd )
			.length;
	const enough = start.length / 4;
	if ( start.length > 3 && zerosAt( 1 ) > enough && zerosAt( 0 ) === 0 ) {
		return 'utf-16le';
	}
	return start.length > 3 && zerosAt( 0 ) > enough && zerosAt( 1 ) === 0
		? 'utf-16be'
		: null;
}

/**
 * Lines of a table (RFC 4180), parted by commas, semicolons or tabs, whichever the first line has most of. Empty lines are
 * left out.
 */
export function readCsv( text: string ): CsvLine[] {
	const reader = createCsvReader();
	return [ ...reader.read( text ), ...reader.end() ];
}

/** Reads a table that comes in pieces; a piece may end anywhere. */
export interface CsvReader {
	/** Lines that are complete by now. */
	read: ( text: string ) => CsvLine[];
	/** What is left when nothing more comes. */
	end: () => CsvLine[];
}

export function createCsvReader(): CsvReader {
	let separator = '';
	/** Text that was not looked at yet: the first line, until all of it is there. */
	let waiting = '';
	let lines: CsvLine[] = [];
	let cells: string[] = [];
	let cell = '';
	let length = 0;
	let isQuoted = false;
	/** The last letter was a quotation mark inside quoted text: it closes, unless another one follows. */
	let isClosing = false;
	let line = 1;
	let begun = 1;

	const end = ( isOpen = false ) => {
		cells.push( cell );
		cell = '';
		length = 0;
		if ( cells.some( ( value ) => value.trim() !== '' ) ) {
			lines.push( { line: begun, cells, isOpen } );
		}
		cells = [];
	};
	const take = ( letter: string ) => {
		if ( letter === '\n' ) {
			line++;
		}
		if ( isClosing ) {
			isClosing = false;
			if ( letter === '"' ) {
				cell += '"';
				return;
			}
			isQuoted = false;
		}
		if ( isQuoted ) {
			if ( letter === '"' ) {
				isClosing = true;
			} else {
				cell += letter;
			}
		} else if ( letter === '"' && cell.trim() === '' ) {
			cell = '';
			isQuoted = true;
		} else if ( letter === separator ) {
			cells.push( cell );
			cell = '';
		} else if ( letter === '\n' ) {
			end();
			begun = line;
		} else if ( letter !== '\r' ) {
			cell += letter;
		}
		length++;
		if ( length > LONGEST_LINE ) {
			end( isQuoted );
			isQuoted = false;
			begun = line;
		}
	};
	const walk = ( text: string ): CsvLine[] => {
		lines = [];
		for ( let place = 0; place < text.length; place++ ) {
			take( text[ place ] as string );
		}
		return lines;
	};
	const begin = () => {
		const plain = waiting.replace( /^\uFEFF/, '' );
		waiting = '';
		separator = separatorOf( plain );
		return plain;
	};

	return {
		read: ( text ) => {
			if ( separator !== '' ) {
				return walk( text );
			}
			waiting += text;
			return hasFirstLine( waiting ) ? walk( begin() ) : [];
		},
		end: () => {
			const last = separator === '' ? walk( begin() ) : [];
			lines = last;
			end( isQuoted && ! isClosing );
			return lines;
		},
	};
}

function hasFirstLine( text: string ): boolean {
	return (
		text.length > LONGEST_LINE ||
		text.replace( /"[^"]*("|$)/g, '' ).includes( '\n' )
	);
}

function separatorOf( text: string ): string {
	const [ first = '' ] = text.replace( /"[^"]*"/g, '' ).split( '\n' );
	const count = ( sign: string ) => first.split( sign ).length;

	return [ ';', '\t' ].reduce(
		( best, sign ) => ( count( sign ) > count( best ) ? sign : best ),
		','
	);
}

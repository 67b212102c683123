/** A line of a table as it stands in a file. */
export interface CsvLine {
	/** Number of the line it begins in, from 1. */
	line: number;
	cells: string[];
	/** A quotation mark is opened and never closed: what follows cannot be told apart. */
	isOpen: boolean;
}

/** Text of a file that a spreadsheet wrote: UTF-8, UTF-16 with its mark, or else the old Windows letters. */
export function decodeFile( bytes: Uint8Array ): string {
	if ( bytes[ 0 ] === 0xff && bytes[ 1 ] === 0xfe ) {
		return new TextDecoder( 'utf-16le' ).decode( bytes );
	}
	if ( bytes[ 0 ] === 0xfe && bytes[ 1 ] === 0xff ) {
		return new TextDecoder( 'utf-16be' ).decode( bytes );
	}
	try {
		return new TextDecoder( 'utf-8', { fatal: true } ).decode( bytes );
	} catch {
		return new TextDecoder( 'windows-1252' ).decode( bytes );
	}
}

/**
 * Lines of a table (RFC 4180), parted by commas, semicolons or tabs, whichever the first line has most of. Empty lines are
 * left out.
 */
export function readCsv( text: string ): CsvLine[] {
	const plain = text.replace( /^\uFEFF/, '' );
	const separator = separatorOf( plain );
	const lines: CsvLine[] = [];
	let cells: string[] = [];
	let cell = '';
	let isQuoted = false;
	let line = 1;
	let begun = 1;
	const end = () => {
		cells.push( cell );
		cell = '';
		if ( cells.some( ( value ) => value.trim() !== '' ) ) {
			lines.push( { line: begun, cells, isOpen: isQuoted } );
		}
		cells = [];
	};

	for ( let place = 0; place < plain.length; place++ ) {
		const letter = plain[ place ] as string;
		if ( letter === '\n' ) {
			line++;
		}
		if ( isQuoted ) {
			if ( letter !== '"' ) {
				cell += letter;
			} else if ( plain[ place + 1 ] === '"' ) {
				cell += '"';
				place++;
			} else {
				isQuoted = false;
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
	}
	end();

	return lines;
}

function separatorOf( text: string ): string {
	const [ first = '' ] = text.replace( /"[^"]*"/g, '' ).split( '\n' );
	const count = ( sign: string ) => first.split( sign ).length;

	return [ ';', '\t' ].reduce(
		( best, sign ) => ( count( sign ) > count( best ) ? sign : best ),
		','
	);
}

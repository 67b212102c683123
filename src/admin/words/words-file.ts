import type { SiteWord, WordUse } from '../../contract/types';
import { toCsv } from '../csv';
import { readCsv } from '../read-csv';
import type { CsvLine } from '../read-csv';

/** Lines that a list may have, and characters of words and names; the server takes no more. */
export const MOST_WORDS = 5000;
const LONGEST = 200;

export type FileFault = 'empty' | 'no-columns' | 'too-many';
export type LineFault =
	| 'no-words'
	| 'long-words'
	| 'bad-language'
	| 'no-use'
	| 'two-uses'
	| 'long-name'
	| 'unknown-page'
	| 'twice'
	| 'open-quote';

/** What is wrong with one line of a file; it is left out, the others are not. */
export interface LineProblem {
	line: number;
	words: string;
	code: LineFault;
}

/** A line of a file that can be taken; a page that stands there by its address is still to be found. */
export interface FiledWord {
	line: number;
	words: string;
	language: string;
	use: WordUse | { kind: 'address'; address: string };
}

export type FileReading =
	| { ok: false; code: FileFault }
	| { ok: true; found: FiledWord[]; problems: LineProblem[] };

type Column = 'words' | 'language' | 'page' | 'name' | 'never';

const HEADING = [ 'words', 'language', 'page', 'same as', 'never' ];

/** How people head these columns, in lower case without accents. */
const COLUMNS: Readonly< Record< string, Column > > = {
	words: 'words',
	word: 'words',
	palabras: 'words',
	palabra: 'words',
	language: 'language',
	idioma: 'language',
	page: 'page',
	url: 'page',
	address: 'page',
	pagina: 'page',
	direccion: 'page',
	'same as': 'name',
	means: 'name',
	'igual que': 'name',
	never: 'never',
	'never link': 'never',
	nunca: 'never',
};

/** What people write where nothing is forbidden; a dash becomes the empty text. */
const NO: ReadonlySet< string > = new Set( [
	'',
	'no',
	'n',
	'none',
	'0',
	'false',
] );

/** The list as a file. */
export function toWordsFile( words: readonly SiteWord[] ): string {
	return toCsv( [
		HEADING,
		...words.map( ( { words: text, language, use } ) => [
			text,
			language,
			use.kind === 'page' ? String( use.pageId ) : '',
			use.kind === 'name' ? use.name : '',
			use.kind === 'never' ? 'yes' : '',
		] ),
	] );
}

/**
 * Words of a file, line by line: what is wrong with one keeps no other from being taken.
 *
 * @param text     Of the file.
 * @param language Where a line names none.
 */
export function readWordsFile( text: string, language: string ): FileReading {
	const all = readCsv( text );
	const [ heading ] = all;
	if ( heading === undefined ) {
		return { ok: false, code: 'empty' };
	}
	const columns = heading.cells.map( ( name ) => COLUMNS[ plain( name ) ] );
	if (
		! columns.includes( 'words' ) ||
		! columns.some(
			( column ) =>
				column === 'page' || column === 'name' || column === 'never'
		)
	) {
		return { ok: false, code: 'no-columns' };
	}
	const lines = all.slice( 1 );
	if ( lines.length === 0 ) {
		return { ok: false, code: 'empty' };
	}
	if ( lines.length > MOST_WORDS ) {
		return { ok: false, code: 'too-many' };
	}

	const found: FiledWord[] = [];
	const problems: LineProblem[] = [];
	const seen = new Set< string >();
	for ( const line of lines ) {
		const read = readLine( line, columns, language );
		if ( typeof read.word === 'string' ) {
			problems.push( { ...read, code: read.word } );
			continue;
		}
		const key = JSON.stringify( [ keyOf( read.word ), read.word.use ] );
		if ( seen.has( key ) ) {
			problems.push( { ...read, code: 'twice' } );
		} else {
			seen.add( key );
			found.push( read.word );
		}
	}

	return {
		ok: true,
		found,
		problems: problems.map( ( { line, words, code } ) => ( {
			line,
			words,
			code,
		} ) ),
	};
}

/** What two lines that speak of the same words share. */
export function keyOf( {
	words,
	language,
}: Pick< SiteWord, 'words' | 'language' > ): string {
	const [ code = '' ] = language.toLowerCase().split( /[-_]/ );
	return `${ code } ${ words.trim().toLowerCase().replace( /\s+/g, ' ' ) }`;
}

function readLine(
	{ line, cells, isOpen }: CsvLine,
	columns: readonly ( Column | undefined )[],
	usual: string
): { line: number; words: string; word: FiledWord | LineFault } {
	const cell = ( column: Column ) => {
		const place = columns.indexOf( column );
		return place === -1 ? '' : clean( cells[ place ] ?? '' );
	};
	const words = cell( 'words' );
	const language = cell( 'language' ) || usual;
	const page = cell( 'page' );
	const name = cell( 'name' );
	const isNever = ! NO.has( plain( cell( 'never' ) ) );
	const uses: FiledWord[ 'use' ][] = [
		...( page === '' ? [] : [ pageOf( page ) ] ),
		...( name === '' ? [] : [ { kind: 'name' as const, name } ] ),
		...( isNever ? [ { kind: 'never' as const } ] : [] ),
	];
	const [ use ] = uses;
	const fault = (): LineFault | null => {
		if ( isOpen ) {
			return 'open-quote';
		}
		if ( ! /[\p{L}\p{N}]/u.test( words ) ) {
			return 'no-words';
		}
		if ( [ ...words ].length > LONGEST ) {
			return 'long-words';
		}
		if ( ! /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test( language ) ) {
			return 'bad-language';
		}
		if ( uses.length > 1 ) {
			return 'two-uses';
		}
		return [ ...name ].length > LONGEST ? 'long-name' : null;
	};

	return {
		line,
		words,
		word:
			fault() ??
			( use === undefined
				? 'no-use'
				: {
						line,
						words,
						language: language.replace( /_/g, '-' ),
						use,
					} ),
	};
}

/** A page by its number, also as a spreadsheet writes it ("34.00"), or by its address. */
export function pageOf( text: string ): FiledWord[ 'use' ] {
	const [ , number ] = /^([1-9]\d{0,11})(?:[.,]0{1,2})?$/.exec( text ) ?? [];

	return number === undefined
		? { kind: 'address', address: text }
		: { kind: 'page', pageId: Number( number ) };
}

/** Without blanks around it, nor the apostrophe that keeps a spreadsheet from calculating it. */
function clean( cell: string ): string {
	return cell.trim().replace( /^'(?=[=+\-@\t])/, '' );
}

function plain( text: string ): string {
	return text
		.normalize( 'NFD' )
		.replace( /\p{M}/gu, '' )
		.toLowerCase()
		.replace( /[\s_\p{Pd}]+/gu, ' ' )
		.trim();
}

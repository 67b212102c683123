/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { decodeFile, readCsv } from '../../../src/admin/read-csv';
import {
	readWordsFile,
	toWordsFile,
} from '../../../src/admin/words/words-file';
import type { SiteWord } from '../../../src/contract/types';

const HEAD = 'words,language,page,same as,never';

const WORDS: SiteWord[] = [
	{
		words: 'sugar "clinic", Bluefield',
		language: 'en-US',
		use: { kind: 'page', pageId: 34 },
	},
	{
		words: 'azúcar en la sangre',
		language: 'es',
		use: { kind: 'name', name: 'diabetes' },
	},
	{ words: '=Heart', language: 'en-US', use: { kind: 'never' } },
];

function reading( text: string ) {
	const read = readWordsFile( text, 'en-US' );
	return read.ok
		? {
				found: read.found.map( ( { words, language, use } ) => [
					words,
					language,
					use,
				] ),
				problems: read.problems.map(
					( { line, code } ) => `${ line } ${ code }`
				),
			}
		: read.code;
}

const CLINIC = [ 'sugar clinic', 'en-US', { kind: 'page', pageId: 34 } ];

describe( 'a word list as a file', () => {
	it( 'comes back as it was', () => {
		const read = readWordsFile( toWordsFile( WORDS ), 'de' );

		expect( read ).toMatchObject( {
			ok: true,
			problems: [],
			found: WORDS,
		} );
	} );

	it.each( [
		[ 'commas', `${ HEAD }\nsugar clinic,en-US,34,,` ],
		[ 'semicolons', 'words;language;page\r\nsugar clinic;en-US;34\r\n' ],
		[ 'tabs', 'words\tpage\nsugar clinic\t34' ],
		[
			'other columns, in another order',
			'note,page,words\nx,34,sugar clinic',
		],
		[
			'a heading in capitals with blanks',
			' Words , PAGE \nsugar clinic,34',
		],
		[ 'a Spanish heading', 'Palabras;Página\nsugar clinic;34' ],
		[ 'quotation marks', 'words,page\n"sugar clinic","34"' ],
		[ 'empty lines', 'words,page\n\n,\nsugar clinic,34\n\n' ],
		[ 'a mark of UTF-8 in front', '\uFEFFwords,page\nsugar clinic,34' ],
		[
			'no in the column for never',
			'words,page,never\nsugar clinic,34,No',
		],
		...[ 'n', 'none', '-', '–', ' ' ].map( ( no ) => [
			`"${ no }" in the column for never`,
			`words,page,never\nsugar clinic,34,${ no }`,
		] ),
	] )( 'is read with %s', ( _name, text ) => {
		expect( reading( text ) ).toEqual( {
			found: [ CLINIC ],
			problems: [],
		} );
	} );

	it.each( [
		[ 'an empty file', '', 'empty' ],
		[ 'a heading alone', HEAD, 'empty' ],
		[ 'no heading', 'sugar clinic,34', 'no-columns' ],
		[
			'no column for what the words stand for',
			'words,note\na,b',
			'no-columns',
		],
		[
			'more lines than a list has',
			`${ HEAD }\n${ 'a,,1\n'.repeat( 5001 ) }`,
			'too-many',
		],
	] )( 'is refused with %s', ( _name, text, code ) => {
		expect( reading( text ) ).toBe( code );
	} );

	it.each( [
		[ 'no words', ',en,34,,', 'no-words' ],
		[ 'words without a letter', '"--",en,34,,', 'no-words' ],
		[ 'long words', `${ 'a'.repeat( 201 ) },en,34,,`, 'long-words' ],
		[ 'a language that is none', 'a,English please,34,,', 'bad-language' ],
		[ 'nothing said', 'a,en,,,', 'no-use' ],
		[ 'two things said', 'a,en,34,,yes', 'two-uses' ],
		[ 'a long name', `a,en,,${ 'b'.repeat( 201 ) },`, 'long-name' ],
		[ 'the same again', 'Sugar  Clinic,en,34,,', 'twice' ],
		[ 'a quotation mark that stays open', 'a,en,"34', 'open-quote' ],
	] )(
		'leaves out a line with %s and takes the others',
		( _name, line, code ) => {
			expect(
				reading( `${ HEAD }\nsugar clinic,,34,,\n${ line }` )
			).toEqual( {
				found: [ CLINIC ],
				problems: [ `3 ${ code }` ],
			} );
		}
	);

	it( 'counts lines as the file has them', () => {
		expect(
			readCsv( 'a,b\n"one\ntwo",x\n\nlast,y' ).map( ( { line } ) => line )
		).toEqual( [ 1, 2, 5 ] );
	} );

	it.each( [
		[
			'an address',
			'/diabetes/',
			{ kind: 'address', address: '/diabetes/' },
		],
		[ 'a number', '34', { kind: 'page', pageId: 34 } ],
		[
			'a number as spreadsheets write it',
			'34.00',
			{ kind: 'page', pageId: 34 },
		],
	] )( 'names a page by %s', ( _name, page, use ) => {
		expect( reading( `words,page\na,${ page }` ) ).toEqual( {
			found: [ [ 'a', 'en-US', use ] ],
			problems: [],
		} );
	} );

	it.each( [
		[ 'UTF-8', [ 0xc3, 0xa1 ] ],
		[ 'UTF-16, low byte first', [ 0xff, 0xfe, 0xe1, 0x00 ] ],
		[ 'UTF-16, high byte first', [ 0xfe, 0xff, 0x00, 0xe1 ] ],
		[ 'the old Windows letters', [ 0xe1 ] ],
	] )( 'is decoded from %s', ( _name, bytes ) => {
		expect( decodeFile( Uint8Array.from( bytes ) ) ).toBe( 'á' );
	} );
} );

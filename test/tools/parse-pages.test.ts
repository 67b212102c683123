/*
 * @jest-environment node
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

/*
 * What `npm run evaluate` makes of a directory that somebody else filled: it says what is wrong, or mends it and says so.
 * The tools are modules of Node.js, which jest does not load: one process answers all rows.
 */
const LINK = { block: 0, start: 0, end: 6, anchor: 'Asthma', target: 1 };
const PAGE = {
	id: 0,
	url: '/a/',
	title: 'A',
	description: '',
	section: '',
	modified: null,
	headings: [],
	blocks: [ { name: 'paragraph', level: null, text: 'Asthma is common.' } ],
	links: [ LINK ],
};
const lines = ( ...pages: unknown[] ) =>
	pages.map( ( page ) => `${ JSON.stringify( page ) }\n` ).join( '' );
const without = ( key: keyof typeof PAGE ) =>
	lines( { ...PAGE, [ key ]: undefined } );

const ROWS: { name: string; text: string; says: unknown }[] = [
	{ name: 'a whole page', text: lines( PAGE ), says: [ [ PAGE ], [] ] },
	{
		name: 'empty lines, a mark at the beginning and line ends of Windows',
		text: `\ufeff\r\n${ lines( PAGE ).replace( '\n', '\r\n' ) }\r\n`,
		says: [ [ PAGE ], [] ],
	},
	{
		name: 'nothing at all',
		text: '',
		says: 'There is no page in pages.jsonl.',
	},
	{
		name: 'only empty lines',
		text: ' \n\n',
		says: 'There is no page in pages.jsonl.',
	},
	{
		name: 'a list',
		text: '[]\n',
		says: 'Line 1 of pages.jsonl is no page: it must be an object.',
	},
	{
		name: 'a page without an id',
		text: without( 'id' ),
		says: 'Line 1 of pages.jsonl has no id: it must be a whole number from 0.',
	},
	{
		name: 'an id in words',
		text: lines( { ...PAGE, id: '0' } ),
		says: 'Line 1 of pages.jsonl has no id: it must be a whole number from 0.',
	},
	{
		name: 'one id for two pages',
		text: lines( PAGE, PAGE ),
		says: 'Lines 1 and 2 of pages.jsonl have the same id, 0.',
	},
	{
		name: 'no links',
		text: without( 'links' ),
		says: [
			[ { ...PAGE, links: [] } ],
			[ 'a page without links is read as one that has none (1)' ],
		],
	},
	{
		name: 'no blocks, and a link in one of them',
		text: without( 'blocks' ),
		says: [
			[ { ...PAGE, blocks: [], links: [] } ],
			[
				'a page without blocks is read as one that has none (1)',
				'a link outside its block is left out (1)',
			],
		],
	},
	{
		name: 'a block without text',
		text: lines( { ...PAGE, blocks: [ {} ], links: [] } ),
		says: [
			[
				{
					...PAGE,
					blocks: [ { name: 'other', level: null, text: '' } ],
					links: [],
				},
			],
			[ 'a block without text is read as empty (1)' ],
		],
	},
	{
		name: 'links past the end, turned round and without a block',
		text: lines( {
			...PAGE,
			links: [
				LINK,
				{ ...LINK, end: 99 },
				{ ...LINK, start: 6, end: 0 },
				{ ...LINK, block: 7 },
				null,
			],
		} ),
		says: [ [ PAGE ], [ 'a link outside its block is left out (4)' ] ],
	},
	{
		name: 'no title and no address',
		text: lines( { ...PAGE, title: null, url: undefined } ),
		says: [
			[ { ...PAGE, title: '', url: '/0/' } ],
			[ 'a page without url (1)', 'a page without title (1)' ],
		],
	},
	{
		name: 'no description, as pages have it now and then',
		text: lines( { ...PAGE, description: null } ),
		says: [ [ PAGE ], [] ],
	},
];

const PARSE = `
	import { readFileSync } from 'node:fs';
	import { CorpusFault, parsePages } from ${ JSON.stringify(
		join( __dirname, '../../tools/evaluate/parse-pages.mjs' )
	) };
	const answers = JSON.parse( readFileSync( 0, 'utf8' ) ).map( ( text ) => {
		try {
			const { pages, mended } = parsePages( text );
			return [ pages, mended ];
		} catch ( error ) {
			return error instanceof CorpusFault ? error.message : String( error.stack );
		}
	} );
	process.stdout.write( JSON.stringify( answers ) );
`;

describe( 'parsePages', () => {
	const answers: unknown[] = JSON.parse(
		execFileSync(
			process.execPath,
			[ '--input-type=module', '--eval', PARSE ],
			{
				input: JSON.stringify( ROWS.map( ( { text } ) => text ) ),
				encoding: 'utf8',
			}
		)
	);

	it.each( ROWS.map( ( row, number ) => ( { ...row, number } ) ) )(
		'reads $name',
		( { says, number } ) => {
			expect( answers[ number ] ).toEqual( says );
		}
	);

	it( 'says which line is no JSON', () => {
		const [ said ] = JSON.parse(
			execFileSync(
				process.execPath,
				[ '--input-type=module', '--eval', PARSE ],
				{
					input: JSON.stringify( [ `${ lines( PAGE ) }{` ] ),
					encoding: 'utf8',
				}
			)
		);

		expect( said ).toContain( 'Line 2 of pages.jsonl is no JSON: ' );
	} );
} );

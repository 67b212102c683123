import { describe, expect, it } from '@jest/globals';

import { carrySuggestions } from '../../src/editor/carry-suggestions';
import { span, suggestion } from './build-records';

const TEXT = 'Ask about your A1C test and your thyroid.';
const A1C = suggestion( TEXT, 'A1C test' );
const THYROID = suggestion( TEXT, 'thyroid', { targetId: 8 } );

/** Where the words of the suggestions are, as [ words, start ]. */
function carried( ...now: ReturnType< typeof span >[] ) {
	return carrySuggestions( [ A1C, THYROID ], [ span( TEXT ) ], now ).map(
		( { anchor } ) => [ anchor.text, anchor.range.start ]
	);
}

describe( 'carrySuggestions', () => {
	it.each( [
		[
			'nothing happened',
			TEXT,
			[
				[ 'A1C test', 15 ],
				[ 'thyroid', 33 ],
			],
		],
		[
			'words were written before',
			`Now: ${ TEXT }`,
			[
				[ 'A1C test', 20 ],
				[ 'thyroid', 38 ],
			],
		],
		[
			'an emoji was put before',
			`🩺${ TEXT }`,
			[
				[ 'A1C test', 17 ],
				[ 'thyroid', 35 ],
			],
		],
		[
			'words were written after',
			`${ TEXT } Soon.`,
			[
				[ 'A1C test', 15 ],
				[ 'thyroid', 33 ],
			],
		],
		[
			'words were written between',
			TEXT.replace( 'and', 'and also' ),
			[
				[ 'A1C test', 15 ],
				[ 'thyroid', 38 ],
			],
		],
		[
			'one was changed',
			TEXT.replace( 'A1C', 'A1 C' ),
			[ [ 'thyroid', 34 ] ],
		],
		[
			'one was deleted',
			TEXT.replace( 'your thyroid', 'that' ),
			[ [ 'A1C test', 15 ] ],
		],
		[ 'everything was deleted', '', [] ],
	] )( 'knows where the words are when %s', ( _name, text, expected ) => {
		expect( carried( span( text ) ) ).toEqual( expected );
	} );

	it.each( [
		[
			'were linked',
			[
				span( TEXT, {
					marks: [ { kind: 'link', start: 15, end: 23, url: '/x/' } ],
				} ),
			],
		],
		[
			'were linked in part',
			[
				span( TEXT, {
					marks: [ { kind: 'link', start: 22, end: 26, url: '/x/' } ],
				} ),
			],
		],
	] )( 'lets go of words that %s', ( _name, now ) => {
		expect( carried( ...now ) ).toEqual( [ [ 'thyroid', 33 ] ] );
	} );

	it.each( [
		[ 'the block was locked', [ span( TEXT, { isEditable: false } ) ] ],
		[ 'the block is gone', [] ],
		[ 'the block is another', [ span( TEXT, { blockId: 'p2' } ) ] ],
		[
			'the attribute is another',
			[ span( TEXT, { attribute: 'citation' } ) ],
		],
	] )( 'lets go of all when %s', ( _name, now ) => {
		expect( carried( ...now ) ).toEqual( [] );
	} );

	it( 'keeps words beside a link and words in bold', () => {
		const marks = [
			{ kind: 'link', start: 0, end: 15, url: '/x/' } as const,
			{ kind: 'formatted', start: 15, end: 23 } as const,
		];
		expect( carried( span( TEXT, { marks } ) ) ).toHaveLength( 2 );
	} );

	it( 'gives the very same suggestion where nothing moved', () => {
		const [ first ] = carrySuggestions(
			[ A1C ],
			[ span( TEXT ) ],
			[ span( TEXT ) ]
		);
		expect( first ).toBe( A1C );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { carryLinks } from '../../../src/editor/links-there/carry-links';
import { existingLink, span } from '../build-records';

const TEXT = 'Ask about your A1C test and your A1C test.';
const URL = 'https://clinic.test/a1c-testing/';

/** A paragraph in which words carry links, by their starts. */
const now = ( text: string, starts: number[], url = URL ) =>
	span( text, {
		marks: starts.map( ( start ) => ( {
			kind: 'link' as const,
			start,
			end: start + 'A1C test'.length,
			url,
		} ) ),
	} );

const first = existingLink( TEXT, 'A1C test' );
const second = existingLink( TEXT, 'A1C test', {
	anchor: { ...first.anchor, range: { start: 33, end: 41 } },
} );

describe( 'carryLinks', () => {
	it.each( [
		[ 'nothing happened', now( TEXT, [ 15, 33 ] ), [ 15, 33 ] ],
		[
			'words came before',
			now( `Now: ${ TEXT }`, [ 20, 38 ] ),
			[ 20, 38 ],
		],
		[ 'one link is gone', now( TEXT, [ 33 ] ), [ 33 ] ],
		[ 'both links are gone', now( TEXT, [] ), [] ],
		[ 'they lead elsewhere', now( TEXT, [ 15, 33 ], '/b/' ), [] ],
		[
			'the words are others',
			now( TEXT.replace( /A1C/g, 'TSH' ), [ 15, 33 ] ),
			[],
		],
		[ 'the block is gone', { ...now( TEXT, [ 15 ] ), blockId: 'p2' }, [] ],
	] )( 'when %s', ( _name, current, starts ) => {
		expect(
			carryLinks( [ first, second ], [ current ] ).map(
				( { anchor } ) => anchor.range.start
			)
		).toEqual( starts );
	} );

	it( 'gives the very same record where nothing changed', () => {
		expect( carryLinks( [ first ], [ now( TEXT, [ 15 ] ) ] )[ 0 ] ).toBe(
			first
		);
	} );
} );

import { describe, expect, it } from '@jest/globals';

import type { TextMark } from '../../../src/contract/types';
import { readLinks } from '../../../src/editor/review/read-links';
import { span } from '../build-records';

const TEXT = 'Rest well. Ask for an A1C test at 8 a.m. if you can. Then eat.';

function link( more: Partial< TextMark > = {} ): TextMark {
	const start = TEXT.indexOf( 'A1C test' );
	return { kind: 'link', start, end: start + 8, url: '/a1c/', ...more };
}

describe( 'readLinks', () => {
	it( 'gives the words in their sentence, with the address as written', () => {
		expect(
			readLinks( [
				span( TEXT, { marks: [ link( { targetId: 7 } ) ] } ),
			] )
		).toEqual( [
			{
				anchor: {
					blockId: 'p1',
					attribute: 'content',
					range: { start: 22, end: 30 },
					text: 'A1C test',
					before: 'Ask for an ',
					after: ' at 8 a.m. if you can.',
				},
				url: '/a1c/',
				targetId: 7,
				kind: 'paragraph',
				isEditable: true,
			},
		] );
	} );

	it.each( [
		[ 'a place in the page', '#below', 0 ],
		[ 'a mailbox', 'mailto:a@clinic.test', 0 ],
		[ 'a telephone', 'tel:+100', 0 ],
		[ 'nothing', ' ', 0 ],
		[ 'another site', 'https://other.example/', 1 ],
		[ 'a page by a relative address', 'page?a=1', 1 ],
	] )( 'a link to %s', ( _name, url, count ) => {
		expect(
			readLinks( [ span( TEXT, { marks: [ link( { url } ) ] } ) ] )
		).toHaveLength( count );
	} );

	it( 'leaves out what is only bold', () => {
		expect(
			readLinks( [
				span( TEXT, { marks: [ link( { kind: 'formatted' } ) ] } ),
			] )
		).toEqual( [] );
	} );

	it( 'gives the same links as long as the text stays the same', () => {
		const given = span( TEXT, { marks: [ link() ] } );
		expect( readLinks( [ given ] )[ 0 ] ).toBe(
			readLinks( [ given ] )[ 0 ]
		);
	} );
} );

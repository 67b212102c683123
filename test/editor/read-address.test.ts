import { describe, expect, it } from '@jest/globals';

import { readAddress } from '../../src/editor/read-address';

describe( 'readAddress', () => {
	it.each( [
		[ '?post=3&action=edit', null ],
		[
			'?post=3&care-pathway-links=next-steps',
			{ tab: 'next-steps', stage: null, link: null },
		],
		[
			'?care-pathway-links=next-steps&stage=get-care',
			{ tab: 'next-steps', stage: 'get-care', link: null },
		],
		[
			'?care-pathway-links=next-steps&stage=constructor',
			{ tab: 'next-steps', stage: null, link: null },
		],
		[
			'?post=3&care-pathway-links=review&stage=test',
			{ tab: 'review', stage: null, link: null },
		],
		[
			'?post=3&care-pathway-links=links&words=A1C+test&url=%2Fa1c%2F',
			{
				tab: 'links',
				stage: null,
				link: { words: 'A1C test', url: '/a1c/' },
			},
		],
		[
			'?post=3&care-pathway-links=links&words=A1C',
			{ tab: 'links', stage: null, link: null },
		],
		[ '?care-pathway-links=something&stage=test', null ],
	] )( '%s', ( query, asked ) => {
		expect( readAddress( query ) ).toEqual( asked );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { readAddress } from '../../src/editor/read-address';

describe( 'readAddress', () => {
	it.each( [
		[ '?post=3&action=edit', null ],
		[
			'?post=3&care-pathway-links=next-steps',
			{ tab: 'next-steps', stage: null },
		],
		[
			'?care-pathway-links=next-steps&stage=get-care',
			{ tab: 'next-steps', stage: 'get-care' },
		],
		[
			'?care-pathway-links=next-steps&stage=constructor',
			{ tab: 'next-steps', stage: null },
		],
		[
			'?post=3&care-pathway-links=review&stage=test',
			{ tab: 'review', stage: null },
		],
		[ '?care-pathway-links=something&stage=test', null ],
	] )( '%s', ( query, asked ) => {
		expect( readAddress( query ) ).toEqual( asked );
	} );
} );

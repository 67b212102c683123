import { describe, expect, it } from '@jest/globals';

import { findBefore } from '../../../src/editor/review/find-before';
import { anchor, decision } from '../build-records';

const LINK = {
	anchor: anchor( 'Ask for an A1C test early.', 'A1C test' ),
	url: '/a1c/',
	targetId: 7,
	kind: 'paragraph' as const,
	isEditable: true,
};

describe( 'findBefore', () => {
	it.each( [
		[
			'the same sentence among others',
			[ 'Rest. Ask  for an A1C test early. Eat.' ],
			{ kind: 'same' },
		],
		[
			'other words',
			[ 'Rest well. Ask for an A1C test late. Eat.' ],
			{ kind: 'changed', text: 'Ask for an A1C test late.' },
		],
		[ 'nothing alike', [ 'Bring your glasses.' ], { kind: 'new' } ],
		[ 'an empty text', [], { kind: 'new' } ],
	] )( 'finds %s', ( _name, texts, before ) => {
		expect( findBefore( LINK, texts, null ) ).toEqual( before );
	} );

	it.each( [
		[ 'a suggestion, which changes no words', decision(), 'same' ],
		[ 'nobody knows what', null, 'unknown' ],
	] )(
		'where nothing was approved it goes by %s',
		( _name, accepted, kind ) => {
			expect( findBefore( LINK, null, accepted ) ).toEqual( { kind } );
		}
	);
} );

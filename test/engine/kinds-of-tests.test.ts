import { describe, expect, it } from '@jest/globals';

import type { TextSpan } from '../../src/contract/types';
import { compile } from '../../src/engine';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { heading, indexOf, page, post, span } from './build';

/*
 * Whether a page that says only what kind of test it means ("an ultrasound") is offered as one that could lead to the page on
 * that very test. The traps were written first: what is meant is said by what the page is on, and by nothing around the words
 * that speaks of something else.
 */
const THYROID = page( 1, 'Thyroid ultrasound' );
const PAGES = {
	nodules: page( 2, 'Thyroid nodules' ),
	pregnancy: page( 3, 'Pregnancy' ),
	heart: page( 4, 'Heart failure' ),
	picnic: page( 5, 'Our summer picnic' ),
	knee: page( 6, 'Knee pain' ),
};

function offered(
	on: keyof typeof PAGES,
	spans: readonly ( string | TextSpan )[],
	others: readonly ReturnType< typeof page >[] = [],
	title = PAGES[ on ].title
): string[] {
	const source = PAGES[ on ];
	const engine = compile(
		indexOf( [ THYROID, ...Object.values( PAGES ), ...others ] ),
		loadVocabulary()
	);
	return engine
		.inbound(
			post( spans, {
				sourceId: source.id,
				title,
				url: source.url,
			} ),
			new Set( [ THYROID.id ] )
		)
		.suggestions.map( ( { anchor } ) => anchor.text );
}

describe( 'the kind of a test stands for the test of the condition that a page is on', () => {
	it.each( [
		[ 'alone', 'An ultrasound. It shows size, shape and texture.' ],
		[
			'at the end',
			'Many nodules need only a repeat, with an ultrasound.',
		],
		[ 'in the middle', 'We repeat the ultrasound after two years.' ],
		[
			'in a list',
			'Antibodies, an ultrasound or an uptake scan can tell.',
		],
		[ 'by another name', 'A sonogram is the first step.' ],
		[
			'beside the condition',
			'For thyroid nodules, an ultrasound is the first step.',
		],
	] )( '%s', ( _name, text ) => {
		expect( offered( 'nodules', [ text ] ) ).toEqual( [
			text.includes( 'sonogram' ) ? 'sonogram' : 'ultrasound',
		] );
	} );

	it.each( [
		[ 'of another place', 'A vaginal ultrasound comes first.' ],
		[ 'of the heart', 'An ultrasound of the heart shows the valves.' ],
		[ 'in pregnancy', 'In pregnancy, an ultrasound is done at 20 weeks.' ],
		[ 'as a part of a word', 'We use ultrasound-guided needles.' ],
		[ 'as a part of a name', 'Please bring the ultrasound reports.' ],
		[ 'of a longer name', 'An abdominal ultrasound comes first.' ],
		[ 'of the unborn', 'An ultrasound is done when the baby is due.' ],
		[ 'of another kind', 'You need an X-ray.' ],
		// Falls short: a verb behind the words cannot be told from the rest of a name.
		[ 'before a verb', 'An ultrasound shows size and shape.' ],
	] )( 'but not %s', ( _name, text ) => {
		expect( offered( 'nodules', [ text ] ) ).toEqual( [] );
	} );

	it.each( [
		[ 'pregnancy' as const, 'You have an ultrasound at 12 weeks.' ],
		[ 'heart' as const, 'An ultrasound shows how strong each beat is.' ],
		[ 'knee' as const, 'An ultrasound shows the fluid.' ],
		[ 'picnic' as const, 'An ultrasound was raffled.' ],
	] )( 'but not on a page on %s', ( on, text ) => {
		expect( offered( on, [ text ] ) ).toEqual( [] );
	} );

	it( 'but not below a heading on something else', () => {
		expect(
			offered( 'nodules', [
				heading( 'If you are pregnant' ),
				'You may have an ultrasound at 12 weeks.',
			] )
		).toEqual( [] );
		expect(
			offered( 'nodules', [
				heading( 'Pregnancy' ),
				'You may have an ultrasound at 12 weeks.',
			] )
		).toEqual( [] );
	} );

	it( 'but not on a page on the condition in pregnancy', () => {
		expect(
			offered(
				'nodules',
				[ 'An ultrasound is the first step.' ],
				[],
				'Thyroid nodules in pregnancy'
			)
		).toEqual( [] );
	} );

	it( 'but not where another page is on the kind itself', () => {
		expect(
			offered(
				'nodules',
				[ 'An ultrasound is the first step.' ],
				[ page( 20, 'Ultrasound' ) ]
			)
		).toEqual( [] );
	} );

	it( 'but not in an emergency notice, a heading or a link', () => {
		const text = 'An ultrasound is the first step.';
		expect(
			offered( 'nodules', [
				heading( 'Ultrasound' ),
				span( text, {
					marks: [
						{
							kind: 'link',
							start: 3,
							end: 13,
							url: 'https://other.example/',
						},
					],
				} ),
				'Call 911 if you cannot breathe, ultrasound or not.',
			] )
		).toEqual( [] );
	} );
} );

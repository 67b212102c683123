import { describe, expect, it } from '@jest/globals';

import { linkedMarks } from '../../src/editor/linked-marks';
import { anchor, span } from './build-records';

const TEXT = 'Your A1C test shows it';

describe( 'linkedMarks', () => {
	it.each< [ string, { url?: string; targetId?: number }, string[] ] >( [
		[ 'a page that core knows', { targetId: 7 }, [ 'A1C test' ] ],
		[
			'a whole address',
			{ url: 'https://clinic.test/a/' },
			[ 'A1C test' ],
		],
		[ 'a path', { url: '/a/' }, [ 'A1C test' ] ],
		[ 'another site', { url: 'https://other.test/a/' }, [] ],
		[ 'a place of the same page', { url: '#more' }, [] ],
		[ 'mail', { url: 'mailto:a@clinic.test' }, [] ],
		[ 'phone', { url: 'tel:911' }, [] ],
		[ 'nothing', {}, [] ],
		[ 'no address at all', { url: 'http://' }, [] ],
	] )( 'a link to %s', ( _name, link, words ) => {
		const { range } = anchor( TEXT, 'A1C test' );
		const marks = linkedMarks(
			[
				span( TEXT, {
					marks: [ { kind: 'link', ...range, ...link } ],
				} ),
			],
			'https://clinic.test'
		);
		expect( marks.map( ( mark ) => mark.anchor.text ) ).toEqual( words );
		expect( marks.every( ( { look } ) => look === 'linked' ) ).toBe( true );
	} );
} );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { remapRange } from '../../../src/engine/text/remap';

const BEFORE = 'Your A1C test is due.';
const RANGE = { start: 5, end: 13 };

describe( 'remapRange', () => {
	it.each( [
		[ 'nothing was typed', BEFORE, [ 5, 13 ] ],
		[ 'typing after it', 'Your A1C test is due soon.', [ 5, 13 ] ],
		[ 'typing before it', 'So your A1C test is due.', [ 8, 16 ] ],
		[ 'deleting before it', 'A1C test is due.', [ 0, 8 ] ],
		[ 'deleting after it', 'Your A1C test', [ 5, 13 ] ],
		[ 'a comma right behind it', 'Your A1C test, is due.', [ 5, 13 ] ],
		[ 'a bracket right before it', 'Your (A1C test is due.', [ 6, 14 ] ],
		[ 'an emoji before it', '💉 Your A1C test is due.', [ 8, 16 ] ],
		[ 'a letter right behind it', 'Your A1C tests is due.', null ],
		[ 'a letter right before it', 'Your HA1C test is due.', null ],
		[ 'a mark on its last letter', 'Your A1C test\u0301 is due.', null ],
		[ 'typing inside it', 'Your A1C blood test is due.', null ],
		[ 'deleting a part of it', 'Your A1C te is due.', null ],
		[ 'deleting it', 'Your is due.', null ],
		[ 'other words in its place', 'Your MRI scan is due.', null ],
		[ 'two changes around it', 'Her A1C test was due.', null ],
		[ 'deleting all', '', null ],
	] )( 'follows the words through %s', ( _name, after, expected ) => {
		expect( remapRange( BEFORE, after, RANGE ) ).toEqual(
			expected && { start: expected[ 0 ], end: expected[ 1 ] }
		);
	} );

	it.each( [
		[ 'empty', 5, 5 ],
		[ 'turned around', 13, 5 ],
		[ 'before the text', -1, 4 ],
		[ 'beyond the text', 5, 99 ],
	] )( 'gives up a range that is %s', ( _name, start, end ) => {
		expect( remapRange( BEFORE, BEFORE, { start, end } ) ).toBeNull();
		expect(
			remapRange( BEFORE, `${ BEFORE } `, { start, end } )
		).toBeNull();
	} );

	it( 'never gives a range of other words', () => {
		fc.assert(
			fc.property( edited, ( { before, after, start, length } ) => {
				const range = { start, end: start + length };
				const moved = remapRange( before, after, range );

				const words = before.slice( range.start, range.end );
				const found = moved && after.slice( moved.start, moved.end );

				expect( [ null, words ] ).toContain( found );
			} )
		);
	} );

	it( 'always follows words that an edit is apart from', () => {
		fc.assert(
			fc.property( fc.string(), fc.string(), ( one, other ) => {
				const moved = remapRange(
					`${ one } A1C test end`,
					`${ other } A1C test end`,
					{ start: one.length + 1, end: one.length + 9 }
				);

				expect( moved ).toEqual( {
					start: other.length + 1,
					end: other.length + 9,
				} );
			} )
		);
	} );
} );

/** A text, a range in it, and the text after one replacement somewhere. */
const edited = fc
	.record( {
		before: fc.string( {
			unit: fc.constantFrom( ...'ab é\u0301💊 ' ),
			minLength: 1,
		} ),
		typed: fc.string( {
			unit: fc.constantFrom( ...'ab é\u0301💊 ' ),
			maxLength: 4,
		} ),
		start: fc.nat( 12 ),
		length: fc.integer( { min: 1, max: 6 } ),
		at: fc.nat( 12 ),
		removed: fc.nat( 5 ),
	} )
	.map( ( { before, typed, at, removed, start, length } ) => ( {
		before,
		after: before.slice( 0, at ) + typed + before.slice( at + removed ),
		start,
		length,
	} ) );

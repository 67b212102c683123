import { describe, expect, it } from '@jest/globals';

import { findPages } from '../../src/engine/find-pages';
import { page } from './build';

const PAGES = [
	page( 1, 'Type 2 diabetes' ),
	page( 2, 'Diabetes' ),
	page( 3, 'Diabetes evaluation' ),
	page( 4, 'High blood sugar', {
		aliases: [ 'Hyperglycemia', 'Diabetes sign' ],
	} ),
	page( 5, 'Ménière’s disease', { isExcluded: true } ),
	page( 6, 'Embarazo y diabetes', { language: 'es', role: 'condition' } ),
	page( 7, 'Thank you for booking', {
		isNoindex: true,
		keyphrases: [ 'request a visit' ],
	} ),
];

const find = ( words: string, limit = 10 ) =>
	findPages( { words, limit }, PAGES, () => null ).map( ( { id } ) => id );

describe( 'findPages', () => {
	it.each( [
		[
			'the whole title first, then titles that begin so, then the rest, then other names',
			'diabetes',
			[ 2, 3, 6, 1, 4 ],
		],
		[ 'half a word', 'diab eval', [ 3 ] ],
		[ 'words in another order', 'diabetes type', [ 1 ] ],
		[ 'an other name', 'HYPERGLYC', [ 4 ] ],
		[ 'without accents and typographic signs', "meniere's", [ 5 ] ],
		[ 'a middle of a word is none', 'betes', [] ],
		[ 'a slip of the finger', 'diabtes evaluation', [ 3 ] ],
		[ 'no slip in a short word', 'typa', [] ],
		[ 'a keyphrase', 'visit request', [ 7 ] ],
		[
			'nothing but signs finds all, by title',
			' -',
			[ 2, 3, 6, 4, 5, 7, 1 ],
		],
	] )( '%s', ( _name, words, ids ) => {
		expect( find( words ) ).toEqual( ids );
	} );

	it( 'finds no more than was asked for', () => {
		expect( find( 'diabetes', 2 ) ).toEqual( [ 2, 3 ] );
	} );

	it( 'gives pages by id in the order asked for, and leaves out what is gone', () => {
		expect(
			findPages( { ids: [ 7, 99, 2, 7 ] }, PAGES, () => null ).map(
				( { id } ) => id
			)
		).toEqual( [ 7, 2, 7 ] );
	} );

	it( 'says what speaks against a page, and what it is for', () => {
		expect(
			findPages( { ids: [ 5, 6, 7, 1 ] }, PAGES, ( id ) =>
				id === 1 ? 'condition' : null
			)
		).toMatchObject( [
			{ isExcluded: true, isNoindex: false, role: null },
			{ language: 'es', role: 'condition' },
			{ isNoindex: true, role: null },
			{ title: 'Type 2 diabetes', role: 'condition' },
		] );
	} );
} );

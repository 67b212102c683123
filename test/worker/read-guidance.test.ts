import { describe, expect, it } from '@jest/globals';

import { readGuidance } from '../../src/worker/read-guidance';

const WORD = {
	words: 'sugar clinic',
	language: 'en-US',
	use: { kind: 'page', pageId: 34 },
};
const VERDICT = {
	anchorText: 'thyroid',
	targetId: 12,
	dismissals: [
		{ sourceId: 7, reason: 'wrong-condition', dismissedOn: '2026-03-01' },
	],
};

function text( change: object = {} ): string {
	return JSON.stringify( {
		tag: 'g1',
		words: [ WORD ],
		verdicts: [ VERDICT ],
		...change,
	} );
}

describe( 'readGuidance', () => {
	it( 'gives back what the server sent', () => {
		expect( readGuidance( text() ) ).toEqual( {
			tag: 'g1',
			guidance: { words: [ WORD ], verdicts: [ VERDICT ] },
		} );
	} );

	it.each( [
		[ 'one', { reviewMethodPage: 42 }, { reviewMethodPage: 42 } ],
		[
			'all',
			{ reviewMethodPage: 42, disclaimerPage: 43, advicePage: 44 },
			{ reviewMethodPage: 42, disclaimerPage: 43, advicePage: 44 },
		],
		[ 'none', {}, {} ],
		[ 'what is no page', { disclaimerPage: 'x' }, {} ],
	] )(
		'reads %s of the pages for every reader',
		( _name, pages, expected ) => {
			expect( readGuidance( text( pages ) ).guidance ).toEqual( {
				words: [ WORD ],
				verdicts: [ VERDICT ],
				...expected,
			} );
		}
	);

	it.each( [
		[ 'fewer', 'fewer', { linkRoom: 'fewer' } ],
		[ 'more', 'more', { linkRoom: 'more' } ],
		[ 'none', undefined, {} ],
		[ 'what nobody agreed on', 'endless', {} ],
	] )( 'reads %s as the room for links', ( _name, linkRoom, expected ) => {
		expect( readGuidance( text( { linkRoom } ) ).guidance ).toEqual( {
			words: [ WORD ],
			verdicts: [ VERDICT ],
			...expected,
		} );
	} );

	it.each( [
		[ 'no JSON', '<html>' ],
		[ 'no record', 'null' ],
		[ 'no tag', text( { tag: undefined } ) ],
		[ 'no words', text( { words: undefined } ) ],
		[ 'verdicts that are no list', text( { verdicts: {} } ) ],
	] )( 'refuses %s', ( _name, given ) => {
		expect( () => readGuidance( given ) ).toThrow(
			expect.objectContaining( { code: 'unreadable' } )
		);
	} );

	it.each( [
		[ 'a word without a use', { words: [ { ...WORD, use: null }, WORD ] } ],
		[
			'a word for a page without a number',
			{ words: [ WORD, { ...WORD, use: { kind: 'page' } } ] },
		],
		[ 'a word that is a number', { words: [ 7, WORD ] } ],
		[
			'a verdict without dismissals',
			{ verdicts: [ VERDICT, { ...VERDICT, dismissals: undefined } ] },
		],
		[
			'a verdict with a dismissal of no post',
			{
				verdicts: [
					{ ...VERDICT, dismissals: [ { dismissedOn: 'x' } ] },
					VERDICT,
				],
			},
		],
	] )( 'leaves out %s and keeps the rest', ( _name, change ) => {
		expect( readGuidance( text( change ) ).guidance ).toEqual( {
			words: [ WORD ],
			verdicts: [ VERDICT ],
		} );
	} );
} );

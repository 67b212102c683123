/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { compile } from '../../src/engine';
import { TERMS } from '../../src/engine/features/terms';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { indexOf, page, post } from './build';

const PAGES = [
	page( 1, 'Will I qualify for small business health care tax credits?' ),
	page( 2, 'Sprains and strains' ),
	page( 3, 'Hand, foot and mouth disease' ),
	page( 4, 'Type 2 diabetes and pregnancy planning' ),
	page( 5, 'Preparing for a colonoscopy' ),
	page( 6, 'Broken heart syndrome and grief counselling' ),
	page( 7, 'How to apply for home care support' ),
	page( 8, 'Asma y deporte escolar', { language: 'es-ES' } ),
	page( 9, 'Opening hours' ),
	page( 10, 'Benefits after the 9/11 attacks' ),
];
/** Everything that is like a name is offered, so that only likeness and its guards speak. */
const engine = compile(
	{
		...indexOf( PAGES ),
		habits: {
			pages: 9,
			words: 9000,
			links: 90,
			closest: 1,
			mostInSpan: 9,
			shown: null,
			weights: { 'source:similar-words': 30 },
			seen: {},
			pairs: {},
			targets: {},
			groups: {},
		},
	},
	loadVocabulary()
);

const found = ( text: string ) =>
	engine
		.suggest( post( [ text ] ) )
		.suggestions.filter( ( { reasons } ) =>
			reasons.some( ( { code } ) => code === 'similar-words' )
		)
		.map( ( { anchor, targetId } ) => `${ anchor.text } > ${ targetId }` );

describe( 'similar words', () => {
	it.each( [
		[
			'other words between',
			'Many owners ask about small business health insurance tax credits before the end of the year.',
			'small business health insurance tax credits > 1',
		],
		[
			'"or" for "and"',
			'It is hard to tell whether you have a sprain or a strain in the first hours.',
			'sprain or a strain > 2',
		],
		[
			'a name with a comma',
			'In early summer hand, foot and mouth disease goes round in nurseries and schools.',
			'hand, foot and mouth disease > 3',
		],
		[
			'a call to action, whole',
			'Apply for home care support today.',
			'Apply for home care support today > 7',
		],
		[
			'a name with a number of one digit',
			'Some families get benefits for the 9/11 attacks.',
			'benefits for the 9/11 attacks > 10',
		],
	] )( 'finds %s', ( _, text, expected ) => {
		expect( found( text ) ).toContain( expected );
	} );

	it.each( [
		[
			'the other type',
			'Planning a pregnancy with type 1 diabetes takes some time and a team.',
			4,
		],
		[
			'one word of an illness',
			'Her heart was broken and the syndrome of the day was laughter in the whole town.',
			6,
		],
		[
			'a name across the end of a sentence',
			'You had a sprain. Strains are treated in the same way by most of us here.',
			2,
		],
		[
			'a page in another language',
			'Asma deporte escolar are three words of another language in this text.',
			8,
		],
		[
			'half a name',
			'We are preparing the new rooms for the winter season as you can see.',
			5,
		],
	] )( 'leaves %s', ( _, text, target ) => {
		expect(
			found( text ).filter( ( link ) => link.endsWith( ` ${ target }` ) )
		).toEqual( [] );
	} );

	it.each( [
		'A credit against the tax of a small firm or business for the health insurance of its staff is rare.',
		'We talked about the disease of the mouth that also shows on a hand and on a foot.',
		'Some families still get benefits, more than twenty years after the morning of the 9/11 attacks.',
	] )( 'are six at most: "%s"', ( text ) => {
		const longest = found( text ).map(
			( link ) => link.split( ' > ' )[ 0 ]?.match( /[\w’'-]+/g )?.length
		);

		expect( longest.filter( ( count = 0 ) => count > 6 ) ).toEqual( [] );
	} );

	it( 'are more in a call to action, which is linked whole', () => {
		expect(
			found(
				'Find out whether you qualify for small business health insurance tax credits.'
			)
		).toEqual( [
			'Find out whether you qualify for small business health insurance tax credits > 1',
		] );
	} );

	it( 'has a weight for every term', () => {
		expect( new Set( TERMS ).size ).toBe( TERMS.length );
		expect( TERMS ).toContain( 'source:similar-words' );
	} );
} );

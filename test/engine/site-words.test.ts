import { describe, expect, it } from '@jest/globals';

import type { IndexedPage, SiteWord, WordUse } from '../../src/contract/types';
import { compile } from '../../src/engine';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { indexOf, page, post } from './build';

const VOCABULARY = loadVocabulary();

const PAGES = [
	page( 1, 'Type 2 diabetes' ),
	page( 2, 'High blood pressure' ),
	page( 3, 'Heart to Heart support group' ),
	page( 4, 'Diabetes tipo 2', { language: 'es' } ),
	page( 5, 'Weight management program' ),
	page( 6, 'Thyroid nodules' ),
	page( 7, 'Sugar-free cooking class', { aliases: [ 'sugar class' ] } ),
	page( 8, 'Staff area', { isExcluded: true } ),
];

function word( words: string, use: WordUse, language = 'en-US' ): SiteWord {
	return { words, language, use };
}

function leadsTo( pageId: number ): WordUse {
	return { kind: 'page', pageId };
}

function means( name: string ): WordUse {
	return { kind: 'name', name };
}

const NEVER: WordUse = { kind: 'never' };

/** Answer to one paragraph on a site with a word list. */
function ask(
	words: SiteWord[],
	text: string,
	language = 'en-US',
	pages: IndexedPage[] = PAGES
) {
	return compile(
		indexOf( pages, { guidance: { words, verdicts: [] } } ),
		VOCABULARY
	).suggest( post( [ text ], { language } ) );
}

interface Row {
	name: string;
	words: SiteWord[];
	text: string;
	language?: string;
	/** "anchor > target", in text order. */
	expect: string[];
}

const ROWS: Row[] = [
	{
		name: 'a name that nobody else knows',
		words: [ word( 'sugar trouble', leadsTo( 1 ) ) ],
		text: 'Many of our patients with sugar trouble also see a dietitian.',
		expect: [ 'sugar trouble > 1' ],
	},
	{
		name: 'the same without the list',
		words: [],
		text: 'Many of our patients with sugar trouble also see a dietitian.',
		expect: [],
	},
	{
		name: 'word forms of it',
		words: [ word( 'sugar clinic', leadsTo( 1 ) ) ],
		text: 'Our sugar clinics help patients with new medicines.',
		expect: [ 'sugar clinics > 1' ],
	},
	{
		name: 'another page than the vocabulary knows',
		words: [ word( 'hypertension', leadsTo( 5 ) ) ],
		text: 'Losing weight helps patients with hypertension.',
		expect: [ 'hypertension > 5' ],
	},
	{
		name: 'another page than the one with that very title',
		words: [ word( 'thyroid nodules', leadsTo( 5 ) ) ],
		text: 'Most thyroid nodules are found by chance during an exam.',
		expect: [ 'thyroid nodules > 5' ],
	},
	{
		name: 'another page than the one with that alias',
		words: [ word( 'sugar class', leadsTo( 5 ) ) ],
		text: 'Ask about the sugar class for patients with diabetes.',
		expect: [ 'sugar class > 5' ],
	},
	{
		name: 'words that mean what a name of the vocabulary means',
		words: [ word( 'sugar sickness', means( 'type 2 diabetes' ) ) ],
		text: 'Some families call it sugar sickness and treat it with diet.',
		expect: [ 'sugar sickness > 1' ],
	},
	{
		name: 'words that mean what a title means',
		words: [ word( 'slim camp', means( 'weight management program' ) ) ],
		text: 'Patients who join the slim camp meet a dietitian each week.',
		expect: [ 'slim camp > 5' ],
	},
	{
		name: 'words that mean what nobody knows lead nowhere',
		words: [ word( 'hypertension', means( 'flibbertigibbet' ) ) ],
		text: 'Losing weight helps patients with hypertension.',
		expect: [],
	},
	{
		name: 'words for a page that is kept out lead nowhere, not elsewhere',
		words: [ word( 'hypertension', leadsTo( 8 ) ) ],
		text: 'Losing weight helps patients with hypertension.',
		expect: [],
	},
	{
		name: 'words for a page that is gone lead nowhere',
		words: [ word( 'hypertension', leadsTo( 99 ) ) ],
		text: 'Losing weight helps patients with hypertension.',
		expect: [],
	},
	{
		name: 'a set phrase that is the name of a program here',
		words: [ word( 'heart to heart', leadsTo( 3 ) ) ],
		text: 'Patients and partners meet at Heart to Heart after surgery.',
		expect: [ 'Heart to Heart > 3' ],
	},
	{
		name: 'an abbreviation of the site in capitals',
		words: [ word( 'WMP', leadsTo( 5 ) ) ],
		text: 'Ask your doctor about WMP before the next visit.',
		expect: [ 'WMP > 5' ],
	},
	{
		name: 'the same letters as a word',
		words: [ word( 'WMP', leadsTo( 5 ) ) ],
		text: 'Ask your doctor about the wmp file before the next visit.',
		expect: [],
	},
	{
		name: 'words that are never linked',
		words: [ word( 'hypertension', NEVER ) ],
		text: 'Losing weight helps patients with hypertension.',
		expect: [],
	},
	{
		name: 'a name inside words that are never linked',
		words: [ word( 'Bluefield High Blood Pressure Fund', NEVER ) ],
		text: 'The Bluefield High Blood Pressure Fund pays for the visit.',
		expect: [],
	},
	{
		name: 'a longer name around words that are never linked',
		words: [ word( 'diabetes', NEVER ) ],
		text: 'Eating well helps patients with type 2 diabetes.',
		expect: [ 'type 2 diabetes > 1' ],
	},
	{
		name: 'words that are never linked, on the other side of a comma',
		words: [ word( 'blood pressure high', NEVER ) ],
		text: 'With treatment for blood pressure, high blood pressure can fall.',
		expect: [ 'high blood pressure > 2' ],
	},
	{
		name: 'a word form of what is never linked',
		words: [ word( 'thyroid nodule', NEVER ) ],
		text: 'Most thyroid nodules are found by chance during an exam.',
		expect: [],
	},
	{
		name: 'a list in another language',
		words: [ word( 'hypertension', NEVER, 'es' ) ],
		text: 'Losing weight helps patients with hypertension.',
		expect: [ 'hypertension > 2' ],
	},
	{
		name: 'a list for all kinds of English',
		words: [ word( 'hypertension', NEVER, 'en-GB' ) ],
		text: 'Losing weight helps patients with hypertension.',
		expect: [],
	},
	{
		name: 'a Spanish word for a Spanish page',
		words: [ word( 'azúcar alta', leadsTo( 4 ), 'es' ) ],
		text: 'Muchas personas con azúcar alta no tienen síntomas.',
		language: 'es',
		expect: [ 'azúcar alta > 4' ],
	},
	{
		name: 'a Spanish word in an English post',
		words: [ word( 'azúcar alta', leadsTo( 4 ), 'es' ) ],
		text: 'Some patients call it azúcar alta.',
		expect: [],
	},
	{
		name: 'a denial is still a denial',
		words: [ word( 'sugar trouble', leadsTo( 1 ) ) ],
		text: 'The patient has no sugar trouble.',
		expect: [],
	},
	{
		name: 'a longer name is still another condition',
		words: [ word( 'diabetes', leadsTo( 1 ) ) ],
		text: 'Patients with diabetes insipidus drink a lot.',
		expect: [],
	},
];

describe( 'the word list of a site', () => {
	it.each( ROWS )(
		'$name',
		( { words, text, language, expect: expected } ) => {
			const { suggestions } = ask( words, text, language );

			expect(
				suggestions.map(
					( { anchor, targetId } ) =>
						`${ anchor.text } > ${ targetId }`
				)
			).toEqual( expected );
		}
	);

	it.each( [
		[ word( 'sugar trouble', leadsTo( 1 ) ), 'Type 2 diabetes' ],
		[
			word( 'sugar trouble', means( 'type 2 diabetes' ) ),
			'type 2 diabetes',
		],
	] )( 'is the first reason: %o', ( line, name ) => {
		const [ suggestion ] = ask(
			[ line ],
			'Many of our patients with sugar trouble also see a dietitian.'
		).suggestions;

		expect( suggestion?.reasons[ 0 ] ).toMatchObject( {
			code: 'site-word',
			values: { name },
		} );
	} );

	it( 'is why words that are never linked were left out', () => {
		expect(
			ask(
				[ word( 'hypertension', NEVER ) ],
				'Losing weight helps patients with hypertension.'
			).nearMisses
		).toMatchObject( [ { targetId: 2, dropReason: 'never-linked' } ] );
	} );

	it( 'says the same in any order of its lines', () => {
		const lines = [
			word( 'sugar trouble', means( 'slim camp' ) ),
			word( 'slim camp', means( 'weight management program' ) ),
			word( 'weight management program', leadsTo( 1 ) ),
			word( 'sugar class', leadsTo( 5 ) ),
			word( 'sugar class', leadsTo( 7 ) ),
		];
		const text =
			'Sugar trouble, the slim camp, the weight management program and the sugar class help patients.';

		expect( ask( [ ...lines ].reverse(), text ) ).toEqual(
			ask( lines, text )
		);
	} );

	it( 'leaves the rest of a site as it is', () => {
		const text =
			'Type 2 diabetes and high blood pressure are common in patients with thyroid nodules.';
		const compiled = compile( indexOf( PAGES ), VOCABULARY );

		expect(
			ask( [ word( 'sugar trouble', leadsTo( 1 ) ) ], text )
		).toEqual( compiled.suggest( post( [ text ] ) ) );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import type { TextSpan } from '../../src/contract/types';
import { compile } from '../../src/engine';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { heading, indexOf, page, post, span } from './build';

const SHARED = [ 'Recovery at home', 'Physical therapy' ];

const ENGINE = compile(
	indexOf( [
		page( 1, 'Thyroid ultrasound' ),
		page( 2, 'Thyroid nodules' ),
		page( 3, 'Physical therapy' ),
		page( 4, 'Knee replacement', { headings: SHARED } ),
		page( 5, 'Hip replacement', { headings: SHARED } ),
		page( 6, 'Shoulder surgery', { headings: SHARED } ),
		page( 7, 'Spine surgery', { headings: SHARED } ),
		page( 8, 'Ecografía de tiroides', { language: 'es' } ),
		page( 9, 'A1C testing' ),
	] ),
	loadVocabulary()
);

const HERE = 'A thyroid ultrasound uses sound waves to show the gland.';
const BEFORE =
	'Some people are told about a thyroid ultrasound long before they see a specialist.';
const FILLER =
	'You can eat and drink as usual on the day, and you can drive home alone afterwards without any help at all.';

interface Row {
	name: string;
	spans: ( string | TextSpan )[];
	language?: string;
	/** "words @ number of the span > target", in text order. */
	expect: string[];
}

/*
 * What an editor would do, written down before the rule: a link stands where its subject is told, and a section whose heading
 * names the subject is that place. A heading that many pages have names no subject, nor does one about an aspect.
 */
const ROWS: Row[] = [
	{
		name: 'without a heading the first place is the good one',
		spans: [ BEFORE, FILLER, HERE ],
		expect: [ 'thyroid ultrasound @ 0 > 1' ],
	},
	{
		name: 'a heading that is the name',
		spans: [ BEFORE, FILLER, heading( 'Thyroid ultrasound' ), HERE ],
		expect: [ 'thyroid ultrasound @ 3 > 1' ],
	},
	{
		name: 'a heading with the name in it',
		spans: [
			BEFORE,
			FILLER,
			heading( 'How a thyroid ultrasound works' ),
			HERE,
		],
		expect: [ 'thyroid ultrasound @ 3 > 1' ],
	},
	{
		name: 'a heading with another name for it',
		spans: [ BEFORE, FILLER, heading( 'Ultrasound of the thyroid' ), HERE ],
		expect: [ 'thyroid ultrasound @ 3 > 1' ],
	},
	{
		name: 'the first fitting words stand in the second paragraph',
		spans: [ BEFORE, heading( 'Thyroid ultrasound' ), FILLER, HERE ],
		expect: [ 'thyroid ultrasound @ 3 > 1' ],
	},
	{
		name: 'of two places under the heading the first',
		spans: [
			BEFORE,
			FILLER,
			heading( 'Thyroid ultrasound' ),
			HERE,
			'Before a thyroid ultrasound you need no special preparation.',
		],
		expect: [ 'thyroid ultrasound @ 3 > 1' ],
	},
	{
		name: 'a heading about an aspect names no subject',
		spans: [ BEFORE, FILLER, heading( 'What to expect' ), HERE ],
		expect: [ 'thyroid ultrasound @ 0 > 1' ],
	},
	{
		name: 'a heading that many pages have names no subject',
		spans: [
			'Your surgeon plans physical therapy with you before the operation.',
			FILLER,
			heading( 'Physical therapy' ),
			'In physical therapy you learn to walk with crutches.',
		],
		expect: [ 'physical therapy @ 0 > 3' ],
	},
	{
		name: 'words under the heading that deny it are not fitting',
		spans: [
			BEFORE,
			FILLER,
			heading( 'Thyroid ultrasound' ),
			'There is no need for a thyroid ultrasound when you feel well and your blood test is normal.',
		],
		expect: [ 'thyroid ultrasound @ 0 > 1' ],
	},
	{
		name: 'a heading that names a subject in passing',
		spans: [
			BEFORE,
			FILLER,
			heading(
				'Why our waiting times for a thyroid ultrasound and other visits changed so much in spring'
			),
			HERE,
		],
		expect: [ 'thyroid ultrasound @ 0 > 1' ],
	},
	{
		name: 'the next heading ends the section',
		spans: [
			BEFORE,
			heading( 'Thyroid ultrasound' ),
			FILLER,
			heading( 'Your first visit' ),
			HERE,
		],
		expect: [ 'thyroid ultrasound @ 0 > 1' ],
	},
	{
		name: 'a heading of the level below does not',
		spans: [
			BEFORE,
			heading( 'Thyroid ultrasound' ),
			FILLER,
			{ ...heading( 'How it is done' ), level: 3 },
			HERE,
		],
		expect: [ 'thyroid ultrasound @ 4 > 1' ],
	},
	{
		name: 'a Spanish heading',
		spans: [
			'A algunas personas les hablan de una ecografía de tiroides mucho antes de ver a un especialista.',
			'Ese día puede comer y beber como siempre, y puede volver a casa sin ayuda de nadie.',
			heading( 'Ecografía de tiroides' ),
			'Una ecografía de tiroides usa ondas de sonido para mostrar la glándula.',
		],
		language: 'es',
		expect: [ 'ecografía de tiroides @ 3 > 8' ],
	},
];

describe( 'a heading that names a subject', () => {
	it.each( ROWS )( '$name', ( { spans, language, expect: expected } ) => {
		const numbered = spans.map( ( given, number ) => ( {
			...( typeof given === 'string' ? span( given ) : given ),
			blockId: String( number ),
		} ) );
		const { suggestions } = ENGINE.suggest(
			post( numbered, { language: language ?? 'en-US' } )
		);

		expect(
			suggestions.map(
				( { anchor, targetId } ) =>
					`${ anchor.text } @ ${ anchor.blockId } > ${ targetId }`
			)
		).toEqual( expected );
	} );

	it( 'is given as a reason', () => {
		const [ suggestion ] = ENGINE.suggest(
			post( [ heading( 'Thyroid ultrasound' ), HERE ] )
		).suggestions;

		expect( suggestion?.reasons ).toContainEqual(
			expect.objectContaining( {
				code: 'section-subject',
				values: { heading: 'Thyroid ultrasound' },
			} )
		);
	} );
} );

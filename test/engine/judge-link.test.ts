/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { EdgeFault, LinkRefusal } from '../../src/contract/reasons';
import type { TextSpan } from '../../src/contract/types';
import { compile } from '../../src/engine';
import { loadVocabulary } from '../../src/engine/vocabulary/load';
import { HOME, indexOf, mark, page, span } from './build';

const PAGES = {
	type1: page( 1, 'Type 1 diabetes' ),
	type2: page( 2, 'Type 2 diabetes' ),
	diabetes: page( 3, 'Diabetes' ),
	a1c: page( 4, 'A1C testing' ),
	asthma: page( 5, 'Asthma' ),
	booking: page( 6, 'Request an appointment', { role: 'appointment' } ),
	spanish: page( 7, 'Asma', { language: 'es-US' } ),
	excluded: page( 8, 'Melanoma', { isExcluded: true } ),
	noindex: page( 9, 'Psoriasis', { isNoindex: true } ),
	insipidus: page( 10, 'Diabetes insipidus' ),
} as const;
type Name = keyof typeof PAGES;

const engine = compile(
	indexOf( Object.values( PAGES ), {
		guidance: {
			words: [
				{
					words: 'care team',
					language: 'en-US',
					use: { kind: 'never' },
				},
			],
			verdicts: [],
		},
	} ),
	loadVocabulary()
);

function judge(
	given: string | TextSpan,
	words: string,
	name: Name,
	facts: {
		sourceId?: number;
		url?: string;
		neighbours?: TextSpan[];
	} = {}
) {
	const asked = typeof given === 'string' ? span( given ) : given;
	const start = asked.text.indexOf( words );
	return engine.judgeLink( {
		sourceId: 9999,
		language: 'en-US',
		url: null,
		span: asked,
		range: { start, end: start + words.length },
		neighbours: [],
		targetId: PAGES[ name ].id,
		...facts,
	} );
}

const VISIT =
	'Your care team may speak about A1C testing when you live with type 2 diabetes or have an asthma-like cough.';

describe( 'judgeLink', () => {
	it.each< [ string, string | TextSpan, string, Name, LinkRefusal | null ] >(
		[
			[ 'the page by its name', VISIT, 'A1C testing', 'a1c', null ],
			[
				'longer words around it',
				VISIT,
				'may speak about A1C testing',
				'a1c',
				null,
			],
			[
				'another page that is no illness',
				VISIT,
				'A1C testing',
				'booking',
				null,
			],
			[
				'the wider subject of an illness',
				VISIT,
				'type 2 diabetes',
				'diabetes',
				null,
			],
			[
				'the other type',
				VISIT,
				'type 2 diabetes',
				'type1',
				'different-condition',
			],
			[
				'words that hold the other type',
				VISIT,
				'live with type 2 diabetes',
				'type1',
				'different-condition',
			],
			[
				'words cut out of the other type',
				VISIT,
				'diabetes',
				'type1',
				'different-condition',
			],
			[
				'words cut out of another illness',
				'She was treated for diabetes insipidus last year.',
				'diabetes',
				'diabetes',
				'different-condition',
			],
			[
				'another illness altogether',
				VISIT,
				'type 2 diabetes',
				'asthma',
				'different-condition',
			],
			[
				'words that the owner forbids',
				VISIT,
				'care team',
				'booking',
				'never-linked',
			],
			[
				'a page in another language',
				VISIT,
				'A1C testing',
				'spanish',
				'other-language',
			],
			[
				'an excluded page',
				VISIT,
				'A1C testing',
				'excluded',
				'no-target',
			],
			[
				'a page that search engines may not show',
				VISIT,
				'A1C testing',
				'noindex',
				'no-target',
			],
			[
				'words that touch a link',
				span( VISIT, {
					marks: [ mark( VISIT, 'testing when', 'link' ) ],
				} ),
				'A1C testing',
				'a1c',
				'cuts-formatting',
			],
			[
				'words that cut through bold ones',
				span( VISIT, {
					marks: [ mark( VISIT, 'testing when', 'formatted' ) ],
				} ),
				'A1C testing',
				'a1c',
				'cuts-formatting',
			],
			[
				'a heading',
				span( 'About A1C testing', { kind: 'heading', level: 2 } ),
				'A1C testing',
				'a1c',
				'no-link-here',
			],
			[
				'a locked block',
				span( VISIT, { isEditable: false } ),
				'A1C testing',
				'a1c',
				'no-link-here',
			],
			[
				'words about an emergency',
				'Call 911 right away when asthma takes your breath.',
				'asthma',
				'asthma',
				'emergency-notice',
			],
			[
				'a sentence that says how much to take',
				'For asthma take 2 puffs every 4 hours.',
				'asthma',
				'asthma',
				'dosage-text',
			],
		]
	)( '%s', ( _name, text, words, target, refusal ) => {
		expect( judge( text, words, target ).refusal ).toBe( refusal );
	} );

	it.each< [ string, string, string[], Name, LinkRefusal | null ] >( [
		[
			'an invitation right before a notice about an emergency',
			'A1C testing',
			[ 'Good morning.', 'Call 911 right away when breathing is hard.' ],
			'booking',
			'emergency-notice',
		],
		[
			'an invitation right after one',
			'A1C testing',
			[ 'Call 911 right away when breathing is hard.', 'Good morning.' ],
			'booking',
			'emergency-notice',
		],
		[
			'a page that invites nobody, beside one',
			'A1C testing',
			[ 'Call 911 right away when breathing is hard.' ],
			'a1c',
			null,
		],
		[
			'an invitation beside other text',
			'A1C testing',
			[ 'Good morning.' ],
			'booking',
			null,
		],
	] )( '%s', ( _name, words, neighbours, target, refusal ) => {
		expect(
			judge( VISIT, words, target, {
				neighbours: neighbours.map( ( text ) => span( text ) ),
			} ).refusal
		).toBe( refusal );
	} );

	it.each( [
		[ 'by its id', { sourceId: PAGES.a1c.id } ],
		[ 'by its address', { url: `${ HOME }a1c-testing/` } ],
	] )( 'the post itself, %s', ( _name, facts ) => {
		expect( judge( VISIT, 'A1C testing', 'a1c', facts ).refusal ).toBe(
			'itself'
		);
	} );

	it.each< [ string, string, EdgeFault[] ] >( [
		[ 'a whole name', 'A1C testing', [] ],
		[ 'a small word first', 'about A1C testing', [ 'small-word-first' ] ],
		[ 'a small word last', 'A1C testing when', [ 'small-word-last' ] ],
		[ 'half a name', 'A1C', [ 'cuts-name' ] ],
		[ 'half a compound', 'asthma', [ 'cuts-compound' ] ],
	] )(
		'says of %s what is unnatural at its edges',
		( _name, words, edges ) => {
			expect( judge( VISIT, words, 'a1c' ).edges ).toEqual( edges );
		}
	);
} );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { DropReason } from '../../src/contract/reasons';
import type {
	AnalysedPost,
	IndexedPage,
	SiteGuidance,
	TextSpan,
} from '../../src/contract/types';
import { dropText } from '../../src/editor/sidebar/drop-text';
import { compile } from '../../src/engine';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { decision, indexOf, mark, page, post, span } from './build';

interface Row {
	/** A post in which page 1 is left out for that reason. */
	text: string | ( string | TextSpan )[];
	pages: IndexedPage[];
	guidance?: SiteGuidance;
	facts?: Partial< AnalysedPost >;
}

const ASTHMA = page( 1, 'Asthma' );
const MIGRAINE = 'Migraine attacks often begin with flashes of light.';
const BOLD = 'Living with childhood asthma takes some planning.';

/**
 * Every reason for which something may be left out, with a post that shows it, so that none is invented that no writer can
 * ever read. Two are never seen there, and why is said.
 */
const ROWS: Record< DropReason, Row | string > = {
	overlap: {
		text: 'Your skin biopsy results arrive within a week.',
		pages: [ page( 1, 'Skin biopsy' ), page( 2, 'Skin biopsy results' ) ],
	},
	'target-suggested-elsewhere':
		'the page is suggested, so that a writer finds this place at the suggestion',
	'target-linked-already': {
		text: [
			span( 'Read about asthma first.', {
				marks: [
					mark( 'Read about asthma first.', 'asthma', 'link', {
						url: ASTHMA.url,
						targetId: 1,
					} ),
				],
			} ),
			'People with asthma may wheeze at night.',
		],
		pages: [ ASTHMA ],
	},
	'different-condition': {
		text: 'Diabetes insipidus makes people thirsty all day.',
		pages: [ page( 1, 'Diabetes' ) ],
	},
	'no-name': {
		text: 'An asthma-like cough often follows a cold.',
		pages: [ ASTHMA ],
	},
	'unconfirmed-abbreviation': {
		text: 'The CAD drawings hang in the lobby.',
		pages: [ page( 1, 'Coronary artery disease (CAD)' ) ],
	},
	'low-probability': {
		text: 'Have a rest while you wait, and mind the step.',
		pages: [ page( 1, 'Rest' ) ],
	},
	'over-budget': {
		text: [
			MIGRAINE,
			'Glaucoma steals sight slowly and without pain.',
			'Psoriasis shows as red and scaly patches.',
			'People with asthma may wheeze at night.',
		],
		pages: [ 'Psoriasis', 'Asthma', 'Glaucoma', 'Migraine' ].map(
			( title, place ) => page( place + 1, title )
		),
	},
	'too-close': {
		text: [
			'Psoriasis and asthma both flare in dry winters.',
			...filling( 12 ),
		],
		pages: [
			page( 1, 'Asthma' ),
			page( 2, 'Psoriasis', { isPrimaryTarget: true } ),
		],
	},
	'paragraph-full': {
		text: [
			[
				'Psoriasis shows as red and scaly patches on knees, elbows and other places that rub.',
				'Glaucoma steals sight slowly, without pain, and mostly in people over the age of sixty.',
				'People with asthma may wheeze at night and wake up tired in the morning.',
			].join( ' ' ),
			...filling( 12 ),
		],
		pages: [ 'Glaucoma', 'Psoriasis', 'Asthma' ].map( ( title, place ) =>
			page( place + 1, title )
		),
	},
	'emergency-notice': {
		text: 'Call 911 at once if asthma leaves you too short of breath to speak.',
		pages: [ ASTHMA ],
	},
	'dosage-text': {
		text: 'Take one 500 mg tablet of metformin twice a day with meals.',
		pages: [ page( 1, 'Metformin' ) ],
	},
	denied: {
		text: 'There is no sign of asthma in your lungs.',
		pages: [ ASTHMA ],
	},
	'other-subject': {
		text: 'Her mother had glaucoma for many years.',
		pages: [ page( 1, 'Glaucoma' ) ],
	},
	'cuts-formatting': {
		text: [
			span( BOLD, {
				marks: [ mark( BOLD, 'with childhood', 'formatted' ) ],
			} ),
		],
		pages: [ page( 1, 'Childhood asthma' ) ],
	},
	dismissed: {
		text: 'People with asthma may wheeze at night.',
		pages: [ ASTHMA ],
		facts: { decisions: [ decision( 'asthma', 1 ) ] },
	},
	'dismissed-on-site': {
		text: 'People with asthma may wheeze at night.',
		pages: [ ASTHMA ],
		guidance: {
			words: [],
			verdicts: [
				{
					anchorText: 'asthma',
					targetId: 1,
					dismissals: [
						{
							sourceId: 7,
							reason: 'wrong-condition',
							dismissedOn: '2026-01-02',
						},
					],
				},
			],
		},
	},
	'never-linked': {
		text: 'People with asthma may wheeze at night.',
		pages: [ ASTHMA ],
		guidance: {
			words: [
				{ words: 'asthma', language: 'en', use: { kind: 'never' } },
			],
			verdicts: [],
		},
	},
	'other-language':
		'pages in another language are not offered at all; a person who chooses one is told',
	'blocked-idiom': {
		text: 'By a stroke of luck the parking lot was empty.',
		pages: [ page( 1, 'Stroke' ) ],
	},
};

/** Paragraphs that name nothing, for a post with more room. */
function filling( count: number ): string[] {
	return Array.from(
		{ length: count },
		() =>
			'We wrote this for everybody who comes to us for the first time and would like to know how the day goes, where to sit, and whom to ask.'
	);
}

describe( 'near misses', () => {
	const vocabulary = loadVocabulary();
	const rows = Object.entries( ROWS ).flatMap( ( [ reason, row ] ) =>
		typeof row === 'string' ? [] : [ { reason, ...row } ]
	);

	it.each( rows )(
		'say "$reason"',
		( { reason, text, pages, guidance, facts } ) => {
			const { nearMisses } = compile(
				indexOf( pages, guidance ? { guidance } : {} ),
				vocabulary
			).suggest(
				post( typeof text === 'string' ? [ text ] : text, facts )
			);

			expect( nearMisses ).toContainEqual(
				expect.objectContaining( { targetId: 1, dropReason: reason } )
			);
		}
	);

	it( 'say each reason in words of its own', () => {
		const texts = ( Object.keys( ROWS ) as DropReason[] ).map( dropText );

		expect( new Set( texts ).size ).toBe( texts.length );
		expect( texts.filter( ( text ) => text.length < 10 ) ).toEqual( [] );
	} );
} );

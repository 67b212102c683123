/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type {
	AnalysedPost,
	CarePathway,
	Decision,
	IndexedPage,
	NextSteps,
	PageRole,
	SiteGuidance,
} from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { decision, heading, indexOf, page, post } from '../build';

const vocabulary = loadVocabulary();

/** A page of a role whose links come from the pages given. */
const as = (
	id: number,
	title: string,
	role: PageRole,
	facts: Partial< IndexedPage > = {}
) => page( id, title, { role, ...facts } );
const from = ( ...sourceIds: number[] ) => ( {
	inboundAnchors: [
		{ anchorText: 'more', count: sourceIds.length, sourceIds },
	],
	inboundCount: sourceIds.length,
} );

const ask = (
	pages: IndexedPage[],
	facts: Partial< AnalysedPost >,
	pathways: CarePathway[] = []
): NextSteps =>
	compile( indexOf( pages ), vocabulary ).nextSteps(
		post( [], facts ),
		pathways
	);
const idsOf = ( { steps }: NextSteps ) =>
	steps.map( ( { targetId } ) => targetId );

const DIABETES = as( 1, 'Type 2 diabetes', 'condition' );
const A1C = as( 2, 'A1C testing', 'test' );
const METFORMIN = as( 3, 'Metformin', 'medication' );
const BOOKING = as( 4, 'Request an appointment', 'appointment' );
const EMERGENCY = as( 5, 'When to call 911', 'policy' );
const TYPE_1 = as( 6, 'Type 1 diabetes', 'condition', from( 1 ) );
const HIGH_SUGAR = as( 7, 'High blood sugar', 'symptom' );
const HEART_FAILURE = as( 10, 'Heart failure', 'condition' );
const PRESSURE_MEDICINES = as( 11, 'Blood pressure medicines', 'medication' );
const VIDEO = as( 8, 'Video visits', 'telehealth' );
const SITE = [
	DIABETES,
	A1C,
	METFORMIN,
	BOOKING,
	EMERGENCY,
	TYPE_1,
	HIGH_SUGAR,
	VIDEO,
];
const OF_DIABETES = { sourceId: 1, title: DIABETES.title };
const DANGER = post( [ 'Call 911 if somebody cannot be woken.' ] ).spans;

describe( 'next steps', () => {
	it.each< [ string, IndexedPage[], Partial< AnalysedPost >, number[] ] >( [
		[
			'follow a condition from its sign to a visit',
			SITE,
			OF_DIABETES,
			[ 7, 2, 3, 4 ],
		],
		[
			'never lead to a look-alike, even if the page does',
			[ DIABETES, TYPE_1 ],
			OF_DIABETES,
			[],
		],
		[
			'lead to emergency advice first from a sign that must not wait',
			SITE,
			{ sourceId: 7, title: HIGH_SUGAR.title, spans: DANGER },
			[ 5, 6, 1, 4 ],
		],
		[
			'offer no visit on the advice for an emergency',
			SITE,
			{ sourceId: 5, title: EMERGENCY.title, spans: DANGER },
			[],
		],
		[
			'know a post that was never saved by its title',
			SITE,
			{ sourceId: null, title: 'Type 2 diabetes' },
			[ 7, 2, 3, 4 ],
		],
		[
			'stay in the language',
			SITE.map( ( one ) => ( { ...one, language: 'es-ES' } ) ),
			OF_DIABETES,
			[],
		],
		[
			'leave out what the owner keeps out',
			SITE.map( ( one ) =>
				one === A1C ? { ...one, isExcluded: true } : one
			),
			OF_DIABETES,
			[ 7, 3, 4 ],
		],
		[
			'are none on a site without pages',
			[],
			{ sourceId: null, title: 'Type 2 diabetes' },
			[],
		],
		[
			'are none for a post without words',
			SITE,
			{ sourceId: null, title: '' },
			[],
		],
		[
			'are none on a site of articles that have nothing to do with it',
			[ 1, 2, 3 ].map( ( id ) => page( id, `Notes ${ id }` ) ),
			{ sourceId: 1, title: 'Notes 1' },
			[],
		],
		[
			'lead to what treats the condition under the name of one that leads to it',
			[ HEART_FAILURE, PRESSURE_MEDICINES ],
			{ sourceId: 10, title: HEART_FAILURE.title },
			[ 11 ],
		],
		[
			'do not lead to what treats it under the name of one that has nothing to do with it',
			[
				as( 10, 'Diabetic neuropathy', 'condition' ),
				as( 11, 'Antidepressants', 'medication' ),
			],
			{ sourceId: 10, title: 'Diabetic neuropathy' },
			[],
		],
		[
			'do not lead to the medicine of another condition that leads to it',
			[ HEART_FAILURE, METFORMIN ],
			{ sourceId: 10, title: HEART_FAILURE.title },
			[],
		],
		[
			'do not choose between two pages for everybody',
			[ DIABETES, BOOKING, as( 9, 'Book online', 'appointment' ) ],
			OF_DIABETES,
			[],
		],
	] )( '%s', ( _name, pages, facts, expected ) => {
		expect( idsOf( ask( pages, facts ) ) ).toEqual( expected );
	} );

	it( 'say which page is linked already, in what relation and why', () => {
		const spans = [
			heading( 'Treatment' ),
			...post( [ 'Most people begin with metformin.' ] ).spans.map(
				( span ) => ( {
					...span,
					marks: [
						{
							kind: 'link' as const,
							start: 23,
							end: 32,
							targetId: 3,
						},
					],
				} )
			),
		];
		const { steps, coverage } = ask( SITE, { ...OF_DIABETES, spans } );

		expect(
			steps.map( ( { targetId, isLinked, relation, stage } ) => [
				targetId,
				isLinked,
				relation,
				stage,
			] )
		).toEqual( [
			[ 7, false, 'sign', 'recognise' ],
			[ 2, false, 'test', 'test' ],
			[ 3, true, 'medication', 'treat' ],
			[ 4, false, 'appointment', 'get-care' ],
		] );
		expect(
			steps
				.find( ( { targetId } ) => targetId === 3 )
				?.reasons.map( ( { code } ) => code )
		).toEqual( [ 'known-relation', 'linked', 'spoken-of' ] );
		expect(
			coverage.map( ( { stage, state } ) => [ stage, state ] )
		).toEqual( [
			[ 'recognise', 'unlinked' ],
			[ 'understand', 'linked' ],
			[ 'test', 'unlinked' ],
			[ 'treat', 'linked' ],
			[ 'recover', 'missing' ],
			[ 'get-care', 'unlinked' ],
		] );
	} );

	it( 'do not come back once dismissed, until restored', () => {
		const before = ask( SITE, OF_DIABETES );
		const test = before.steps.find( ( { targetId } ) => targetId === 2 );
		const said = ( verdict: 'dismissed' | 'restored', decidedAt: string ) =>
			decision( '', 2, {
				suggestionId: test?.id ?? '',
				verdict,
				decidedAt,
			} );
		const dismissed = said( 'dismissed', '2026-01-10T10:00:00Z' );
		const restored = said( 'restored', '2026-01-11T10:00:00Z' );

		expect(
			idsOf( ask( SITE, { ...OF_DIABETES, decisions: [ dismissed ] } ) )
		).toEqual( [ 7, 3, 4 ] );
		expect(
			idsOf(
				ask( SITE, {
					...OF_DIABETES,
					decisions: [ dismissed, restored ],
				} )
			)
		).toEqual( [ 7, 2, 3, 4 ] );
	} );

	it.each( [
		[ 'a second later', '2026-01-10T10:00:01Z' ],
		[ 'in the same second', '2026-01-10T10:00:00Z' ],
	] )( 'come back when restored %s', ( _when, decidedAt ) => {
		const test = ask( SITE, OF_DIABETES ).steps.find(
			( { targetId } ) => targetId === 2
		);
		const said = ( facts: Partial< Decision > ) =>
			decision( '', 2, { suggestionId: test?.id ?? '', ...facts } );
		const decisions = [
			said( { verdict: 'dismissed', decidedAt: '2026-01-10T10:00:00Z' } ),
			said( { verdict: 'restored', decidedAt } ),
		];

		expect( idsOf( ask( SITE, { ...OF_DIABETES, decisions } ) ) ).toEqual( [
			7, 2, 3, 4,
		] );
	} );

	it( 'show one of 500 clinicians for one condition', () => {
		const clinicians = Array.from( { length: 500 }, ( _none, number ) =>
			as( 100 + number, `Ada Byron ${ number }, MD`, 'clinician', {
				summary: 'Endocrinologist for type 2 diabetes.',
			} )
		);
		const { steps } = ask( [ ...SITE, ...clinicians ], OF_DIABETES );

		expect(
			steps.filter( ( { relation } ) => relation === 'clinician' ).length
		).toBeLessThanOrEqual( 1 );
		expect( steps.length ).toBe( 5 );
	} );
} );

describe( 'pathways of the owner', () => {
	const PROGRAM = as( 20, 'Weight management program', 'service' );
	const INTAKE = as( 21, 'Your intake visit', 'appointment' );
	const PRE_CARE = as( 22, 'Before the program', 'preparation' );
	const MONITORING = as( 23, 'Staying on course', 'aftercare' );
	const PAGES = [ PROGRAM, INTAKE, PRE_CARE, MONITORING, ...SITE ];
	const pathway = (
		steps: CarePathway[ 'steps' ],
		facts: Partial< CarePathway > = {}
	): CarePathway => ( {
		id: 'weight',
		name: 'Weight management',
		topic: 'weight management',
		language: 'en-US',
		steps,
		...facts,
	} );
	const at = ( pageId: number ) => ( { kind: 'page' as const, pageId } );
	const whole = pathway( [ at( 21 ), at( 22 ), at( 20 ), at( 23 ) ] );

	it.each< [ string, CarePathway[], number, number[] ] >( [
		[ 'come first, behind the page', [ whole ], 22, [ 20, 23 ] ],
		[
			'begin at the first step where only the topic is the same',
			[ pathway( [ at( 21 ), at( 22 ) ] ) ],
			20,
			[ 21, 22 ],
		],
		[
			'pass over pages that were deleted',
			[ pathway( [ at( 22 ), at( 999 ), at( 23 ) ] ) ],
			22,
			[ 23 ],
		],
		[
			'come to an end when they lead in a circle',
			[ pathway( [ at( 22 ), at( 20 ), at( 22 ), at( 20 ) ] ) ],
			22,
			[ 20 ],
		],
		[
			'find a page of the topic by its role',
			[ pathway( [ at( 22 ), { kind: 'role', role: 'service' } ] ) ],
			22,
			[ 20 ],
		],
		[ 'have nothing to say of other subjects', [ whole ], 1, [] ],
		[
			'have nothing to say without a topic or steps',
			[ pathway( [], { topic: '' } ), pathway( [] ) ],
			20,
			[],
		],
	] )( '%s', ( _name, pathways, sourceId, expected ) => {
		const { title } = PAGES.find(
			( { id } ) => id === sourceId
		) as IndexedPage;
		const { steps } = ask( PAGES, { sourceId, title }, pathways );
		const owned = steps.filter( ( one ) => one.pathwayId !== null );

		expect( owned.map( ( { targetId } ) => targetId ) ).toEqual( expected );
		expect( steps.slice( 0, owned.length ) ).toEqual( owned );
	} );

	it( 'give what else follows in their order, behind the first few', () => {
		const ids = [ 22, 23, 1, 20, 2, 3 ];
		const { steps, others } = ask(
			PAGES,
			{ sourceId: 22, title: 'Weight management: pre-care' },
			[ pathway( ids.map( at ) ) ]
		);
		const owned = [ ...steps, ...others ].filter(
			( one ) => one.pathwayId !== null
		);

		expect( owned.map( ( { targetId } ) => targetId ) ).toEqual(
			ids.slice( 1 )
		);
		expect( steps.filter( ( one ) => owned.includes( one ) ) ).toEqual(
			owned.slice( 0, 3 )
		);
	} );
} );

describe( 'missing returns', () => {
	const DERMATOLOGY = { terms: [ 'specialty:dermatology' ] };
	const HUB = as( 30, 'Dermatology', 'specialty', DERMATOLOGY );
	const DOCTOR = as( 31, 'Ada Byron, MD', 'clinician', DERMATOLOGY );
	const psoriasis = ( facts: Partial< IndexedPage > = {} ) =>
		as( 32, 'Psoriasis', 'condition', { ...DERMATOLOGY, ...facts } );
	const of = ( pages: IndexedPage[], title = 'Psoriasis', sourceId = 32 ) =>
		ask( pages, { sourceId, title } ).missingReturns;

	it.each< [ string, IndexedPage[], object[] ] >( [
		[
			'a condition to the clinician who leads to it',
			[ DOCTOR, psoriasis( from( 31 ) ) ],
			[ { kind: 'clinician', sourceId: 32, targetId: 31 } ],
		],
		[
			'a spoke to its hub',
			[ HUB, psoriasis( from( 30 ) ) ],
			[ { kind: 'hub', sourceId: 32, targetId: 30 } ],
		],
		[
			'a condition to whoever treats it by the facts of the site',
			[
				{
					...DOCTOR,
					relations: [ { kind: 'treats', targetId: 32 } ],
				},
				psoriasis(),
			],
			[ { kind: 'clinician', sourceId: 32, targetId: 31 } ],
		],
		[
			'no hub of another specialty',
			[
				{ ...HUB, terms: [ 'specialty:cardiology' ] },
				psoriasis( from( 30 ) ),
			],
			[],
		],
		[
			'no page that need not lead back',
			[ BOOKING, psoriasis( from( 4 ) ) ],
			[],
		],
	] )( 'lead %s', ( _name, pages, expected ) => {
		expect( of( pages ) ).toEqual( expected );
	} );
} );

describe( 'trust pages', () => {
	const TRUST = as( 40, 'How we review our pages', 'policy' );

	it.each< [ string, PageRole, number[] ] >( [
		[ 'stand beside advice', 'condition', [ 40 ] ],
		[ 'are not needed beside a location', 'location', [] ],
	] )( '%s', ( _name, role, expected ) => {
		expect(
			ask( [ TRUST, as( 41, 'Gout', role ) ], {
				sourceId: 41,
				title: 'Gout',
			} ).trust.map( ( { targetId } ) => targetId )
		).toEqual( expected );
	} );

	const OURS = as( 42, 'The people behind these pages', 'article' );
	const ELSEWHERE = as( 43, 'Wie wir prüfen', 'policy', {
		language: 'de',
	} );

	const CARE_LINE = as( 44, 'Emergency advice and our nurses', 'article' );
	const ADA = as( 45, 'Ada Byron, MD', 'clinician' );

	it.each<
		[
			string,
			Omit< SiteGuidance, 'words' | 'verdicts' >,
			Partial< AnalysedPost >,
			number[],
		]
	>( [
		[ 'are found by their titles', {}, {}, [ 40 ] ],
		[
			'begin with the one that the settings name',
			{ reviewMethodPage: 42 },
			{},
			[ 42, 40 ],
		],
		[
			'hold the disclaimer and advice for what is no emergency',
			{ reviewMethodPage: 40, disclaimerPage: 42, advicePage: 44 },
			{},
			[ 40, 42, 44 ],
		],
		[
			'begin with the clinical reviewer and the author',
			{ disclaimerPage: 42 },
			{ bioPageIds: [ 45, 42 ] },
			[ 45, 42, 40 ],
		],
		[ 'stand there once', { reviewMethodPage: 40 }, {}, [ 40 ] ],
		[
			'are never the page itself',
			{ reviewMethodPage: 42 },
			{ sourceId: 42 },
			[ 40 ],
		],
		[ 'are not in another language', { reviewMethodPage: 43 }, {}, [ 40 ] ],
		[
			'are public',
			{ reviewMethodPage: 99, advicePage: 98 },
			{ bioPageIds: [ 97 ] },
			[ 40 ],
		],
	] )( '%s', ( _name, named, asked, expected ) => {
		const site = indexOf(
			[
				TRUST,
				as( 41, 'Gout', 'condition' ),
				OURS,
				ELSEWHERE,
				CARE_LINE,
				ADA,
			],
			{
				guidance: {
					words: [],
					verdicts: [],
					...named,
				},
			}
		);
		expect(
			compile( site, vocabulary )
				.nextSteps(
					post( [], { sourceId: 41, title: 'Gout', ...asked } ),
					[]
				)
				.trust.map( ( { targetId } ) => targetId )
		).toEqual( expected );
	} );

	it.each< [ string, string, number | undefined, boolean ] >( [
		[ 'an answer to an emergency', 'Emergency advice', undefined, true ],
		[
			'none where the settings name it for what is no emergency',
			'Emergency advice',
			50,
			false,
		],
		[
			'none where its title says so',
			'Non-emergency advice',
			undefined,
			false,
		],
		[
			'one where its title speaks of both',
			'When to call 911, and non-emergency advice',
			undefined,
			true,
		],
	] )( 'have %s', ( _name, title, advicePage, isAnswer ) => {
		const site = indexOf(
			[ HIGH_SUGAR, as( 50, title, 'policy' ) ],
			advicePage === undefined
				? {}
				: { guidance: { words: [], verdicts: [], advicePage } }
		);
		const [ first ] = compile( site, vocabulary ).nextSteps(
			post( [], {
				sourceId: HIGH_SUGAR.id,
				title: HIGH_SUGAR.title,
				spans: DANGER,
			} ),
			[]
		).steps;

		expect( first?.relation === 'emergency-advice' ).toBe( isAnswer );
	} );
} );

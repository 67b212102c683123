/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type {
	AnalysedPost,
	IndexedPage,
	NextStep,
	PageRelation,
	PageRole,
} from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { indexOf, mark, page, post, span } from '../build';

const vocabulary = loadVocabulary();
const as = (
	id: number,
	title: string,
	role: PageRole,
	facts: Partial< IndexedPage > = {}
) => page( id, title, { role, ...facts } );
const facts = ( ...relations: PageRelation[] ) => ( { relations } );
const at = ( targetId: number ) => facts( { kind: 'practises-at', targetId } );
const from = ( ...sourceIds: number[] ) => ( {
	inboundAnchors: [
		{ anchorText: 'more', count: sourceIds.length, sourceIds },
	],
	inboundCount: sourceIds.length,
} );
const SKIN = { summary: 'Dermatologist for psoriasis.' };

const PSORIASIS = as( 1, 'Psoriasis', 'condition' );
const RIVERSIDE = as( 2, 'Riverside Clinic', 'location' );
const NORTHGATE = as( 3, 'Northgate Clinic', 'location' );
/** Would come first by name, were they equally near. */
const ADA = as( 4, 'Ada Byron, MD', 'clinician', { ...SKIN, ...at( 2 ) } );
const EMIL = as( 5, 'Emil Quill, MD', 'clinician', { ...SKIN, ...at( 3 ) } );
const PLACES = [ RIVERSIDE, NORTHGATE ];
const SITE = [ PSORIASIS, ...PLACES, ADA, EMIL ];
const OF_PSORIASIS = { sourceId: 1, title: PSORIASIS.title };
const term = ( place: string ) => ( {
	terms: [ `clinic_location:${ place }` ],
} );

const stepsFrom = (
	pages: IndexedPage[],
	asked: Partial< AnalysedPost >
): NextStep[] =>
	compile( indexOf( pages ), vocabulary ).nextSteps( post( [], asked ), [] )
		.steps;
const first = (
	pages: IndexedPage[],
	asked: Partial< AnalysedPost >,
	relation: NextStep[ 'relation' ]
) =>
	stepsFrom( pages, asked ).find( ( step ) => step.relation === relation )
		?.targetId;

describe( 'of clinicians who fit alike, the one comes first who', () => {
	it.each< [ string, IndexedPage[], Partial< AnalysedPost >, number ] >( [
		[
			'has the first name, where no place is known',
			SITE,
			OF_PSORIASIS,
			4,
		],
		[
			'practises where the page says that it is done',
			[ ...SITE, as( 6, 'Phototherapy for psoriasis', 'treatment' ) ].map(
				( one ) =>
					one === NORTHGATE
						? {
								...one,
								...facts( { kind: 'offers', targetId: 6 } ),
							}
						: one
			),
			{ sourceId: 6, title: 'Phototherapy for psoriasis' },
			5,
		],
		[
			'practises at the place in the title',
			SITE,
			{ sourceId: null, title: 'Psoriasis care at Northgate Clinic' },
			5,
		],
		[
			'practises at the place that the text links to',
			SITE,
			{
				...OF_PSORIASIS,
				spans: [
					span( 'Come to us.', {
						marks: [
							mark( 'Come to us.', 'us', 'link', {
								url: NORTHGATE.url,
							} ),
						],
					} ),
				],
			},
			5,
		],
		[
			'practises at the place that the text speaks of',
			SITE,
			{
				...OF_PSORIASIS,
				spans: post( [ 'Light is given at the Northgate Clinic.' ] )
					.spans,
			},
			5,
		],
		[
			'is kept under the same place as the page',
			[
				{ ...PSORIASIS, ...term( 'northgate' ) },
				{ ...ADA, relations: [], ...term( 'riverside' ) },
				{ ...EMIL, relations: [], ...term( 'northgate' ) },
			],
			OF_PSORIASIS,
			5,
		],
		[
			'the page of the place links to',
			[
				PSORIASIS,
				...PLACES,
				{ ...ADA, relations: [] },
				{ ...EMIL, relations: [], ...from( 3 ) },
			],
			{
				...OF_PSORIASIS,
				spans: post( [ 'Light is given at the Northgate Clinic.' ] )
					.spans,
			},
			5,
		],
		[
			'sees people by video, where both practise elsewhere',
			[
				{ ...PSORIASIS, ...term( 'eastside' ) },
				ADA,
				{
					...EMIL,
					summary: `${ SKIN.summary } Also sees patients by video.`,
				},
			],
			OF_PSORIASIS,
			5,
		],
		[
			'is near, though more pages lead to the other',
			[
				{ ...PSORIASIS, ...term( 'northgate' ) },
				{ ...ADA, inboundCount: 40 },
				{ ...EMIL, ...term( 'northgate' ) },
			],
			OF_PSORIASIS,
			5,
		],
		[
			'treats the condition, though the other is near',
			[
				{ ...PSORIASIS, ...term( 'northgate' ) },
				{
					...ADA,
					...facts(
						{ kind: 'treats', targetId: 1 },
						{ kind: 'practises-at', targetId: 2 }
					),
				},
				{ ...EMIL, ...term( 'northgate' ) },
				...PLACES,
			],
			OF_PSORIASIS,
			4,
		],
	] )( '%s', ( _name, pages, asked, expected ) => {
		expect( first( pages, asked, 'clinician' ) ).toBe( expected );
	} );
} );

describe( 'of visits that fit alike', () => {
	const BY_THE_RIVER = as(
		7,
		'Dermatology appointment at Riverside Clinic',
		'appointment',
		{ terms: [ 'specialty:dermatology' ] }
	);
	const IN_THE_NORTH = {
		...BY_THE_RIVER,
		id: 8,
		url: 'https://clinic.example/dermatology-north/',
		title: 'Dermatology appointment at Northgate Clinic',
	};
	const IN_DERMATOLOGY = { terms: [ 'specialty:dermatology' ] };
	const doctor = ( one: IndexedPage ) => ( { ...one, ...IN_DERMATOLOGY } );

	it.each< [ string, IndexedPage, number ] >( [
		[ 'that at Riverside follows whoever practises there', ADA, 7 ],
		[ 'that at Northgate follows whoever practises there', EMIL, 8 ],
	] )( '%s', ( _name, source, expected ) => {
		const { id, title } = source;

		expect(
			first(
				[
					...PLACES,
					doctor( ADA ),
					doctor( EMIL ),
					BY_THE_RIVER,
					IN_THE_NORTH,
				],
				{ sourceId: id, title },
				'appointment'
			)
		).toBe( expected );
	} );
} );

describe( 'nearness', () => {
	it( 'is said, by the name of the place', () => {
		const [ step ] = stepsFrom( SITE, {
			...OF_PSORIASIS,
			spans: post( [ 'Light is given at the Northgate Clinic.' ] ).spans,
		} ).filter( ( { relation } ) => relation === 'clinician' );

		expect(
			step?.reasons.map( ( { code, values } ) => [ code, values ] )
		).toContainEqual( [ 'same-location', { name: 'Northgate Clinic' } ] );
	} );

	it( 'brings nobody who does not fit', () => {
		expect(
			first(
				[
					{ ...PSORIASIS, ...term( 'northgate' ) },
					as( 9, 'Bo Finch, MD', 'clinician', {
						summary: 'Cardiologist for heart failure.',
						...term( 'northgate' ),
					} ),
				],
				OF_PSORIASIS,
				'clinician'
			)
		).toBeUndefined();
	} );
} );

describe( 'of pages that fit alike, one whose review is long past', () => {
	it.each< [ string, string | null, number ] >( [
		[ 'comes after the others', '2021-01-10', 11 ],
		[
			'comes by its name as long as the review is fresh',
			'2025-06-10',
			10,
		],
		[ 'comes by its name where nobody says when', null, 10 ],
	] )( '%s', ( _name, reviewed, expected ) => {
		const pages = [
			PSORIASIS,
			as( 10, 'Light for psoriasis', 'care-plan', { reviewed } ),
			as( 11, 'Plan for psoriasis', 'care-plan' ),
		];

		expect( first( pages, OF_PSORIASIS, 'care-plan' ) ).toBe( expected );
	} );
} );

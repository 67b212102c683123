/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type {
	IndexedPage,
	NextSteps,
	PageRelation,
	PageRole,
} from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { indexOf, page, post } from '../build';

const vocabulary = loadVocabulary();
const as = (
	id: number,
	title: string,
	role: PageRole,
	facts: Partial< IndexedPage > = {}
) => page( id, title, { role, ...facts } );
const ask = ( pages: IndexedPage[], sourceId: number ): NextSteps =>
	compile( indexOf( pages ), vocabulary ).nextSteps(
		post( [], {
			sourceId,
			title: pages.find( ( { id } ) => id === sourceId )?.title ?? '',
		} ),
		[]
	);
const from = ( ...sourceIds: number[] ) => ( {
	inboundAnchors: [
		{ anchorText: 'more', count: sourceIds.length, sourceIds },
	],
	inboundCount: sourceIds.length,
} );
const facts = ( ...relations: PageRelation[] ) => ( { relations } );

const PSORIASIS = as( 1, 'Psoriasis', 'condition' );
const DOCTOR = as(
	2,
	'Ada Byron, MD',
	'clinician',
	facts(
		{ kind: 'treats', targetId: 1 },
		{ kind: 'practises-at', targetId: 4 }
	)
);
const OTHER = as( 3, 'Emil Quill, MD', 'clinician', {
	summary: 'Dermatologist for psoriasis.',
} );
const RIVERSIDE = as(
	4,
	'Riverside Clinic',
	'location',
	facts( { kind: 'offers', targetId: 6 } )
);
const NORTHGATE = as( 5, 'Northgate Clinic', 'location' );
const BIOPSY = as( 6, 'Skin biopsy', 'test' );
const SITE = [ PSORIASIS, OTHER, DOCTOR, RIVERSIDE, NORTHGATE, BIOPSY ];

describe( 'the way from a condition to a place', () => {
	const LAB = as( 7, 'Eastside Lab', 'location', {
		...facts( { kind: 'offers', targetId: 6 } ),
	} );
	const BIOPSY_OF_IT = { ...BIOPSY, title: 'Skin biopsy for psoriasis' };
	const placesFrom = ( pages: IndexedPage[] ) => {
		const { steps, others } = ask( pages, 1 );
		return [ ...steps, ...others ]
			.filter( ( { relation } ) => relation === 'location' )
			.map( ( { targetId, reasons } ) => [
				targetId,
				...reasons.map( ( { values } ) => values.kind ),
			] );
	};

	it.each< [ string, IndexedPage[], unknown[] ] >( [
		[
			'leads to where those who treat it practise',
			[ PSORIASIS, DOCTOR, RIVERSIDE, NORTHGATE ],
			[ [ 4, 'practises-at' ] ],
		],
		[
			'leads to where what is done for it is offered',
			[ PSORIASIS, BIOPSY_OF_IT, LAB, NORTHGATE ],
			[ [ 7, 'offers' ] ],
		],
		[
			'takes the place first that has both',
			[ PSORIASIS, DOCTOR, BIOPSY_OF_IT, LAB, RIVERSIDE, NORTHGATE ],
			[
				[ 4, 'practises-at', 'offers' ],
				[ 7, 'offers' ],
			],
		],
		[
			'leads nowhere without a fact',
			[ PSORIASIS, OTHER, BIOPSY_OF_IT, NORTHGATE ],
			[],
		],
	] )( '%s', ( _name, pages, expected ) => {
		expect( placesFrom( pages ) ).toEqual( expected );
	} );
} );

describe( 'facts of the site', () => {
	it.each< [ string, number, number ] >( [
		[ 'lead a condition to the clinician who treats it', 1, 2 ],
		[ 'lead a clinician to where they practise', 2, 4 ],
		[ 'lead a test to where it is done', 6, 4 ],
		[ 'lead a location to what it offers', 4, 6 ],
	] )( '%s, before all others of the kind', ( _name, sourceId, targetId ) => {
		const { steps } = ask( SITE, sourceId );
		const step = steps.find( ( one ) => one.targetId === targetId );
		const role = SITE.find( ( { id } ) => id === targetId )?.role;

		expect( step?.reasons[ 0 ]?.code ).toBe( 'relation' );
		expect(
			steps.filter(
				( one ) =>
					SITE.find( ( { id } ) => id === one.targetId )?.role ===
					role
			)
		).toHaveLength( 1 );
	} );

	it.each< [ string, IndexedPage[], number, object[] ] >( [
		[
			'a condition and the clinician who treats it',
			[ PSORIASIS, DOCTOR ],
			2,
			[ { kind: 'clinician', sourceId: 2, targetId: 1 } ],
		],
		[
			'the same, seen from the condition',
			[ PSORIASIS, DOCTOR ],
			1,
			[ { kind: 'clinician', sourceId: 1, targetId: 2 } ],
		],
		[
			'a location and a service offered there',
			[
				as(
					7,
					'Riverside Clinic',
					'location',
					facts( { kind: 'offers', targetId: 8 } )
				),
				as( 8, 'Sleep program', 'service', from( 7 ) ),
			],
			8,
			[ { kind: 'location', sourceId: 8, targetId: 7 } ],
		],
		[
			'an article and the service it speaks of',
			[
				as( 9, 'Why sleep matters', 'article' ),
				as( 8, 'Sleep program', 'service', from( 9 ) ),
			],
			8,
			[ { kind: 'service', sourceId: 8, targetId: 9 } ],
		],
		[
			'a hub and its spoke',
			[ as( 10, 'Dermatology', 'specialty', from( 1 ) ), PSORIASIS ],
			10,
			[ { kind: 'hub', sourceId: 10, targetId: 1 } ],
		],
	] )(
		'show the way back between %s',
		( _name, pages, sourceId, missing ) => {
			expect( ask( pages, sourceId ).missingReturns ).toEqual(
				expect.arrayContaining( missing )
			);
		}
	);
} );

describe( 'chapters of a guide', () => {
	const below = ( id: number, title: string, role: PageRole ) =>
		as( id, title, role, {
			url: `https://clinic.example/psoriasis/${ id }/`,
		} );
	const GUIDE = as( 20, 'Psoriasis', 'condition', {
		url: 'https://clinic.example/psoriasis/',
	} );
	const pages = [
		GUIDE,
		below( 21, 'Getting diagnosed', 'test' ),
		below( 22, 'Going home', 'aftercare' ),
		below( 23, 'Gout', 'condition' ),
		as( 24, 'Waiting rooms', 'aftercare' ),
	];

	it.each< [ string, number, number[] ] >( [
		[ 'follow the guide', 20, [ 21, 22 ] ],
		[ 'lead to each other and back', 21, [ 20, 22 ] ],
		[ 'keep a subject of their own', 23, [] ],
	] )( '%s', ( _name, sourceId, expected ) => {
		expect(
			ask( pages, sourceId ).steps.map( ( { targetId } ) => targetId )
		).toEqual( expected );
	} );
} );

describe( 'odd sites', () => {
	const coverageOf = ( pages: IndexedPage[] ) =>
		compile( indexOf( pages ), vocabulary ).coverage();

	it( 'without pages have an empty matrix', () => {
		expect( coverageOf( [] ) ).toEqual( {
			conditions: [],
			clusters: [],
			targets: [],
			specialties: [],
		} );
	} );

	it( 'of articles only have no conditions and no clusters', () => {
		const { conditions, clusters } = coverageOf(
			[ 1, 2, 3 ].map( ( id ) => as( id, `Notes ${ id }`, 'article' ) )
		);

		expect( [ conditions, clusters ] ).toEqual( [ [], [] ] );
	} );

	it( 'may keep a page in two clusters', () => {
		const field = ( ...names: string[] ) => ( {
			terms: names.map( ( name ) => `specialty:${ name }` ),
		} );
		const { clusters } = coverageOf( [
			as( 30, 'Dermatology', 'specialty', field( 'dermatology' ) ),
			as( 31, 'Rheumatology', 'specialty', field( 'rheumatology' ) ),
			as(
				32,
				'Psoriatic arthritis',
				'condition',
				field( 'dermatology', 'rheumatology' )
			),
		] );

		expect(
			clusters
				.filter( ( { members } ) =>
					members.some( ( { targetId } ) => targetId === 32 )
				)
				.map( ( { clusterId } ) => clusterId )
		).toEqual( [ 30, 31 ] );
	} );

	it( 'whose pages are all articles lead on by subject, and say what is missing', () => {
		const article = ( one: IndexedPage ): IndexedPage => ( {
			...one,
			role: 'article',
		} );
		const { role, steps, coverage } = ask(
			[ PSORIASIS, page( 2, 'Psoriasis in winter' ), BIOPSY ].map(
				article
			),
			1
		);

		expect( role.role ).toBe( 'article' );
		expect( steps.map( ( { targetId } ) => targetId ) ).toEqual( [ 2 ] );
		expect(
			coverage
				.filter( ( { state } ) => state === 'missing' )
				.map( ( { stage } ) => stage )
		).toEqual( [ 'recognise', 'test', 'treat', 'recover', 'get-care' ] );
	} );

	it( 'whose pages have no language still lead on', () => {
		const plain = ( one: IndexedPage ) => ( { ...one, language: '' } );
		const pages = [ PSORIASIS, DOCTOR ].map( plain );

		expect(
			compile( indexOf( pages ), vocabulary )
				.nextSteps(
					post( [], {
						sourceId: 1,
						title: 'Psoriasis',
						language: '',
					} ),
					[]
				)
				.steps.map( ( { targetId } ) => targetId )
		).toEqual( [ 2 ] );
	} );

	it( 'give a page with two roles the one that its title says most plainly', () => {
		const { role } = compile(
			indexOf( [
				page( 1, 'Preparing for a blood test and your test results' ),
			] ),
			vocabulary
		)
			.roles()
			.get( 1 ) as { role: PageRole };

		expect( [ 'preparation', 'results' ] ).toContain( role );
	} );
} );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { IndexedPage, PageRole } from '../../../src/contract/types';
import { judgeRoles } from '../../../src/engine/pathway/judge-roles';
import {
	foldersOf,
	judgeRole,
	UNKNOWN_TITLE,
} from '../../../src/engine/pathway/role';
import type { ConceptKind } from '../../../src/engine/vocabulary/concept';
import { page } from '../build';

const named = ( kind: ConceptKind | null ) => ( { ...UNKNOWN_TITLE, kind } );
const roleOf = ( facts: IndexedPage, kind: ConceptKind | null = null ) =>
	judgeRole( facts, named( kind ) ).role;

describe( 'judgeRole', () => {
	it.each< [ PageRole, string ] >( [
		[ 'appointment', 'Request an appointment' ],
		[ 'telehealth', 'Telehealth visits' ],
		[ 'referral', 'Referrals' ],
		[ 'coverage', 'Insurance and billing' ],
		[ 'policy', 'Privacy practices' ],
		[ 'clinician', 'Dr. Helena Varga' ],
		[ 'clinician', 'Helena Varga, MD' ],
		[ 'location', 'Directions and parking' ],
		[ 'preparation', 'Preparing for an MRI' ],
		[ 'results', 'Stress test results' ],
		[ 'aftercare', 'Recovering from knee surgery' ],
		[ 'care-plan', 'Diabetes care plan' ],
		[ 'prevention', 'Preventing falls' ],
		[ 'medication', 'Blood pressure medicines' ],
		[ 'test', 'A1C testing' ],
		[ 'treatment', 'Joint replacement' ],
		[ 'resource', 'Patient library' ],
		[ 'article', 'Why winter dries the skin' ],
	] )( 'is %s for "%s"', ( role, title ) => {
		expect( roleOf( page( 1, title ) ) ).toBe( role );
	} );

	it.each< [ PageRole, string ] >( [
		[ 'preparation', 'Preparación para una prueba' ],
		[ 'appointment', 'Pedir cita' ],
		[ 'coverage', 'Seguro médico' ],
		[ 'medication', 'Medicamentos para la presión' ],
	] )( 'is %s for "%s" in Spanish', ( role, title ) => {
		expect( roleOf( page( 1, title, { language: 'es' } ) ) ).toBe( role );
	} );

	it.each< [ PageRole, ConceptKind ] >( [
		[ 'condition', 'condition' ],
		[ 'symptom', 'symptom' ],
		[ 'test', 'test' ],
		[ 'medication', 'medication' ],
		[ 'specialty', 'specialty' ],
		[ 'aftercare', 'aftercare' ],
	] )( 'is %s when the title names a %s', ( role, kind ) => {
		expect( roleOf( page( 1, 'Quillosis' ), kind ) ).toBe( role );
	} );

	it.each< [ string, PageRole, IndexedPage, ConceptKind | null ] >( [
		[
			'the owner’s word over all',
			'policy',
			page( 1, 'Knee tests', { role: 'policy', postType: 'clinician' } ),
			'condition',
		],
		[
			'a post type made for it over the title',
			'clinician',
			page( 1, 'Knee tests', { postType: 'clinician' } ),
			'condition',
		],
		[
			'what the title names over a word in it',
			'condition',
			page( 1, 'Knee tests' ),
			'condition',
		],
		[
			'what is done with a test over the test',
			'results',
			page( 1, 'Knee test results' ),
			'test',
		],
		[
			'what the title names over a blog post',
			'condition',
			page( 1, 'Knee tests', { postType: 'post' } ),
			'condition',
		],
		[
			'wording where the concept says nothing',
			'test',
			page( 1, 'Knee tests' ),
			'anatomy',
		],
		[
			'headings where the title says nothing',
			'medication',
			page( 1, 'Quillomab', {
				headings: [ 'How to take it', 'Side effects' ],
			} ),
			null,
		],
		[
			'the folder where the title says nothing',
			'condition',
			page( 1, 'Quillosis', {
				url: 'https://clinic.example/conditions/quillosis/',
			} ),
			null,
		],
		[
			'a blog post for an article',
			'article',
			page( 1, 'Winter', { postType: 'post' } ),
			null,
		],
		[
			'an unknown post type for nothing',
			'article',
			page( 1, 'Winter', { postType: 'recipe' } ),
			null,
		],
		[ 'no title for nothing', 'article', page( 1, '' ), null ],
	] )( 'takes %s', ( _name, role, facts, kind ) => {
		expect( roleOf( facts, kind ) ).toBe( role );
	} );

	it( 'says why, and how sure it is', () => {
		expect( judgeRole( page( 1, 'A1C testing' ), UNKNOWN_TITLE ) ).toEqual(
			{
				role: 'test',
				probability: expect.any( Number ),
				reason: { code: 'title-words', values: { words: 'testing' } },
			}
		);
		expect(
			judgeRole( page( 1, 'Winter' ), UNKNOWN_TITLE ).reason.code
		).toBe( 'none' );
		expect(
			judgeRole( page( 1, 'X', { role: 'test' } ), UNKNOWN_TITLE )
				.probability
		).toBe( 1 );
	} );
} );

describe( 'judgeRoles', () => {
	const inFolder = ( id: number, title: string ) =>
		page( id, title, {
			url: `https://clinic.example/guides/hernia/${ id }/`,
		} );
	const judge = ( pages: IndexedPage[], kinds: ( ConceptKind | null )[] ) =>
		judgeRoles( pages, kinds.map( named ) ).map( ( { role } ) => role );

	it( 'takes a page that says nothing for what its neighbours are', () => {
		expect(
			judge(
				[ 1, 2, 3, 4, 5 ].map( ( id ) => inFolder( id, 'Quillosis' ) ),
				[ 'condition', 'condition', 'condition', 'condition', null ]
			)[ 4 ]
		).toBe( 'condition' );
	} );

	it( 'believes a title over its neighbours', () => {
		expect(
			judge(
				[
					...[ 1, 2, 3, 4 ].map( ( id ) =>
						inFolder( id, 'Quillosis' )
					),
					inFolder( 5, 'Request an appointment' ),
				],
				[ 'condition', 'condition', 'condition', 'condition', null ]
			)[ 4 ]
		).toBe( 'appointment' );
	} );

	it( 'stays with articles on a site of articles', () => {
		expect(
			judge(
				[ 1, 2, 3, 4, 5, 6 ].map( ( id ) => inFolder( id, 'Winter' ) ),
				[ null, null, null, null, null, null ]
			)
		).toEqual( Array( 6 ).fill( 'article' ) );
	} );
} );

describe( 'foldersOf', () => {
	it.each( [
		[ 'https://clinic.example/', '' ],
		[ 'https://clinic.example/a1c/', '' ],
		[
			'https://clinic.example/lab-tests/blood/a1c/?x=1',
			'lab tests\nblood',
		],
		[ '', '' ],
	] )( 'of "%s" is "%s"', ( url, folders ) => {
		expect( foldersOf( url ) ).toBe( folders );
	} );
} );

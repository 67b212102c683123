/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { IndexedPage, PageRole } from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import {
	foldersAbove,
	folderOf,
	wordsOfFolders,
} from '../../../src/engine/pathway/folders';
import { judgeRoles } from '../../../src/engine/pathway/judge-roles';
import { judgeRole } from '../../../src/engine/pathway/role';
import { UNKNOWN_TITLE } from '../../../src/engine/pathway/role-evidence';
import type { ConceptKind } from '../../../src/engine/vocabulary/concept';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { indexOf, page } from '../build';

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
		[ 'appointment', 'Chequeo médico anual' ],
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
			'a term that is the name of a kind of page',
			'symptom',
			page( 1, 'Quillosis', {
				terms: [ 'category:heart-disease', 'section:symptoms' ],
			} ),
			null,
		],
		[
			'a term that is a subject for nothing',
			'article',
			page( 1, 'Quillosis', {
				summary: 'Quills.',
				terms: [ 'category:heart-disease' ],
			} ),
			null,
		],
		[
			'a post type by its words',
			'test',
			page( 1, 'Quillosis', { postType: 'lab_test' } ),
			null,
		],
		[
			'structured data over the title',
			'condition',
			page( 1, 'Quillosis surgery', {
				schemaTypes: [ 'MedicalWebPage', 'MedicalCondition' ],
			} ),
			null,
		],
		[
			'the owner’s word over structured data',
			'test',
			page( 1, 'Quillosis', {
				role: 'test',
				schemaTypes: [ 'Physician' ],
			} ),
			null,
		],
		[
			'unknown structured data for nothing',
			'article',
			page( 1, 'Winter', {
				summary: 'Cold days.',
				schemaTypes: [ 'Recipe', 'WebPage' ],
			} ),
			null,
		],
		[
			'the front page for a page that leads on',
			'resource',
			page( 1, 'Tests and visits', {
				url: 'https://clinic.example/es/',
			} ),
			null,
		],
		[
			'a page without text for a list or a tool',
			'resource',
			page( 1, 'Winter' ),
			null,
		],
		[
			'the folder of a page without text',
			'condition',
			page( 1, 'Winter', {
				url: 'https://clinic.example/conditions/winter/',
			} ),
			null,
		],
		[
			'a blog post for an article',
			'article',
			page( 1, 'Winter', { postType: 'post', summary: 'Cold days.' } ),
			null,
		],
		[
			'an unknown post type for nothing',
			'article',
			page( 1, 'Winter', { postType: 'recipe', summary: 'Cold days.' } ),
			null,
		],
		[
			'no title for nothing',
			'article',
			page( 1, '', { summary: 'Cold days.' } ),
			null,
		],
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
			judgeRole(
				page( 1, 'Winter', { summary: 'Cold days.' } ),
				UNKNOWN_TITLE
			).reason.code
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
			summary: 'What it is.',
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

	it( 'takes a chapter of a guide for what its title says, not for the folder above the guide', () => {
		const conditions = [ 1, 2, 3, 4, 5 ].map( ( id ) =>
			page( id, 'Quillosis', {
				summary: 'What it is.',
				url: `https://clinic.example/conditions/${ id }/`,
			} )
		);
		const chapter = ( title: string ) =>
			page( 6, title, {
				summary: 'What it is.',
				url: 'https://clinic.example/conditions/5/chapter/',
			} );

		expect(
			[ 'Understanding medicine', 'Quills' ].map(
				( title ) =>
					judge(
						[ ...conditions, chapter( title ) ],
						[
							...conditions.map( () => 'condition' as const ),
							null,
						]
					)[ 5 ]
			)
		).toEqual( [ 'medication', 'condition' ] );
	} );

	it( 'does not take a page for what its neighbours are when its text has none of their words', () => {
		const entry = ( id: number, title: string, summary: string ) =>
			page( id, title, {
				summary,
				url: `https://clinic.example/words/${ id }/`,
			} );
		const insured = [ 1, 2, 3, 4, 5 ].map( ( id ) =>
			entry( id, 'Deductible', 'What you pay before your insurance.' )
		);
		const rolesWith = ( summary: string ) =>
			judge(
				[ ...insured, entry( 6, 'Quill', summary ) ],
				[ ...insured.map( () => null ), null ]
			)[ 5 ];

		expect(
			rolesWith( 'What your employer may pay for such things.' )
		).toBe( 'coverage' );
		expect(
			rolesWith( 'A pen that was made of the feather of a bird.' )
		).toBe( 'article' );
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

describe( 'titles', () => {
	const vocabulary = loadVocabulary();
	const judged = ( title: string ) =>
		compile(
			indexOf( [ page( 1, title, { summary: 'What it is.' } ) ] ),
			vocabulary
		)
			.roles()
			.get( 1 );

	it.each< [ string, PageRole ] >( [
		[ 'Earache and other pain', 'symptom' ],
		[ 'Psoriasis: living well', 'condition' ],
		[ 'Cardiology at Riverside Clinic', 'specialty' ],
		[ 'Psoriasis center', 'specialty' ],
		[ 'Foot care', 'article' ],
		[ 'Well-woman visit', 'appointment' ],
		[ 'Yearly checkup', 'appointment' ],
		[ 'Annual physical exam', 'appointment' ],
		[ 'Sports physicals', 'appointment' ],
		[ 'Dental checkup', 'test' ],
		[ 'Physical therapy', 'treatment' ],
		[ 'Continuous glucose monitoring', 'treatment' ],
	] )( '"%s" names a %s', ( title, role ) => {
		expect( judged( title )?.role ).toBe( role );
	} );

	it.each< [ string, string, PageRole ] >( [
		[ 'es', 'Cardiología en Clínica Riverside', 'specialty' ],
		[ 'es', 'Clínica de psoriasis', 'specialty' ],
		[ 'es', 'Asma y fiebre', 'condition' ],
		[ 'de', 'Cardiology at Riverside', 'article' ],
	] )( 'in %s, "%s" names a %s', ( language, title, role ) => {
		const facts = { summary: 'Lo que es.', language };
		expect(
			compile(
				{ ...indexOf( [ page( 1, title, facts ) ] ), language },
				vocabulary
			)
				.roles()
				.get( 1 )?.role
		).toBe( role );
	} );

	it.each< [ string, PageRole ] >( [
		[ 'Well-woman visit', 'appointment' ],
		[ 'Annual physical', 'appointment' ],
		[ 'Continuous glucose monitoring', 'treatment' ],
		[ 'Hearing test', 'test' ],
	] )( '"%s" among tests is a %s', ( title, role ) => {
		const inFolder = [
			'MRI scan',
			'Blood test',
			'Pap test',
			'Stress test',
			title,
		].map( ( one, place ) =>
			page( place + 1, one, {
				summary: 'What it is.',
				url: `https://clinic.example/guides/${ place }/`,
			} )
		);

		expect(
			compile( indexOf( inFolder ), vocabulary ).roles().get( 5 )?.role
		).toBe( role );
	} );
} );

describe( 'folders of an address', () => {
	it.each( [
		[ 'https://clinic.example/', [ '' ], '' ],
		[ 'https://clinic.example/a1c/', [ '' ], '' ],
		[
			'https://clinic.example/lab-tests/blood/a1c/?x=1',
			[
				'https://clinic.example/lab-tests/blood',
				'https://clinic.example/lab-tests',
				'',
			],
			'lab tests\nblood',
		],
		[ '', [ '' ], '' ],
	] )( 'of "%s" are %j', ( url, folders, words ) => {
		expect( foldersAbove( url ) ).toEqual( folders );
		expect( wordsOfFolders( foldersAbove( url )[ 0 ] ?? '' ) ).toBe(
			words
		);
	} );

	it.each( [
		[ 'https://clinic.example/', '' ],
		[ 'https://clinic.example/a1c/?x=1', 'https://clinic.example/a1c' ],
	] )( 'below "%s" are in "%s"', ( url, folder ) => {
		expect( folderOf( url ) ).toBe( folder );
	} );
} );

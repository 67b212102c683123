import { describe, expect, it } from '@jest/globals';

import type {
	AnalysedPost,
	IndexedPage,
	NextSteps,
	PageRole,
} from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import judged from '../../fixtures/clinic/next-steps.json';
import { decision, indexOf, page, post } from '../build';
import { readClinic, readPosts } from '../read-clinic';

const vocabulary = loadVocabulary();

const as = ( id: number, title: string, role: PageRole ) =>
	page( id, title, { role } );
const ask = (
	pages: IndexedPage[],
	facts: Partial< AnalysedPost >
): NextSteps =>
	compile( indexOf( pages ), vocabulary ).nextSteps( post( [], facts ), [] );
const ids = ( list: readonly { targetId: number }[] ) =>
	list.map( ( { targetId } ) => targetId );

const DIABETES = as( 1, 'Type 2 diabetes', 'condition' );
const A1C = as( 2, 'A1C testing', 'test' );
const METFORMIN = as( 3, 'Metformin', 'medication' );
const MEDICINES = Array.from( { length: 12 }, ( _none, place ) =>
	as( 20 + place, 'Metformin', 'medication' )
);
const OF_DIABETES = { sourceId: 1, title: DIABETES.title };

describe( 'what was not chosen', () => {
	it( 'is listed, at most five of a stage', () => {
		const { steps, others } = ask(
			[ DIABETES, A1C, ...MEDICINES ],
			OF_DIABETES
		);
		expect( steps ).toHaveLength( 2 );
		expect( others.map( ( { stage } ) => stage ) ).toEqual(
			Array( 5 ).fill( 'treat' )
		);
		expect( ids( others ) ).not.toEqual(
			expect.arrayContaining( ids( steps ) )
		);
	} );

	it( 'holds what was dismissed, so that it can be brought back', () => {
		const pages = [ DIABETES, A1C, METFORMIN ];
		const before = ask( pages, OF_DIABETES );
		const test = before.steps.find( ( { targetId } ) => targetId === 2 );
		const after = ask( pages, {
			...OF_DIABETES,
			decisions: [
				decision( 'How it is diagnosed', 2, {
					suggestionId: test?.id ?? '',
				} ),
			],
		} );

		expect( ids( before.others ) ).toEqual( [] );
		expect( ids( after.steps ) ).toEqual( [ 3 ] );
		expect( ids( after.others ) ).toEqual( [ 2 ] );
		expect( after.targets.map( ( { id } ) => id ) ).toContain( 2 );
	} );

	it( 'is acceptable on the demo clinic, and never forbidden', () => {
		const { pageIndex, slugs } = readClinic();
		const engine = compile( pageIndex, vocabulary );
		const posts = readPosts();
		const shown = Object.entries( judged ).flatMap(
			( [ slug, { expected, acceptable, forbidden } ] ) =>
				engine
					.nextSteps( posts.get( slug ) as AnalysedPost, [] )
					.others.map( ( { targetId } ) => {
						const target = slugs.get( targetId ) ?? '';
						const isFine = [ expected, acceptable ].some(
							( list ) =>
								Object.values( list ).flat().includes( target )
						);
						return {
							step: `${ slug }: ${ target }`,
							isFine,
							isForbidden: ( forbidden as string[] ).includes(
								target
							),
						};
					} )
		);

		expect( shown.filter( ( { isForbidden } ) => isForbidden ) ).toEqual(
			[]
		);
		expect(
			shown.filter( ( { isFine } ) => isFine ).length / shown.length
		).toBeGreaterThanOrEqual( 0.86 );
	} );
} );

describe( 'gaps', () => {
	it.each< [ string, IndexedPage[], PageRole[] ] >( [
		[
			'tell that nothing says how to prepare, nor what the result means',
			[ A1C, DIABETES ],
			[ 'preparation', 'results' ],
		],
		[
			'tell nothing that the site has',
			[
				A1C,
				as( 4, 'Preparing for A1C testing', 'preparation' ),
				as( 5, 'A1C results explained', 'results' ),
			],
			[],
		],
	] )( '%s', ( _name, pages, gaps ) => {
		expect( ask( pages, { sourceId: 2, title: A1C.title } ).gaps ).toEqual(
			gaps
		);
	} );
} );

describe( 'a next steps block of the post', () => {
	it( 'leads somewhere, like a link in the text', () => {
		const of = ( shownPageIds: number[] ) =>
			ask( [ DIABETES, A1C ], { ...OF_DIABETES, shownPageIds } );
		const testing = ( { steps, coverage }: NextSteps ) => [
			steps[ 0 ]?.isLinked,
			coverage.find( ( { stage } ) => stage === 'test' )?.state,
		];

		expect( testing( of( [] ) ) ).toEqual( [ false, 'unlinked' ] );
		expect( testing( of( [ 2 ] ) ) ).toEqual( [ true, 'linked' ] );
		expect( testing( of( [ 99 ] ) ) ).toEqual( [ false, 'unlinked' ] );
	} );
} );

describe( 'the subject of a label', () => {
	it.each< [ string, IndexedPage[], string | null ] >( [
		[
			'is said in words of the title',
			[ DIABETES, as( 2, 'High blood sugar', 'symptom' ) ],
			'high blood sugar',
		],
		[
			'keeps its capitals, and the end of its last word',
			[ DIABETES, as( 2, 'A1C tests', 'test' ) ],
			'A1C tests',
		],
		[
			'of a clinician is what the reader came from',
			[
				DIABETES,
				page( 2, 'Dr. Noor Haddad', {
					role: 'clinician',
					summary: 'She treats type 2 diabetes.',
				} ),
			],
			'type 2 diabetes',
		],
		[
			'is none where the title names none',
			[ DIABETES, as( 2, 'Request an appointment', 'appointment' ) ],
			null,
		],
	] )( '%s', ( _name, pages, subject ) => {
		expect(
			ask( pages, { ...OF_DIABETES, shownPageIds: [ 2 ] } ).steps[ 0 ]
				?.subject
		).toBe( subject );
	} );

	it( 'is what one prepares for, and not the name of the preparing', () => {
		const subjectOf = ( title: string ) =>
			ask(
				[ as( 1, 'MRI scan', 'test' ), as( 2, title, 'preparation' ) ],
				{ sourceId: 1, title: 'MRI scan', shownPageIds: [ 2 ] }
			).steps[ 0 ]?.subject;

		expect( subjectOf( 'Preparing for your MRI scan' ) ).toBe( 'MRI scan' );
		expect( subjectOf( 'Preparing for an MRI' ) ).toBeNull();
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { filterOf, routeOf } from '../../src/admin/coverage/coverage-filter';
import {
	countStates,
	coverageRows,
	filterRows,
	specialtiesOf,
} from '../../src/admin/coverage/coverage-rows';
import { coverageTexts } from '../../src/admin/coverage/coverage-table-text';
import {
	newPageAddress,
	nextStepsAddress,
} from '../../src/admin/coverage/fix-address';
import { readRoute } from '../../src/admin/route';
import type {
	CoverageState,
	SiteCoverage,
	Stage,
} from '../../src/contract/types';

const target = ( id: number, title: string ) => ( {
	id,
	title,
	url: `https://clinic.example/${ id }/`,
	postType: 'page',
	role: null,
} );

const stage = (
	name: Stage,
	state: CoverageState,
	...targetIds: number[]
) => ( { stage: name, state, targetIds } );

const SITE: SiteCoverage = {
	conditions: [
		{
			pageId: 1,
			specialties: [ 'Diabetes', 'Nutrition' ],
			stages: [
				stage( 'understand', 'linked', 1, 5 ),
				stage( 'test', 'linked', 3, 4 ),
				stage( 'treat', 'missing' ),
			],
		},
		{
			pageId: 2,
			specialties: [ 'Cardiology' ],
			stages: [
				stage( 'understand', 'linked', 2 ),
				stage( 'test', 'unlinked', 3, 99 ),
				stage( 'treat', 'unlinked', 4 ),
			],
		},
		// Left the index while the answer was on its way.
		{ pageId: 98, specialties: [], stages: [] },
	],
	clusters: [],
	specialties: [],
	targets: [
		target( 1, 'Type 2 diabetes' ),
		target( 2, 'Ménière’s disease' ),
		target( 3, 'A1C testing' ),
		target( 4, 'Metformin' ),
		target( 5, 'Prediabetes' ),
	],
};

const ROWS = coverageRows( SITE );
const ALL = { words: '', specialty: '', state: '', stage: '' } as const;

describe( 'the coverage matrix', () => {
	it( 'has pages in the place of ids, and knows the own stage', () => {
		expect(
			ROWS.map( ( { page, cells } ) => [
				page.title,
				...cells.map( ( { isOwn, state, pages } ) =>
					[
						isOwn ? 'own' : state,
						...pages.map( ( { title } ) => title ),
					].join( ' ' )
				),
			] )
		).toEqual( [
			[
				'Type 2 diabetes',
				'own Prediabetes',
				'linked A1C testing Metformin',
				'missing',
			],
			[
				'Ménière’s disease',
				'own',
				'unlinked A1C testing',
				'unlinked Metformin',
			],
		] );
	} );

	it( 'counts stages, but not the own one', () => {
		expect( countStates( ROWS ) ).toEqual( {
			linked: 1,
			unlinked: 2,
			missing: 1,
		} );
	} );

	it( 'names each specialty once', () => {
		expect( specialtiesOf( [ ...ROWS, ...ROWS ] ) ).toEqual( [
			'Cardiology',
			'Diabetes',
			'Nutrition',
		] );
	} );

	it.each( [
		[ 'nothing is asked', ALL, [ 1, 2 ] ],
		[ 'words, half written', { ...ALL, words: 'DIAB typ' }, [ 1 ] ],
		[ 'words without accents', { ...ALL, words: 'menieres' }, [] ],
		[ 'the beginning of a word', { ...ALL, words: 'meniere' }, [ 2 ] ],
		[ 'a specialty', { ...ALL, specialty: 'Nutrition' }, [ 1 ] ],
		[ 'a specialty of no row', { ...ALL, specialty: 'Dental' }, [] ],
		[ 'a state anywhere', { ...ALL, state: 'unlinked' as const }, [ 2 ] ],
		[
			'the own stage is no link',
			{ ...ALL, state: 'linked' as const },
			[ 1 ],
		],
		[
			'a state at a stage',
			{ ...ALL, state: 'missing' as const, stage: 'test' as const },
			[],
		],
	] )( 'is filtered: %s', ( _name, filter, ids ) => {
		expect(
			filterRows( ROWS, filter ).map( ( { page } ) => page.id )
		).toEqual( ids );
	} );

	it( 'is a table of texts, with a heading', () => {
		expect( coverageTexts( ROWS ) ).toEqual( [
			[
				'Condition',
				'Address',
				'Specialties',
				'Understand',
				'Understand: pages',
				'Test',
				'Test: pages',
				'Treat',
				'Treat: pages',
			],
			[
				'Type 2 diabetes',
				'https://clinic.example/1/',
				'Diabetes; Nutrition',
				'This page',
				'Prediabetes',
				'Linked',
				'A1C testing; Metformin',
				'No page',
				'',
			],
			[
				'Ménière’s disease',
				'https://clinic.example/2/',
				'Cardiology',
				'This page',
				'',
				'Not linked',
				'A1C testing',
				'Not linked',
				'Metformin',
			],
		] );
	} );
} );

describe( 'the filter in the address', () => {
	it( 'is read as it was written', () => {
		const filter = {
			words: 'high & low',
			specialty: 'Ear, nose & throat',
			state: 'unlinked' as const,
			stage: 'get-care' as const,
		};
		expect( filterOf( routeOf( filter ) ) ).toEqual( filter );
	} );

	it.each( [
		[ 'nothing', 'x', {} ],
		[ 'what it does not know', 'x&state=toString&stage=y', {} ],
		[ 'a state it knows', 'x&state=missing', { state: 'missing' } ],
	] )( 'takes %s', ( _name, query, expected ) => {
		expect(
			filterOf( readRoute( `https://clinic.test/a.php?page=${ query }` ) )
		).toEqual( { ...ALL, ...expected } );
	} );
} );

describe( 'the way to mend', () => {
	const SCREENS = 'https://clinic.test/sub/wp-admin/';
	const PAGE = { id: 7, title: 'Gout & you', postType: 'guide' };

	it( 'an unlinked stage is the editor on its next steps', () => {
		expect( nextStepsAddress( SCREENS, PAGE, 'test' ) ).toBe(
			'https://clinic.test/sub/wp-admin/post.php?post=7&action=edit&care-pathway-links=next-steps&stage=test'
		);
	} );

	it.each( [
		[ 'recognise', 'Gout & you: signs' ],
		[ 'understand', 'Gout & you explained' ],
		[ 'test', 'Gout & you: tests' ],
		[ 'treat', 'Gout & you: treatment' ],
		[ 'recover', 'Gout & you: recovery' ],
		[ 'get-care', 'Gout & you: book a visit' ],
	] as const )(
		'a stage without a page is a new one: %s',
		( name, title ) => {
			const url = new URL( newPageAddress( SCREENS, PAGE, name ) );
			expect( url.pathname ).toBe( '/sub/wp-admin/post-new.php' );
			expect( Object.fromEntries( url.searchParams ) ).toEqual( {
				post_type: 'guide',
				post_title: title,
			} );
		}
	);
} );

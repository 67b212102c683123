import { describe, expect, it } from '@jest/globals';

import { auditOf, runOf } from './build-site';
import type { LinkRow, PageRow, SiteRow } from './build-site';
import { HUB, ECZEMA, PAGES, site, withPage } from './kind-rows';

describe( 'findings', () => {
	const pages = withPage( 3, { reviewed: '2023-01-15' } );
	const BEFORE = site(
		[
			[ 3, 4, 'click here' ],
			[ 3, 6, 'here' ],
		],
		{ pages }
	);

	it( 'keep their ids where a link moves on its page, and no two have one', () => {
		const ids = ( row: SiteRow ) =>
			auditOf( row ).findings.map( ( { id } ) => id );
		const after = site(
			[
				[ 3, 1, 'dermatology' ],
				[ 3, 6, 'here' ],
				[ 3, 4, 'Click here' ],
			],
			{ pages }
		);

		const kept = new Set( ids( after ) );
		const links = auditOf( BEFORE ).findings.filter(
			( { kind } ) => kind === 'generic-anchor'
		);
		expect( links ).toHaveLength( 2 );
		expect( links.filter( ( { id } ) => ! kept.has( id ) ) ).toEqual( [] );
		expect( new Set( ids( BEFORE ) ).size ).toBe( ids( BEFORE ).length );
	} );

	it( 'come by severity, then by page, and are the same again', () => {
		const first = auditOf( BEFORE );
		const rank = { high: 0, medium: 1, low: 2 };
		const order = first.findings.map( ( { severity, pageId } ) => [
			rank[ severity ],
			pageId,
		] );

		expect( order ).toEqual(
			[ ...order ].sort(
				( [ a = 0, b = 0 ], [ c = 0, d = 0 ] ) => a - c || b - d
			)
		);
		expect( auditOf( BEFORE ) ).toEqual( first );
	} );

	it( 'are told of the pattern that a link is saved in, with the pages that show it', () => {
		const { findings } = auditOf(
			site( [
				[ 3, 4, 'click here', { path: '1.r70.0' } ],
				[ 5, 4, 'click here', { path: '3.r70.0' } ],
			] )
		);
		expect(
			findings.find( ( { kind } ) => kind === 'generic-anchor' )
		).toMatchObject( {
			pageId: 0,
			pageIds: [ 3, 5 ],
			link: { sourceId: 70, position: 0 },
		} );
	} );

	it( 'say what a page is for and where it belongs', () => {
		const { pages: seen } = auditOf( site( [ [ 3, 1 ] ] ) );
		expect( seen.find( ( { pageId } ) => pageId === 3 ) ).toMatchObject( {
			role: 'condition',
			topics: [ 'eczema' ],
			specialties: [ 'Skin' ],
			clusterId: 1,
		} );
	} );

	it( 'may be interrupted before the first page is judged: for its role, its links, its place among the others', () => {
		const days = Array.from( { length: 50 }, ( _, id ): PageRow => [
			id + 1,
			`Our day ${ id }`,
		] );
		const run = runOf( { pages: days } );
		let steps = 0;
		let step = run.next();
		while ( step.done !== true && step.value.done === 0 ) {
			steps++;
			step = run.next();
		}
		expect( steps ).toBeGreaterThan( 8 * days.length );
	} );

	it( 'come of a site on which every page is an article', () => {
		const articles = PAGES.map( ( [ id ] ): PageRow => [
			id,
			`Our day ${ id }`,
			{ role: 'article', postType: 'post' },
		] );
		const { findings } = auditOf( {
			pages: articles,
			links: [
				[ 1, 2 ],
				[ 2, 1 ],
			],
		} );
		expect( new Set( findings.map( ( { kind } ) => kind ) ) ).toEqual(
			new Set( [ 'orphan-page', 'dead-end' ] )
		);
	} );

	it( 'pass over pages that only the index, or only the counts, know', () => {
		const known = {
			pages: [ HUB, ECZEMA ] as PageRow[],
			links: [ [ 3, 1 ] ] as LinkRow[],
		};
		const { pages: seen } = auditOf( {
			...known,
			facts: {
				pages: [
					{
						pageId: 3,
						words: 1,
						shows: '',
						translationIds: [],
						hasReviewer: false,
						unread: [],
					},
					{
						pageId: 99,
						words: 1,
						shows: '',
						translationIds: [],
						hasReviewer: false,
						unread: [],
					},
				],
			},
		} );
		expect( seen.map( ( { pageId } ) => pageId ) ).toEqual( [ 3 ] );
	} );
} );

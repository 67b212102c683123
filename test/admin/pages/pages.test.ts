import { describe, expect, it } from '@jest/globals';

import type { AuditApi } from '../../../src/audit-api';
import { ApiError } from '../../../src/api';
import { filterPages } from '../../../src/admin/pages/filter-pages';
import { linksBehind } from '../../../src/admin/pages/links-behind';
import { markPages } from '../../../src/admin/pages/mark-pages';
import { pageQuery, pageRoute } from '../../../src/admin/pages/page-query';
import { pageRows } from '../../../src/admin/pages/page-rows';
import type { PageRow } from '../../../src/admin/pages/page-rows';
import { pageTexts } from '../../../src/admin/pages/page-texts';
import type { JudgedSite } from '../../../src/contract/site-audit';
import type {
	FoundPage,
	PageLink,
	PageMarks,
} from '../../../src/contract/types';
import { auditedPage } from '../audit/build-site';

const row = ( pageId: number, part: Partial< PageRow > = {} ): PageRow => ( {
	pageId,
	role: 'article',
	topics: [],
	specialties: [],
	clusterId: 0,
	inbound: 0,
	navigation: 0,
	template: 0,
	outbound: 0,
	depth: null,
	findings: 0,
	print: '',
	title: `Page ${ pageId }`,
	url: `https://clinic.example/${ pageId }/`,
	postType: 'page',
	isExcluded: false,
	cluster: '',
	words: 100,
	unread: [],
	traffic: null,
	...part,
} );

const traffic = ( pageId: number, clicks: number ) => ( {
	pageId,
	clicks,
	impressions: clicks * 10,
	position: null,
} );

const ROWS = [
	row( 1, {
		title: 'Thyroid nodules',
		role: 'condition',
		inbound: 12,
		clusterId: 1,
		cluster: 'Thyroid nodules',
		depth: 1,
	} ),
	row( 2, {
		title: 'A1C test',
		role: 'test',
		inbound: 1,
		topics: [ 'diabetes' ],
		traffic: traffic( 2, 9 ),
		depth: 5,
	} ),
	row( 3, {
		title: 'Booking',
		role: 'appointment',
		outbound: 2,
		findings: 3,
		traffic: traffic( 3, 40 ),
	} ),
	row( 4, {
		title: 'Ärzte',
		clusterId: 1,
		cluster: 'Thyroid nodules',
		specialties: [ 'Endocrinology' ],
		unread: [ 'builder:elementor' ],
		isExcluded: true,
		postType: 'clinician',
	} ),
];

describe( 'filterPages', () => {
	it.each( [
		[ 'all by title', {}, [ 2, 4, 3, 1 ] ],
		[ 'the other way round', { order: 'desc' }, [ 1, 3, 4, 2 ] ],
		[ 'those that no page leads to', { inbound: 'none' }, [ 4, 3 ] ],
		[ 'those that one page leads to', { inbound: 'one' }, [ 2 ] ],
		[ 'those that several lead to', { inbound: 'several' }, [ 1 ] ],
		[ 'those that lead nowhere', { outbound: 'none' }, [ 2, 4, 1 ] ],
		[ 'those far away', { depth: 'far' }, [ 2 ] ],
		[ 'those that no way leads to', { depth: 'none' }, [ 4, 3 ] ],
		[ 'those with findings', { findings: 'some' }, [ 3 ] ],
		[ 'those that were not read', { unread: 'yes' }, [ 4 ] ],
		[ 'those left out', { excluded: 'yes' }, [ 4 ] ],
		[ 'of two roles', { role: 'test,condition' }, [ 2, 1 ] ],
		[ 'of a specialty', { specialty: 'Endocrinology' }, [ 4 ] ],
		[ 'of a cluster, its main page included', { cluster: '1' }, [ 4, 1 ] ],
		[ 'of a post type', { type: 'clinician' }, [ 4 ] ],
		[
			'by words of title, address and topics',
			{ search: 'DIABETES a1c' },
			[ 2 ],
		],
		[ 'by links', { sort: 'inbound', order: 'desc' }, [ 1, 2, 4, 3 ] ],
		[
			'by traffic, unknown last',
			{ sort: 'clicks', order: 'desc' },
			[ 3, 2, 4, 1 ],
		],
		[
			'by traffic upwards, unknown last',
			{ sort: 'clicks' },
			[ 2, 3, 4, 1 ],
		],
		[
			'nothing where nothing fits',
			{ search: 'nothing of this name' },
			[],
		],
	] )( 'gives %s', ( _, route, ids ) => {
		expect(
			filterPages(
				ROWS,
				pageQuery( route as Record< string, string > )
			).map( ( { pageId } ) => pageId )
		).toEqual( ids );
	} );
} );

describe( 'pageQuery', () => {
	it.each( [
		[ {} ],
		[ { page_number: '2', per_page: '50', sort: 'depth', order: 'desc' } ],
		[ { role: 'test,condition', specialty: 'Heart', cluster: '5' } ],
		[ { type: 'page', inbound: 'none', unread: 'yes', search: 'a b' } ],
	] )( '%j is the same after it was written down', ( route ) => {
		const query = pageQuery( route as Record< string, string > );
		expect( pageQuery( pageRoute( query ) ) ).toEqual( query );
	} );

	it( 'leaves out what makes no sense', () => {
		expect(
			pageQuery( {
				page_number: '0',
				per_page: '1000',
				sort: 'constructor',
				order: 'up',
				role: 'boss',
				cluster: 'x',
				inbound: 'many',
			} )
		).toEqual( pageQuery( {} ) );
	} );
} );

describe( 'pageRows', () => {
	it( 'joins what was judged with what the index and an import say', () => {
		const judged = {
			audit: {
				pages: [ { ...row( 1 ), clusterId: 2 }, row( 2 ), row( 9 ) ],
			},
			facts: {
				pages: [
					auditedPage( 1, {
						words: 250,
						unread: [ 'dynamic:tabs' ],
					} ),
				],
				traffic: [ traffic( 1, 4 ) ],
			},
		} as unknown as JudgedSite;
		const found = [ 1, 2 ].map(
			( id ) =>
				( {
					id,
					title: `T${ id }`,
					url: `/${ id }/`,
					postType: 'page',
					isExcluded: id === 2,
				} ) as FoundPage
		);
		expect( pageRows( judged, found ) ).toMatchObject( [
			{
				pageId: 1,
				title: 'T1',
				cluster: 'T2',
				words: 250,
				unread: [ 'dynamic:tabs' ],
				traffic: { clicks: 4 },
			},
			{ pageId: 2, cluster: '', isExcluded: true, traffic: null },
		] );
	} );
} );

describe( 'linksBehind', () => {
	const link = (
		sourceId: number,
		targetId: number,
		kind: PageLink[ 'kind' ] = 'body'
	) => ( { sourceId, targetId, kind } ) as PageLink;
	const facts = {
		pages: [ auditedPage( 1 ), auditedPage( 2 ), auditedPage( 3 ) ],
		links: [
			link( 1, 2 ),
			link( 3, 2, 'block' ),
			link( 2, 2 ),
			link( 80, 2, 'navigation' ),
			link( 0, 2, 'template' ),
			link( 2, 3 ),
			link( 2, 99 ),
			link( 99, 2 ),
		],
	};
	it.each( [
		[
			'inbound',
			[
				[ 1, 2 ],
				[ 3, 2 ],
			],
		],
		[ 'outbound', [ [ 2, 3 ] ] ],
		[ 'navigation', [ [ 80, 2 ] ] ],
		[ 'template', [ [ 0, 2 ] ] ],
	] as const )( 'of %s', ( counted, expected ) => {
		expect(
			linksBehind( facts, counted, 2 ).map( ( one ) => [
				one.sourceId,
				one.targetId,
			] )
		).toEqual( expected );
	} );
} );

describe( 'pageTexts', () => {
	it( 'writes numbers plainly and leaves empty what is not known', () => {
		const [ heading, thyroid ] = pageTexts( [
			row( 1, {
				title: 'Thyroid nodules',
				inbound: 1200,
				unread: [ 'builder:elementor' ],
			} ),
		] );
		const value = ( name: string ) =>
			thyroid?.[ heading?.indexOf( name ) ?? -1 ];
		expect( value( 'Page' ) ).toBe( 'Thyroid nodules' );
		expect( value( 'Led to by' ) ).toBe( '1200' );
		expect( value( 'Clicks away' ) ).toBe( '' );
		expect( value( 'Clicks in search' ) ).toBe( '' );
		expect( value( 'Not read as a whole' ) ).toBe(
			'Made with a page builder: elementor'
		);
	} );
} );

describe( 'markPages', () => {
	it( 'says what was before of those that were changed, and why of the others', async () => {
		let done = 0;
		const markPage: AuditApi[ 'markPage' ] = async ( { id } ) => {
			if ( id > 2 ) {
				throw new ApiError( 'no-rights', null );
			}
			return {
				role: id === 1 ? 'test' : null,
				isExcluded: true,
			} as PageMarks;
		};
		expect(
			await markPages(
				{ markPage },
				[ 1, 2, 3, 4 ].map( ( id ) => ( {
					id,
					postType: 'page',
					marks: { role: 'article' },
				} ) ),
				() => {
					done++;
				}
			)
		).toEqual( {
			undo: [
				{ id: 1, postType: 'page', marks: { role: 'test' } },
				{ id: 2, postType: 'page', marks: { role: null } },
			],
			failures: [ { code: 'no-rights', count: 2 } ],
		} );
		expect( done ).toBe( 4 );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { auditOf, found, status } from './build-site';
import type { LinkRow, PageRow, SiteRow } from './build-site';

const HERE: PageRow = [ 1, 'Gout' ];
const THERE: PageRow = [ 2, 'Asthma' ];
/** Both lead to each other, so that nothing is wrong with either but what a row says. */
const BOTH: LinkRow[] = [
	[ 1, 2 ],
	[ 2, 1 ],
	[ 3, 1 ],
	[ 3, 2 ],
];
const THIRD: PageRow = [ 3, 'Library', { role: 'resource' } ];
const KINDS =
	/^(?:orphan-page|nearly-orphaned|dead-end|resource-leads-nowhere|landing-page-without-way-on)$/;

const site = (
	row: PageRow,
	links: LinkRow[] = [],
	facts: SiteRow[ 'facts' ] = {}
): SiteRow => ( {
	pages: [ HERE, THERE, THIRD, row ],
	links: [ ...BOTH, [ 1, 3 ], [ 2, 3 ], ...links ],
	facts,
} );

const LEADS_ON: LinkRow = [ 9, 1 ];

const ROWS: Array< [ name: string, site: SiteRow, expected: string[] ] > = [
	[
		'a page that nobody leads to',
		site( [ 9, 'Eczema' ], [ LEADS_ON ] ),
		[ 'orphan-page 9' ],
	],
	[
		'a link from itself is none',
		site( [ 9, 'Eczema' ], [ LEADS_ON, [ 9, 9 ] ] ),
		[ 'orphan-page 9' ],
	],
	[
		'one page leads to it, however often',
		site( [ 9, 'Eczema' ], [ LEADS_ON, [ 1, 9 ], [ 1, 9 ] ] ),
		[ 'nearly-orphaned 9' ],
	],
	[
		'one page leads to results, which belong to their test',
		site( [ 9, 'Skin biopsy results' ], [ LEADS_ON, [ 1, 9 ] ] ),
		[],
	],
	[
		'one page leads to a policy',
		site( [ 9, 'Privacy practices' ], [ LEADS_ON, [ 1, 9 ] ] ),
		[],
	],
	[
		'one page leads to results that readers come to from a search engine',
		{
			...site( [ 9, 'Skin biopsy results' ], [ LEADS_ON, [ 1, 9 ] ] ),
			facts: {
				traffic: [
					[ 9, 12 ] as const,
					[ 1, 90 ] as const,
					[ 2, 80 ] as const,
				].map( ( [ pageId, clicks ] ) => ( {
					pageId,
					clicks,
					impressions: 0,
					position: null,
				} ) ),
			},
		},
		[ 'nearly-orphaned 9' ],
	],
	[
		'two pages lead to it',
		site( [ 9, 'Eczema' ], [ LEADS_ON, [ 1, 9 ], [ 2, 9 ] ] ),
		[],
	],
	[
		'a button leads to it',
		site(
			[ 9, 'Eczema' ],
			[ LEADS_ON, [ 1, 9, 'Go', { blockName: 'core/button' } ], [ 2, 9 ] ]
		),
		[],
	],
	[
		'next steps blocks lead to it',
		site(
			[ 9, 'Eczema' ],
			[
				LEADS_ON,
				[ 1, 9, '', { kind: 'block', url: '/?p=9' } ],
				[ 2, 9, '', { kind: 'block', url: '/?p=9' } ],
			]
		),
		[],
	],
	[
		'a synced pattern that two pages show leads to it',
		site(
			[ 9, 'Eczema' ],
			[
				LEADS_ON,
				[ 1, 9, 'skin', { path: '4.r70.0' } ],
				[ 2, 9, 'skin', { path: '1.r70.0' } ],
			]
		),
		[],
	],
	[
		'only a menu leads to it',
		site(
			[ 9, 'Eczema' ],
			[ LEADS_ON, [ 950, 9, 'Eczema', { kind: 'navigation' } ] ]
		),
		[ 'orphan-page 9' ],
	],
	[
		'a menu and one page lead to it',
		site(
			[ 9, 'Eczema' ],
			[ LEADS_ON, [ 950, 9, 'Eczema', { kind: 'navigation' } ], [ 1, 9 ] ]
		),
		[],
	],
	[
		'a row of a page that is gone',
		site( [ 9, 'Eczema' ], [ LEADS_ON, [ 77, 9 ] ] ),
		[ 'orphan-page 9' ],
	],
	[
		'old addresses lead to it',
		site(
			[ 9, 'Eczema' ],
			[
				LEADS_ON,
				[ 1, 9, 'x', { url: '/old/' } ],
				[ 2, 9, 'x', { url: '/old/' } ],
			],
			{
				statuses: [
					status( '/old/', {
						id: 9,
						isMoved: true,
						currentUrl: '/eczema/',
					} ),
				],
			}
		),
		[],
	],
	[
		'the front page',
		site( [ 9, 'Welcome', { counts: { shows: 'front' } } ], [ LEADS_ON ], {
			frontPageId: 9,
		} ),
		[],
	],
	[
		'the posts page',
		site( [ 9, 'News', { counts: { shows: 'posts' } } ] ),
		[],
	],
	[
		'the shop page',
		site( [ 9, 'Shop', { counts: { shows: 'shop' } } ] ),
		[],
	],
	[ 'media', site( [ 9, 'A picture', { postType: 'attachment' } ] ), [] ],
	[
		'what search engines leave out',
		site( [ 9, 'Thank you', { isNoindex: true } ] ),
		[],
	],
	[
		'what its owner keeps out',
		site( [ 9, 'Thank you', { isExcluded: true } ] ),
		[],
	],
	[
		'a translation of a page that is led to',
		site(
			[
				9,
				'Gota',
				{ language: 'es-ES', counts: { translationIds: [ 1 ] } },
			],
			[ LEADS_ON ]
		),
		[],
	],
	[
		'a translation of a page that is lost as well',
		site(
			[
				9,
				'Eccema',
				{ language: 'es-ES', counts: { translationIds: [ 10 ] } },
			],
			[ LEADS_ON ]
		),
		[ 'orphan-page 9' ],
	],
	[
		'its text leads nowhere',
		site(
			[ 9, 'Eczema' ],
			[
				[ 1, 9 ],
				[ 2, 9 ],
			]
		),
		[ 'dead-end 9' ],
	],
	[
		'its text leads to itself',
		site(
			[ 9, 'Eczema' ],
			[
				[ 1, 9 ],
				[ 2, 9 ],
				[ 9, 9 ],
			]
		),
		[ 'dead-end 9' ],
	],
	[
		'its text leads to a draft',
		site(
			[ 9, 'Eczema' ],
			[
				[ 1, 9 ],
				[ 2, 9 ],
				[ 9, 901 ],
			]
		),
		[ 'dead-end 9' ],
	],
	[
		'its text leads on by an old address only',
		site(
			[ 9, 'Eczema' ],
			[
				[ 1, 9 ],
				[ 2, 9 ],
				[ 9, 1, 'x', { url: '/old/' } ],
			],
			{
				statuses: [
					status( '/old/', {
						id: 1,
						isMoved: true,
						currentUrl: '/gout/',
					} ),
				],
			}
		),
		[ 'dead-end 9' ],
	],
	[
		'only a menu on it leads on',
		site(
			[ 9, 'Eczema' ],
			[
				[ 1, 9 ],
				[ 2, 9 ],
				[ 9, 1, 'x', { kind: 'navigation' } ],
			]
		),
		[ 'dead-end 9' ],
	],
	[
		'a block of it leads on',
		site(
			[ 9, 'Eczema' ],
			[
				[ 1, 9 ],
				[ 2, 9 ],
				[ 9, 1, '', { kind: 'block' } ],
			]
		),
		[],
	],
	[
		'it leads to a list of posts',
		site(
			[ 9, 'Eczema' ],
			[
				[ 1, 9 ],
				[ 2, 9 ],
				[ 9, 0, 'all on skin', { url: '/category/skin/' } ],
			],
			{
				statuses: [
					status( '/category/skin/', { kind: 'term', id: 4 } ),
				],
			}
		),
		[],
	],
	[
		'a page builder keeps its links',
		site(
			[ 9, 'Eczema', { counts: { unread: [ 'builder:elementor' ] } } ],
			[
				[ 1, 9 ],
				[ 2, 9 ],
			]
		),
		[],
	],
	[
		'a page of resources leads nowhere',
		site(
			[ 9, 'Downloads', { role: 'resource' } ],
			[
				[ 1, 9 ],
				[ 2, 9 ],
			]
		),
		[ 'resource-leads-nowhere 9' ],
	],
	[
		'a page of a campaign leads nowhere',
		site(
			[
				9,
				'Free check',
				{ url: 'https://clinic.example/lp/free-check/' },
			],
			[
				[ 1, 9 ],
				[ 2, 9 ],
			]
		),
		[ 'landing-page-without-way-on 9' ],
	],
	[
		'a ring of pages that nobody else leads to',
		{
			pages: [
				[ 1, 'Gout' ],
				[ 2, 'Asthma' ],
				[ 3, 'Eczema' ],
			],
			links: [
				[ 1, 2 ],
				[ 2, 3 ],
				[ 3, 1 ],
			],
		},
		[ 'nearly-orphaned 1', 'nearly-orphaned 2', 'nearly-orphaned 3' ],
	],
	[ 'no page at all', { pages: [] }, [] ],
	[ 'one page', { pages: [ HERE ] }, [ 'orphan-page 1', 'dead-end 1' ] ],
];

describe( 'pages that nobody finds, and pages that lead nowhere', () => {
	it.each( ROWS )( '%s', ( _name, row, expected ) => {
		expect( found( row, ( kind ) => KINDS.test( kind ) ).sort() ).toEqual(
			expected.sort()
		);
	} );

	it( 'is less severe where a menu, a template or a list leads there', () => {
		const severity = ( row: PageRow, links: LinkRow[] ) =>
			auditOf( site( row, [ [ 9, 1 ], ...links ] ) ).findings.find(
				( { kind } ) => kind === 'orphan-page'
			)?.severity;

		expect( severity( [ 9, 'Eczema' ], [] ) ).toBe( 'medium' );
		expect(
			severity(
				[ 9, 'Eczema' ],
				[ [ 950, 9, 'x', { kind: 'navigation' } ] ]
			)
		).toBe( 'low' );
		expect(
			severity( [ 9, 'Eczema' ], [ [ 0, 9, 'x', { kind: 'template' } ] ] )
		).toBe( 'low' );
		expect(
			severity( [ 9, 'Our picnic', { postType: 'post' } ], [] )
		).toBe( 'low' );
	} );

	it( 'counts each page once, menus and templates apart, and clicks from the front page', () => {
		const { pages } = auditOf( {
			pages: [
				[ 1, 'Welcome', { counts: { shows: 'front' } } ],
				[ 2, 'News', { counts: { shows: 'posts' } } ],
				[ 3, 'Our picnic', { postType: 'post' } ],
				[ 4, 'Gout' ],
				[ 5, 'Asthma' ],
				[ 6, 'Eczema' ],
				[ 7, 'Imprint' ],
			],
			links: [
				[ 1, 4 ],
				[ 1, 4 ],
				[ 4, 5 ],
				[ 5, 4 ],
				[ 950, 2, 'News', { kind: 'navigation' } ],
				[ 0, 7, 'Imprint', { kind: 'template' } ],
				[ 951, 7, 'Imprint', { kind: 'template' } ],
			],
			facts: { frontPageId: 1 },
		} );

		expect(
			pages.map( ( one ) => [
				one.pageId,
				one.inbound,
				one.navigation,
				one.template,
				one.outbound,
				one.depth,
			] )
		).toEqual( [
			[ 1, 0, 0, 0, 1, 0 ],
			[ 2, 0, 1, 0, 0, 1 ],
			[ 3, 0, 0, 0, 0, 2 ],
			[ 4, 2, 0, 0, 1, 1 ],
			[ 5, 1, 0, 0, 1, 2 ],
			[ 6, 0, 0, 0, 0, null ],
			[ 7, 0, 0, 2, 0, 1 ],
		] );
	} );
} );

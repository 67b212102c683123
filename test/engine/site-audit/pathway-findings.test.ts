import { ARTICLE, ECZEMA, PAGES, site, testKinds, withPage } from './kind-rows';

testKinds( {
	'pathway-gap': [
		[
			'no way to care, and there is one',
			site( [
				[ 3, 8 ],
				[ 4, 6 ],
				[ 5, 6 ],
			] ),
			[],
		],
		[
			'a page that links to nothing but conditions',
			site(
				[
					[ 3, 4 ],
					[ 4, 6 ],
					[ 5, 6 ],
				],
				{ pages: PAGES.filter( ( [ id ] ) => id !== 8 ) }
			),
			[ 'pathway-gap 3' ],
		],
		[
			'a site that leads to no care from any condition only informs',
			site(
				[
					[ 3, 4 ],
					[ 4, 3 ],
					[ 5, 3 ],
				],
				{
					pages: PAGES.filter( ( [ id ] ) =>
						[ 3, 4, 5 ].includes( id )
					),
				}
			),
			[],
		],
		[
			'no page on a condition',
			site(
				[
					[ 3, 6 ],
					[ 4, 6 ],
					[ 5, 6 ],
					[ 7, 4 ],
				],
				{ pages: PAGES.filter( ( [ id ] ) => id !== 8 ) }
			),
			[],
		],
		[
			'a page builder keeps its links',
			site(
				[
					[ 4, 6 ],
					[ 5, 6 ],
				],
				{
					pages: withPage( 3, {
						counts: { unread: [ 'builder:divi' ] },
					} ).filter( ( [ id ] ) => id !== 8 ),
				}
			),
			[],
		],
	],
	'article-without-service': [
		[
			'to a condition only',
			site( [ [ 7, 3 ] ] ),
			[ 'article-without-service 7' ],
		],
		[
			'to a service as well',
			site( [
				[ 7, 3 ],
				[ 7, 8 ],
			] ),
			[],
		],
		[ 'nowhere at all is told as that', site( [] ), [] ],
		[
			'a site that has no service',
			{ pages: [ ECZEMA, ARTICLE ], links: [ [ 7, 3 ] ] },
			[],
		],
		[
			'an article on nothing that is treated',
			site( [ [ 9, 3 ] ], {
				pages: [
					...PAGES,
					[ 9, 'Our picnic', { role: 'article', postType: 'post' } ],
				],
			} ),
			[],
		],
	],
	'service-without-guide': [
		[
			'to a visit only',
			site( [ [ 8, 6 ] ] ),
			[ 'service-without-guide 8' ],
		],
		[
			'to a condition as well',
			site( [
				[ 8, 6 ],
				[ 8, 3 ],
			] ),
			[],
		],
	],
	'stale-page': [
		[
			'reviewed long ago',
			site( [], { pages: withPage( 3, { reviewed: '2023-01-15' } ) } ),
			[ 'stale-page 3' ],
		],
		[
			'reviewed two years ago',
			site( [], { pages: withPage( 3, { reviewed: '2024-01-15' } ) } ),
			[],
		],
		[
			'a newer edition',
			{
				pages: [
					[ 1, 'Flu shots 2024' ],
					[ 2, 'Flu shots 2025' ],
				],
			},
			[ 'stale-page 1' ],
		],
		[
			'years apart of different titles',
			{
				pages: [
					[ 1, 'Flu shots 2024' ],
					[ 2, 'Visiting rules 2025' ],
				],
			},
			[],
		],
		[
			'two years in a title',
			{
				pages: [
					[ 1, 'Report 2023 to 2024' ],
					[ 2, 'Report 2024 to 2025' ],
				],
			},
			[],
		],
	],
} );

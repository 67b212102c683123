import type { PageRow } from './build-site';
import { GOUT, HUB, menu, PAGES, site, testKinds, withPage } from './kind-rows';

testKinds( {
	'no-link-to-pillar': [
		[
			'the hub leads there, and no way back',
			site( [
				[ 1, 3 ],
				[ 3, 4 ],
			] ),
			[ 'no-link-to-pillar 3' ],
		],
		[
			'both ways',
			site( [
				[ 1, 3 ],
				[ 3, 1 ],
			] ),
			[],
		],
		[
			'its owner marked it as one of the first',
			site( [], { pages: withPage( 3, { isPrimaryTarget: true } ) } ),
			[ 'no-link-to-pillar 3' ],
		],
		[
			'a page builder keeps its links',
			site( [ [ 1, 3 ] ], {
				pages: withPage( 3, {
					counts: { unread: [ 'builder:elementor' ] },
				} ),
			} ),
			[],
		],
		[ 'the hub of another field', site( [ [ 2, 3 ] ] ), [] ],
	],
	'no-link-from-pillar': [
		[
			'it leads to its hub, and no way back',
			site( [ [ 3, 1 ] ] ),
			[ 'no-link-from-pillar 3' ],
		],
		[ 'it leads to the hub of another field', site( [ [ 3, 2 ] ] ), [] ],
	],
	'unconnected-to-pillar': [
		[
			'three pages of the field',
			site( [], {
				pages: [
					...PAGES,
					[
						9,
						'Acne',
						{ role: 'condition', terms: [ 'specialty:skin' ] },
					],
				],
			} ),
			[ 'unconnected-to-pillar 1' ],
		],
		[
			'connected in one direction',
			site(
				[
					[ 1, 3 ],
					[ 4, 1 ],
					[ 1, 9 ],
					[ 8, 1 ],
				],
				{
					pages: [
						...PAGES,
						[
							9,
							'Acne',
							{ role: 'condition', terms: [ 'specialty:skin' ] },
						],
					],
				}
			),
			[],
		],
	],
	'cluster-without-pillar': [
		[
			'five conditions and no hub',
			{
				pages: [
					'Eczema',
					'Psoriasis',
					'Acne',
					'Shingles',
					'Melanoma',
				].map( ( title, place ): PageRow => [
					place + 1,
					title,
					{ role: 'condition', terms: [ 'specialty:skin' ] },
				] ),
			},
			[ 'cluster-without-pillar 0' ],
		],
		[
			'four are no cluster',
			{
				pages: [ 'Eczema', 'Psoriasis', 'Acne', 'Shingles' ].map(
					( title, place ): PageRow => [
						place + 1,
						title,
						{ role: 'condition', terms: [ 'specialty:skin' ] },
					]
				),
			},
			[],
		],
		[
			'there is a hub',
			site( [], {
				pages: [
					HUB,
					...[
						'Eczema',
						'Psoriasis',
						'Acne',
						'Shingles',
						'Melanoma',
					].map( ( title, place ): PageRow => [
						place + 20,
						title,
						{ role: 'condition', terms: [ 'specialty:skin' ] },
					] ),
				],
			} ),
			[],
		],
	],
	'pillar-without-support': [
		[
			'its owner says that it is a pillar',
			{ pages: [ [ 1, 'Our picnic', { isPillar: true } ], GOUT ] },
			[ 'pillar-without-support 1' ],
		],
		[ 'pages of its field', site( [] ), [] ],
	],
	'unbalanced-cluster': [
		[
			'doctors only',
			{
				pages: [
					HUB,
					...[
						'Ada Lund',
						'Ben Ortiz',
						'Cleo Marsh',
						'Dan Weiss',
						'Eve Novak',
						'Finn Holt',
						'Gia Russo',
						'Hal Brandt',
					].map( ( name, place ): PageRow => [
						place + 20,
						`Dr. ${ name }`,
						{ role: 'clinician', terms: [ 'specialty:skin' ] },
					] ),
				],
			},
			[ 'unbalanced-cluster 1' ],
		],
		[
			'too small to have a balance',
			{
				pages: [
					HUB,
					[
						20,
						'Dr. Ada Lund',
						{ role: 'clinician', terms: [ 'specialty:skin' ] },
					],
					[
						21,
						'Dr. Ben Ortiz',
						{ role: 'clinician', terms: [ 'specialty:skin' ] },
					],
				],
			},
			[],
		],
	],
	'hub-not-in-menu': [
		[
			'two of three hubs are',
			site( menu( 1, 2 ), {
				pages: [
					...PAGES,
					[
						9,
						'Cardiology',
						{ role: 'specialty', terms: [ 'specialty:heart' ] },
					],
				],
			} ),
			[ 'hub-not-in-menu 9' ],
		],
		[
			'a template leads to the third',
			site( [ ...menu( 1, 2 ), [ 0, 9, 'x', { kind: 'template' } ] ], {
				pages: [
					...PAGES,
					[
						9,
						'Cardiology',
						{ role: 'specialty', terms: [ 'specialty:heart' ] },
					],
				],
			} ),
			[],
		],
		[
			'it belongs to a hub that is',
			site( menu( 1, 2 ), {
				pages: [
					...PAGES,
					[
						9,
						'Pediatric dermatology',
						{ role: 'specialty', terms: [ 'specialty:skin' ] },
					],
				],
			} ),
			[],
		],
		[ 'a site without menus', site( [] ), [] ],
		[ 'menus that lead to no hub', site( menu( 3, 6 ) ), [] ],
	],
} );

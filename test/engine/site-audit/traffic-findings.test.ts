import {
	external,
	placed,
	site,
	testKinds,
	traffic,
	withPage,
} from './kind-rows';

testKinds( {
	'traffic-few-inbound': [
		[ 'nothing was imported', site( [ [ 3, 4 ] ] ), [] ],
		[
			'many readers, two links',
			site(
				[
					[ 1, 3 ],
					[ 4, 3 ],
				],
				{ facts: traffic( 3, 500, 9000, 4 ) }
			),
			[ 'traffic-few-inbound 3' ],
		],
		[
			'many readers, three links',
			site(
				[
					[ 1, 3 ],
					[ 4, 3 ],
					[ 5, 3 ],
				],
				{ facts: traffic( 3, 500, 9000, 4 ) }
			),
			[],
		],
		[ 'nine readers', site( [], { facts: traffic( 3, 9, 9000, 4 ) } ), [] ],
		[
			'a page that is gone',
			site( [], { facts: traffic( 77, 500, 9000, 4 ) } ),
			[],
		],
	],
	'traffic-few-outbound': [
		[
			'many readers, one link',
			site( [ [ 3, 4 ] ], { facts: traffic( 3, 500, 9000, 4 ) } ),
			[ 'traffic-few-outbound 3' ],
		],
		[
			'many readers, two links',
			site(
				[
					[ 3, 4 ],
					[ 3, 6 ],
				],
				{ facts: traffic( 3, 500, 9000, 4 ) }
			),
			[],
		],
	],
	'ranks-leads-nowhere': [
		[
			'on the first page of results',
			site( [], { facts: traffic( 3, 5, 900, 6.4 ) } ),
			[ 'ranks-leads-nowhere 3' ],
		],
		[
			'it leads on',
			site( [ [ 3, 4 ] ], { facts: traffic( 3, 5, 900, 6.4 ) } ),
			[],
		],
		[
			'on the second',
			site( [], { facts: traffic( 3, 5, 900, 11 ) } ),
			[],
		],
		[
			'nobody says where',
			site( [], { facts: traffic( 3, 5, 900, null ) } ),
			[],
		],
	],
	'external-broken': [
		[
			'gone',
			site( [ [ 3, 0, 'a study', { url: 'https://other.example/a' } ] ], {
				facts: external( 'https://other.example/a', 404 ),
			} ),
			[ 'external-broken 3:a study' ],
		],
		[
			'no answer',
			site( [ [ 3, 0, 'a study', { url: 'https://other.example/a' } ] ], {
				facts: external( 'https://other.example/a', 0 ),
			} ),
			[ 'external-broken 3:a study' ],
		],
		[
			'it keeps robots out',
			site( [ [ 3, 0, 'a study', { url: 'https://other.example/a' } ] ], {
				facts: external( 'https://other.example/a', 403 ),
			} ),
			[],
		],
		[
			'not looked at',
			site( [ [ 3, 0, 'a study', { url: 'https://other.example/b' } ] ], {
				facts: external( 'https://other.example/a', 404 ),
			} ),
			[],
		],
	],
	'external-without-authority': [
		[
			'a source of no known authority',
			site(
				[
					[
						3,
						0,
						'a blog',
						{ url: 'https://blog.example/a', path: '7' },
					],
				],
				{
					pages: withPage( 3, placed( 'Sources' ) ),
					facts: external( 'https://blog.example/a', 200 ),
				}
			),
			[ 'external-without-authority 3:a blog' ],
		],
		[
			'a government',
			site(
				[
					[
						3,
						0,
						'CDC',
						{ url: 'https://www.cdc.gov/eczema', path: '7' },
					],
				],
				{
					pages: withPage( 3, placed( 'Sources' ) ),
					facts: external( 'https://www.cdc.gov/eczema', 200 ),
				}
			),
			[],
		],
		[
			'a name that only looks like one',
			site(
				[
					[
						3,
						0,
						'x',
						{ url: 'https://cdc.gov.example.com/', path: '7' },
					],
				],
				{
					pages: withPage( 3, placed( 'Sources' ) ),
					facts: external( 'https://cdc.gov.example.com/', 200 ),
				}
			),
			[ 'external-without-authority 3:x' ],
		],
		[
			'a link in the text',
			site(
				[
					[
						3,
						0,
						'a shop',
						{ url: 'https://shop.example/a', path: '7' },
					],
				],
				{
					pages: withPage( 3, placed( 'What helps' ) ),
					facts: external( 'https://shop.example/a', 200 ),
				}
			),
			[],
		],
		[
			'not switched on',
			site(
				[
					[
						3,
						0,
						'a blog',
						{ url: 'https://blog.example/a', path: '7' },
					],
				],
				{ pages: withPage( 3, placed( 'Sources' ) ) }
			),
			[],
		],
	],
} );

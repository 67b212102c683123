import { crowd, PAGES, placed, site, testKinds, withPage } from './kind-rows';

testKinds( {
	'overused-anchor': [
		[
			'the same words from everywhere',
			crowd( 14, ( id ) => [ id, 3, 'calm your body' ] ),
			[ 'overused-anchor 3' ],
		],
		[
			'too few pages',
			crowd( 11, ( id ) => [ id, 3, 'calm your body' ] ),
			[],
		],
		[ 'its own name', crowd( 14, ( id ) => [ id, 3, 'eczema' ] ), [] ],
		[
			'what one does there',
			crowd( 14, ( id ) => [ id, 6, 'come to see us' ] ),
			[],
		],
		[
			'half of the pages use others',
			crowd( 30, ( id ) => [
				id,
				3,
				id % 2 === 0 ? 'calm your body' : `see ${ id }`,
			] ),
			[],
		],
	],
	'anchor-of-several': [
		[
			'one page here, another there',
			site( [
				[ 1, 3, 'what to know' ],
				[ 2, 5, 'what to know' ],
			] ),
			[
				'anchor-of-several 1:what to know',
				'anchor-of-several 2:what to know',
			],
		],
		[
			'words that say nothing are told as that',
			site( [
				[ 1, 3, 'click here' ],
				[ 2, 5, 'click here' ],
			] ),
			[],
		],
		[
			'only the words that name another page',
			site( [
				[ 1, 3, 'eczema' ],
				[ 2, 7, 'eczema' ],
			] ),
			[ 'anchor-of-several 2:eczema' ],
		],
		[
			'in another language',
			site(
				[
					[ 1, 3, 'no' ],
					[ 9, 10, 'no' ],
				],
				{
					pages: [
						...PAGES,
						[ 9, 'Piel', { language: 'es-ES' } ],
						[ 10, 'Gota', { language: 'es-ES' } ],
					],
				}
			),
			[],
		],
		[
			'the same act at two places',
			site(
				[
					[ 3, 6, 'make an appointment' ],
					[ 5, 9, 'make an appointment' ],
				],
				{
					pages: [
						...PAGES,
						[ 9, 'Joint visit', { role: 'appointment' } ],
					],
				}
			),
			[],
		],
		[
			'nearly all mean one of them',
			{
				...crowd( 9, ( id ) => [
					id,
					id === 100 ? 5 : 3,
					'what to know',
				] ),
			},
			[ 'anchor-of-several 100:what to know' ],
		],
	],
	'too-many-links': [
		[
			'twelve in 400 words are three times what fits',
			crowd( 12, ( id ) => [ 4, id, `see ${ id }` ] ),
			[],
		],
		[
			'thirteen',
			crowd( 13, ( id ) => [ 4, id, `see ${ id }` ] ),
			[ 'too-many-links 4' ],
		],
		[
			'thirteen in a list',
			crowd( 13, ( id ) => [
				4,
				id,
				`see ${ id }`,
				{ blockName: 'core/list-item' },
			] ),
			[],
		],
	],
	'module-leaves-pathway': [
		[
			'a list of related pages',
			site(
				[
					[
						3,
						5,
						'Gout',
						{ path: '7', blockName: 'core/list-item' },
					],
				],
				{ pages: withPage( 3, placed( 'Related pages' ) ) }
			),
			[ 'module-leaves-pathway 3:Gout' ],
		],
		[
			'a list with the class of one',
			site(
				[
					[
						3,
						5,
						'Gout',
						{ path: '7', blockName: 'core/list-item' },
					],
				],
				{ pages: withPage( 3, placed( 'And now', [ 'related' ] ) ) }
			),
			[ 'module-leaves-pathway 3:Gout' ],
		],
		[
			'a next steps block',
			site( [ [ 3, 5, '', { kind: 'block' } ] ] ),
			[ 'module-leaves-pathway 3:' ],
		],
		[
			'a page of the same field',
			site( [ [ 3, 4, '', { kind: 'block' } ] ] ),
			[],
		],
		[ 'a visit', site( [ [ 3, 6, '', { kind: 'block' } ] ] ), [] ],
		[ 'running text', site( [ [ 3, 5, 'gout' ] ] ), [] ],
		[
			'a list under another heading',
			site(
				[
					[
						3,
						5,
						'Gout',
						{ path: '7', blockName: 'core/list-item' },
					],
				],
				{ pages: withPage( 3, placed( 'Causes' ) ) }
			),
			[],
		],
	],
} );

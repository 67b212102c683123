import { status } from './build-site';
import {
	PAGES,
	placed,
	sections,
	site,
	testKinds,
	withPage,
} from './kind-rows';

testKinds( {
	'broken-link': [
		[
			'the server says that there is no such page',
			site( [ [ 3, 0, 'a page', { url: '/gone/' } ] ], {
				facts: {
					statuses: [
						status( '/gone/', { kind: '', status: 'missing' } ),
					],
				},
			} ),
			[ 'broken-link 3:a page' ],
		],
		[
			'a menu leads there',
			site(
				[ [ 950, 0, 'a page', { url: '/gone/', kind: 'navigation' } ] ],
				{
					facts: {
						statuses: [
							status( '/gone/', { kind: '', status: 'missing' } ),
						],
					},
				}
			),
			[ 'broken-link 0:a page' ],
		],
		[
			'a pattern on two pages leads there: told once',
			site(
				[
					[ 3, 0, 'a page', { url: '/gone/', path: '1.r70.0' } ],
					[ 4, 0, 'a page', { url: '/gone/', path: '5.r70.0' } ],
				],
				{
					facts: {
						statuses: [
							status( '/gone/', { kind: '', status: 'missing' } ),
						],
					},
				}
			),
			[ 'broken-link 0:a page' ],
		],
		[
			'nobody was asked',
			site( [ [ 3, 0, 'a page', { url: '/gone/' } ] ] ),
			[],
		],
		[
			'a row of a page that is gone',
			site( [ [ 77, 0, 'a page', { url: '/gone/' } ] ], {
				facts: {
					statuses: [
						status( '/gone/', { kind: '', status: 'missing' } ),
					],
				},
			} ),
			[],
		],
	],
	'noindex-target': [
		[
			'the index says so',
			site( [ [ 3, 4 ] ], { pages: withPage( 4, { isNoindex: true } ) } ),
			[ 'noindex-target 3:page 4' ],
		],
	],
	'repeated-target': [
		[
			'twice in running text',
			site( [
				[ 3, 4, 'psoriasis' ],
				[ 3, 4, 'Psoriasis' ],
			] ),
			[ 'repeated-target 3:Psoriasis' ],
		],
		[
			'twice in one section',
			site(
				[
					[ 3, 4, 'psoriasis' ],
					[ 3, 4, 'Psoriasis' ],
				],
				{ pages: withPage( 3, sections( 'Signs', 'Signs' ) ) }
			),
			[ 'repeated-target 3:Psoriasis' ],
		],
		[
			'in two sections',
			site(
				[
					[ 3, 4, 'psoriasis' ],
					[ 3, 4, 'Psoriasis' ],
				],
				{ pages: withPage( 3, sections( 'Signs', 'Causes' ) ) }
			),
			[],
		],
		[
			'a button at the end',
			site( [
				[ 3, 6, 'appointment' ],
				[
					3,
					6,
					'Request an appointment',
					{ blockName: 'core/button' },
				],
			] ),
			[],
		],
		[
			'a button before it',
			site( [
				[
					3,
					6,
					'Request an appointment',
					{ blockName: 'core/button' },
				],
				[ 3, 6, 'appointment' ],
			] ),
			[],
		],
		[
			'next steps behind it',
			site( [
				[ 3, 6, 'appointment' ],
				[ 3, 6, '', { kind: 'block' } ],
			] ),
			[],
		],
	],
	'self-link': [
		[
			'in its text',
			site( [ [ 3, 3, 'eczema' ] ] ),
			[ 'self-link 3:eczema' ],
		],
		[
			'in a menu on it',
			site( [ [ 3, 3, 'eczema', { kind: 'navigation' } ] ] ),
			[],
		],
		[
			'in a pattern on it',
			site( [ [ 3, 3, 'eczema', { path: '2.r70.0' } ] ] ),
			[],
		],
	],
	'generic-anchor': [
		[
			'words that say nothing',
			site( [ [ 3, 4, 'click here' ] ] ),
			[ 'generic-anchor 3:click here' ],
		],
		[
			'no words: an image, or the title of a step',
			site( [ [ 3, 4, '' ] ] ),
			[],
		],
	],
	'other-name': [
		[
			'a name that the page does not say',
			site(
				[
					[ 3, 9, 'blackheads' ],
					[ 4, 9, 'acne' ],
				],
				{
					pages: [
						...PAGES,
						[ 9, 'Heart attack', { role: 'condition' } ],
					],
				}
			),
			[],
		],
		[
			'the clinical name of a page with a plain one',
			site( [ [ 3, 9, 'myocardial infarction' ] ], {
				pages: [
					...PAGES,
					[ 9, 'Heart attack', { role: 'condition' } ],
				],
			} ),
			[ 'other-name 3:myocardial infarction' ],
		],
		[
			'its owner says that it is also known so',
			site( [ [ 3, 9, 'myocardial infarction' ] ], {
				pages: [
					...PAGES,
					[
						9,
						'Heart attack',
						{
							role: 'condition',
							aliases: [ 'myocardial infarction' ],
						},
					],
				],
			} ),
			[],
		],
		[
			'a heading of it says so',
			site( [ [ 3, 9, 'myocardial infarction' ] ], {
				pages: [
					...PAGES,
					[
						9,
						'Heart attack',
						{
							role: 'condition',
							headings: [ 'What a myocardial infarction is' ],
						},
					],
				],
			} ),
			[],
		],
	],
	'link-in-emergency': [
		[
			'a notice by its class',
			site( [ [ 3, 4, 'psoriasis', { path: '7' } ] ], {
				pages: withPage( 3, placed( '', [ 'emergency-notice' ] ) ),
			} ),
			[ 'link-in-emergency 3:psoriasis' ],
		],
		[
			'a notice by its heading',
			site( [ [ 3, 4, 'psoriasis', { path: '7' } ] ], {
				pages: withPage( 3, placed( 'Call 911 if' ) ),
			} ),
			[ 'link-in-emergency 3:psoriasis' ],
		],
		[
			'the page on when to call',
			site( [ [ 3, 9, 'emergency advice', { path: '7' } ] ], {
				pages: [
					...withPage( 3, placed( '', [ 'emergency-notice' ] ) ),
					[ 9, 'Emergency advice', { role: 'policy' } ],
				],
			} ),
			[],
		],
		[
			'another block',
			site( [ [ 3, 4, 'psoriasis', { path: '8' } ] ], {
				pages: withPage( 3, placed( '', [ 'emergency-notice' ] ) ),
			} ),
			[],
		],
		[
			'a class with such letters in it',
			site( [ [ 3, 4, 'psoriasis', { path: '7' } ] ], {
				pages: withPage( 3, placed( '', [ 'insurgentes' ] ) ),
			} ),
			[],
		],
	],
} );

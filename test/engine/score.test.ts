/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { IndexedPage } from '../../src/contract/types';
import { compile } from '../../src/engine';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { heading, indexOf, page, post } from './build';

const vocabulary = loadVocabulary();

/** Score of the first page for the words in a text, suggested or left out. */
function scoreOf(
	texts: string[],
	facts: Partial< IndexedPage >,
	title: string,
	under?: string
) {
	const { suggestions, nearMisses } = compile(
		indexOf( [
			page( 1, title, facts ),
			page( 2, 'Our garden' ),
			page( 3, 'Parking' ),
		] ),
		vocabulary
	).suggest( post( [ ...( under ? [ heading( under ) ] : [] ), ...texts ] ) );

	return [ ...suggestions, ...nearMisses ].find(
		( { targetId } ) => targetId === 1
	)?.score;
}

const PLAIN = 'Many patients live with asthma for years.';

describe( 'score', () => {
	it.each<
		[ string, Parameters< typeof scoreOf >, Parameters< typeof scoreOf > ]
	>( [
		[
			'a plain sentence over a denial',
			[ [ PLAIN ], {}, 'Asthma' ],
			[ [ 'There is no sign of asthma.' ], {}, 'Asthma' ],
		],
		[
			'one’s own illness over a relative’s',
			[ [ PLAIN ], {}, 'Asthma' ],
			[ [ 'Patients with a family history of asthma.' ], {}, 'Asthma' ],
		],
		[
			'a fresh page over a stale one',
			[ [ PLAIN ], { reviewed: '2025-12-01' }, 'Asthma' ],
			[ [ PLAIN ], { reviewed: '2015-12-01' }, 'Asthma' ],
		],
		[
			'a pillar page over another',
			[ [ PLAIN ], { isPillar: true }, 'Asthma' ],
			[ [ PLAIN ], {}, 'Asthma' ],
		],
		[
			'a page that needs links',
			[ [ PLAIN ], { inboundCount: 0 }, 'Asthma' ],
			[ [ PLAIN ], { inboundCount: 90 }, 'Asthma' ],
		],
		[
			'words that editors linked',
			[
				[ PLAIN ],
				{
					inboundAnchors: [
						{ anchorText: 'asthma', count: 5, sourceIds: [ 7 ] },
					],
				},
				'Asthma',
			],
			[ [ PLAIN ], {}, 'Asthma' ],
		],
		[
			'a section about it',
			[
				[ 'Read about asthma treatment.' ],
				{},
				'Asthma treatment',
				'How we treat it',
			],
			[
				[ 'Read about asthma treatment.' ],
				{},
				'Asthma treatment',
				'News',
			],
		],
	] )( 'puts %s first', ( _name, better, worse ) => {
		const high = scoreOf( ...better );
		const low = scoreOf( ...worse );

		expect( high ).toBeDefined();
		expect( low ?? -Infinity ).toBeLessThan( high ?? -Infinity );
	} );
} );

import { describe, expect, it } from '@jest/globals';

import { mergePathways } from '../../src/admin/pathways/merge-pathways';
import type { CarePathway } from '../../src/contract/types';
import { pathway } from './build-pathways';

const A = pathway( { id: 'a' } );
const B = pathway( { id: 'b' } );
const C = pathway( { id: 'c' } );
const D = pathway( { id: 'd' } );
const E = pathway( { id: 'e' } );
const A1 = { ...A, name: 'Mine' };
const A2 = { ...A, name: 'Theirs' };
const C2 = { ...C, topic: 'Theirs' };
const BASE = [ A, B, C ];

const list = ( ...entries: CarePathway[] ) => entries;

describe( 'mergePathways', () => {
	it.each( [
		[ 'nobody changed anything', BASE, BASE, BASE, [] ],
		[ 'only we changed one', list( A1, B, C ), BASE, list( A1, B, C ), [] ],
		[
			'only they changed one',
			BASE,
			list( A2, B, C ),
			list( A2, B, C ),
			[],
		],
		[
			'each changed another',
			list( A1, B, C ),
			list( A, B, C2 ),
			list( A1, B, C2 ),
			[],
		],
		[
			'both made the same change',
			list( A1, B, C ),
			list( A1, B, C ),
			list( A1, B, C ),
			[],
		],
		[
			'both changed one: theirs stays until somebody decides',
			list( A1, B, C ),
			list( A2, B, C ),
			list( A2, B, C ),
			[ 'a' ],
		],
		[
			'we deleted what they changed',
			list( B, C ),
			list( A2, B, C ),
			list( A2, B, C ),
			[ 'a' ],
		],
		[
			'they deleted what we changed',
			list( A1, B, C ),
			list( B, C ),
			list( B, C ),
			[ 'a' ],
		],
		[ 'we deleted one', list( A, C ), BASE, list( A, C ), [] ],
		[ 'they deleted one', BASE, list( A, C ), list( A, C ), [] ],
		[ 'both deleted one', list( A, C ), list( A, C ), list( A, C ), [] ],
		[
			'both added one',
			list( A, B, C, D ),
			list( A, B, C, E ),
			list( A, B, C, D, E ),
			[],
		],
		[
			'we moved one, they changed it',
			list( B, C, A ),
			list( A2, B, C ),
			list( B, C, A2 ),
			[],
		],
		[
			'they moved one, we changed it',
			list( A1, B, C ),
			list( C, A, B ),
			list( C, A1, B ),
			[],
		],
	] )( '%s', ( _name, mine, theirs, pathways, conflicts ) => {
		expect( mergePathways( BASE, mine, theirs ) ).toEqual( {
			pathways,
			conflicts,
		} );
	} );
} );

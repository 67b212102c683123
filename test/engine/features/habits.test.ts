/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { LinkingHabits } from '../../../src/contract/types';
import type { Case } from '../../../src/engine/features/case';
import {
	groupHabit,
	pairHabit,
	seenOften,
	targetHabit,
} from '../../../src/engine/features/habits';
import { page } from '../build';

const HABITS: LinkingHabits = {
	pages: 100,
	words: 50_000,
	links: 400,
	closest: 3,
	mostInSpan: 2,
	shown: null,
	weights: {},
	seen: { asthma: 99, gout: 1 },
	pairs: { 'asthma|1': [ 20, 19 ], 'gout|1': [ 20, 0 ] },
	targets: { 1: [ 20, 19 ], 2: [ 20, 0 ] },
	groups: { 'page|a>page|b': [ 200, 100 ], 'page|a>page|c': [ 200, 0 ] },
};

const of = ( facts: Partial< Case > & { id?: number; group?: string } ) =>
	( {
		habits: HABITS,
		words: 'asthma',
		linkedAnywhere: 0,
		postGroup: 'page|a',
		target: {
			facts: page( facts.id ?? 1, 'Asthma' ),
			group: facts.group ?? 'page|b',
		},
		...facts,
	} ) as unknown as Case;

/** Above, below or at what is usual. */
const sign = ( value: number ) => Math.sign( Math.round( value * 1000 ) );

describe( 'habits of a site', () => {
	it.each( [
		[ 'words that editors link', pairHabit, of( {} ), 1 ],
		[ 'words that editors leave', pairHabit, of( { words: 'gout' } ), -1 ],
		[ 'words never met', pairHabit, of( { words: 'croup' } ), 0 ],
		[ 'a site not read', pairHabit, of( { habits: undefined } ), 0 ],
		[ 'a page that editors link', targetHabit, of( {} ), 1 ],
		[ 'a page that editors leave', targetHabit, of( { id: 2 } ), -1 ],
		[ 'a page never met', targetHabit, of( { id: 3 } ), 0 ],
		[ 'kinds of pages that link', groupHabit, of( {} ), 1 ],
		[ 'kinds that do not', groupHabit, of( { group: 'page|c' } ), -1 ],
		[ 'kinds never met', groupHabit, of( { group: 'page|d' } ), 0 ],
		[ 'a post of no kind', groupHabit, of( { postGroup: null } ), 0 ],
		[ 'words on most pages', seenOften, of( {} ), 1 ],
		[ 'words on no page', seenOften, of( { words: 'croup' } ), 0 ],
		[ 'words all linked', seenOften, of( { linkedAnywhere: 99 } ), 0 ],
	] )( '%s', ( _, feature, candidate, expected ) => {
		expect( sign( feature( candidate ) ) ).toBe( expected );
	} );
} );

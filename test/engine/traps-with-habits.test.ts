/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { LinkingHabits } from '../../src/contract/types';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { createJudge, readGroups } from './judge-traps';
import { lookAgain } from './look-again';
import neverFloor from './traps-with-habits-floor.json';

/** A site that was read and has no links, or many: only which weights are asked differs, nothing is known of any words. */
const UNLINKED: LinkingHabits = {
	pages: 100,
	words: 0,
	links: 0,
	closest: null,
	mostInSpan: 1,
	weights: {},
	seen: {},
	pairs: {},
	targets: {},
	groups: {},
};
const LINKED: LinkingHabits = { ...UNLINKED, words: 50_000, links: 400 };

/*
 * Fitted weights expect fewer links than a row asks for, so that what is found is no matter here; what must never be
 * suggested is. The list may only grow shorter, and the goal is none.
 */
describe( 'trap table with fitted weights', () => {
	it.each( [
		[ 'unlinked', UNLINKED ],
		[ 'linked', LINKED ],
	] as const )(
		'suggests no more than before of what must never be: %s',
		( name, habits ) => {
			const judge = createJudge( loadVocabulary(), habits );
			const never = [ ...readGroups() ].flatMap( ( [ group, rows ] ) =>
				rows.flatMap( ( row ) =>
					judge( row, lookAgain ).never.map(
						( slug ) => `${ group }: ${ row.name }: ${ slug }`
					)
				)
			);
			const known: readonly string[] = neverFloor[ name ];

			expect(
				never.filter( ( hit ) => ! known.includes( hit ) )
			).toEqual( [] );
		}
	);
} );

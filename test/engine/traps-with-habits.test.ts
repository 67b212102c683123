import { describe, expect, it } from '@jest/globals';

import type { LinkingHabits } from '../../src/contract/types';
import { compile } from '../../src/engine';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { createJudge, readGroups } from './judge-traps';
import { lookAgain } from './look-again';
import { readClinic, readPosts } from './read-clinic';
import neverFloor from './traps-with-habits-floor.json';

/**
 * A site that was read and has no links, or many: only which weights are asked differs, nothing is known of any words. And one
 * whose own links moved the weights, grew trees and set the bar, as they do on every site that links: those of the demo clinic.
 */
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
const LEARNED: LinkingHabits = { ...LINKED, ...learnedByClinic() };

function learnedByClinic(): Pick<
	LinkingHabits,
	'weights' | 'trees' | 'shown'
> {
	const { weights, trees, shown } = compile(
		readClinic().pageIndex,
		loadVocabulary()
	).learn( [ ...readPosts().values() ] );

	return {
		weights,
		...( trees ? { trees } : {} ),
		...( shown === undefined ? {} : { shown } ),
	};
}

/*
 * Fitted weights expect fewer links than a row asks for, so that what is found is no matter here; what must never be
 * suggested is. The list may only grow shorter, and the goal is none.
 */
describe( 'trap table with fitted weights', () => {
	it( 'has trees where a site has links', () => {
		expect( LEARNED.trees?.length ).toBeGreaterThan( 100 );
		expect( Object.keys( LEARNED.weights ) ).not.toEqual( [] );
	} );

	it.each( [
		[ 'unlinked', UNLINKED ],
		[ 'linked', LINKED ],
		[ 'learned', LEARNED ],
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

import type { LinkingHabits } from '../../src/contract/types';

export const HABITS: LinkingHabits = {
	pages: 120,
	words: 48210,
	links: 391,
	closest: 14,
	mostInSpan: 2,
	weights: { bias: -0.41 },
	seen: { 'a1c testing': 31 },
	pairs: { 'a1c testing|7': [ 31, 12 ] },
	targets: { 7: [ 40, 15 ] },
	groups: {},
};

/** Habits as the server sends them. */
export function habitsText( tag: string, change: object = {} ): string {
	return JSON.stringify( {
		tag,
		learnedAt: '2026-03-31T09:15:00Z',
		habits: { ...HABITS, ...change },
	} );
}

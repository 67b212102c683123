import type { LinkingHabits, Share } from '../contract/types';

import { learnSpacing } from './learn-spacing';
import type { Example } from './read-examples';

/** By words of a text, "constructor" among them: nothing is inherited. */
function noWords(): Record< string, never > {
	return Object.create( null );
}

/** Of a site that nobody has read. */
export function emptyHabits(): LinkingHabits {
	return {
		pages: 0,
		words: 0,
		links: 0,
		closest: null,
		mostInSpan: 1,
		shown: null,
		weights: noWords(),
		seen: noWords(),
		pairs: noWords(),
		targets: noWords(),
		groups: noWords(),
	};
}

/** What was linked and what was left on some pages; the weights stay as shipped. */
export function countHabits( examples: readonly Example[] ): LinkingHabits {
	const habits = { ...emptyHabits(), ...learnSpacing( examples ) };

	for ( const { tally, linked, words } of examples ) {
		habits.pages++;
		if ( linked.size > 0 ) {
			habits.words += words;
			habits.links += linked.size;
		}
		for ( const seen of tally.seen ) {
			habits.seen[ seen ] = ( habits.seen[ seen ] ?? 0 ) + 1;
		}
		addAll( habits.pairs, tally.pairs );
		addAll( habits.targets, tally.targets );
		addAll( habits.groups, tally.groups );
	}

	return habits;
}

function addAll(
	shares: Record< string, Share >,
	found: readonly ( readonly [ key: string, chosen: boolean ] )[]
): void {
	for ( const [ key, chosen ] of found ) {
		const [ seen, linked ] = shares[ key ] ?? [ 0, 0 ];
		shares[ key ] = [ seen + 1, linked + ( chosen ? 1 : 0 ) ];
	}
}

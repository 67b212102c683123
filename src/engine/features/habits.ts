import type { LinkingHabits, Share } from '../../contract/types';
import { likelier } from '../habits';

import type { PageFeature, PairCase, PairFeature, Says } from './case';

/** How likely a link is where nothing is known of the words, the page or the groups. */
const USUAL_PAIR = 0.17;
const USUAL_TARGET = 0.14;
const USUAL_GROUP = 0.03;

/** Log-odds are divided by this, so that a weight means the same as of other features. */
const UNIT = 3;

/** Editors link these very words to this page, or leave them (smoothed link probability; Milne and Witten 2008). */
export const pairHabit: PairFeature = ( candidate ) =>
	pairHabitOf( shareOfPair( candidate ) );

export const pairHabitSays: Says< 'habits' | 'words' | 'target' > = (
	candidate
) => saysOf( shareOfPair( candidate ) );

function shareOfPair( {
	habits,
	words,
	target,
}: Pick< PairCase, 'habits' | 'words' | 'target' > ): Share | undefined {
	return habits?.pairs[ `${ words }|${ target.facts.id }` ];
}

function saysOf( share: Share | undefined ): Record< string, number > {
	return { seen: share?.[ 0 ] ?? 0, linked: share?.[ 1 ] ?? 0 };
}

/** Its value for a share of these words that lead to this page. */
export function pairHabitOf( share: Share | undefined ): number {
	return likelier( share, USUAL_PAIR, 2.4 ) / UNIT;
}

/** Editors link to this page where they mention it, or leave it. */
export const targetHabit: PageFeature = ( { habits, target } ) =>
	likelier( habits?.targets[ target.facts.id ], USUAL_TARGET, 3.5 ) / UNIT;

export const targetHabitSays: Says< 'habits' | 'target' > = ( {
	habits,
	target,
} ) => saysOf( habits?.targets[ target.facts.id ] );

/** Pages of this kind link to pages of that kind, or do not. */
export const groupHabit: PageFeature = ( { habits, postGroup, target } ) =>
	postGroup === null
		? 0
		: likelier(
				habits?.groups[ `${ postGroup }>${ target.group }` ],
				USUAL_GROUP,
				5
			) / UNIT;

/** Words that stand on many pages are linked on few: 0 for none, 1 for all, growing with the logarithm. */
export const seenOften: PairFeature = ( { habits, words, linkedAnywhere } ) =>
	seenOftenOf( habits, words, linkedAnywhere );

/** Its value for words of which so many pages make links. */
export function seenOftenOf(
	habits: LinkingHabits | undefined,
	words: string,
	linkedAnywhere: number
): number {
	const seen = Math.max( 0, ( habits?.seen[ words ] ?? 0 ) - linkedAnywhere );

	return habits === undefined || habits.pages === 0
		? 0
		: Math.log( 1 + seen ) / Math.log( 1 + habits.pages );
}

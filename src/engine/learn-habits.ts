import type { AnalysedPost, LinkingHabits } from '../contract/types';

import type { Site } from './analyse';
import { countHabits, emptyHabits } from './count-habits';
import { exampleRows, PARTS } from './example-rows';
import { TERMS } from './features/terms';
import { oddsOf } from './fit';
import { growTrees } from './grow-trees';
import { hasHabits } from './habits';
import { learnShown } from './learn-shown';
import { learnWeights, movedWeights } from './learn-weights';
import { PROTECTING } from './model';
import { readExample } from './read-examples';
import type { Example } from './read-examples';

/**
 * How a site links: what its editors link where they mention it and what they leave, and the model's weights moved towards
 * what they chose. The engine is asked for its cases on pages whose links it does not see, and told which of them are links.
 *
 * @param posts   Pages with their links as marks.
 * @param siteFor The compiled site, seen from a post with given habits.
 */
export function learnHabits(
	posts: readonly AnalysedPost[],
	siteFor: ( post: AnalysedPost, habits?: LinkingHabits ) => Site
): LinkingHabits {
	const none = emptyHabits();

	return habitsOf(
		posts.map( ( post ) => readExample( post, siteFor( post, none ) ) )
	);
}

/** What pages that were read say together. */
export function habitsOf( examples: readonly Example[] ): LinkingHabits {
	const all = countHabits( examples );

	if ( ! hasHabits( all ) ) {
		return all;
	}

	const rows = exampleRows( examples, all );
	const weights = learnWeights( rows );
	const odds = Float64Array.from( rows.labels, ( _, row ) =>
		oddsOf( rows, weights, row )
	);
	const { trees, unseen } = growTrees( rows, odds, TERMS, PARTS, PROTECTING );

	return {
		...all,
		weights: movedWeights( weights ),
		trees,
		shown: learnShown(
			rows.topics,
			[ ...odds ].map(
				( sum, row ) => sum + ( unseen[ row ] as number )
			),
			all.links
		),
	};
}

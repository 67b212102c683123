import type { LinkingHabits } from '../contract/types';

import type { Example } from './read-examples';

/** Neighbours of which fewer say nothing about a site. */
const ENOUGH_NEIGHBOURS = 10;

/** How close together editors put links: closer than that are one in twenty, and so are paragraphs with more links. */
export function learnSpacing(
	examples: readonly Pick< Example, 'linkedWords' >[]
): Pick< LinkingHabits, 'closest' | 'mostInSpan' > {
	const spans = examples.flatMap( ( { linkedWords } ) => linkedWords );
	const distances = spans
		.flatMap( ( places ) =>
			places
				.slice( 1 )
				.map(
					( { first }, before ) =>
						first - ( places[ before ]?.last as number ) - 1
				)
		)
		.sort( ( a, b ) => a - b );
	const sizes = spans
		.map( ( places ) => places.length )
		.sort( ( a, b ) => a - b );

	return {
		closest:
			distances.length < ENOUGH_NEIGHBOURS
				? null
				: Math.max(
						0,
						distances[
							Math.floor( distances.length / 20 )
						] as number
					),
		mostInSpan: sizes[ Math.floor( sizes.length * 0.95 ) ] ?? 1,
	};
}

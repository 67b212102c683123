import type { Feature } from './case';

/** Longer names say more: 0 for one word, 1 for five and more. */
export const specificity: Feature = ( { match } ) => {
	const words = match.last - match.first + 1;

	return { value: Math.min( 4, words - 1 ) / 4, values: { words } };
};

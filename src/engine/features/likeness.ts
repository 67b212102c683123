import type { PairFeature } from './case';

/** How much of the name the words say; 1 for a name itself. */
export const likenessCover: PairFeature = ( { likeness } ) =>
	likeness?.cover ?? 1;

/** How much of the words the name says; 1 for a name itself. */
export const likenessDensity: PairFeature = ( { likeness } ) =>
	likeness?.density ?? 1;

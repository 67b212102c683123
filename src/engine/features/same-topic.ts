import type { Feature } from './case';

/** Post and page are about the same: cosine of their topic vectors. */
export const sameTopic: Feature = ( { similarity } ) => similarity;

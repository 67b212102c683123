import type { Feature } from './case';

/** The rest of the sentence speaks of what the page speaks of: cosine of their topic vectors. */
export const sentenceTopic: Feature = ( { sentenceSimilarity } ) =>
	sentenceSimilarity;

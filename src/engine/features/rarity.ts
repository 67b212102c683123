import type { Feature } from './case';

/** Words that few pages of the site have say more than words that all have. */
export const rarity: Feature = ( candidate ) => ( { value: candidate.rarity } );

/** As in block.json. */
export const BLOCK_NAME = 'care-pathway-links/clinical-review';

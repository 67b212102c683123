/** As in block.json. */
export const BLOCK_NAME = 'care-pathway-links/next-steps';

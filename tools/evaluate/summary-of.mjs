/** As the server cuts a summary, in characters. */
const MOST = 300;

/**
 * What the server would send as the summary of a page: its description, or else its first paragraph.
 *
 * @param {Object} page Page of a corpus.
 * @return {string} Plain text.
 */
export function summaryOf( page ) {
	const { description, blocks } = page;
	const text =
		description ||
		( blocks.find(
			( block ) =>
				block.name === 'paragraph' &&
				! block.nav &&
				block.text.trim() !== ''
		)?.text ??
			'' );

	return text.length <= MOST
		? text
		: text.slice( 0, MOST ).replace( /\s\S*$/, '' );
}

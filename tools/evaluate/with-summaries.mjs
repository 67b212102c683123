/** As the server cuts a summary, in characters. */
const MOST = 300;

/**
 * A corpus as the server would send it: a page without a description has its first paragraph for a summary.
 *
 * @param {{ pageIndex: Object, posts: Object[] }} corpus From readCorpus().
 * @return {{ pageIndex: Object, posts: Object[] }} The same with summaries.
 */
export function withSummaries( { pageIndex, posts } ) {
	const pages = pageIndex.pages.map( ( page, place ) => ( {
		...page,
		summary: page.summary || firstParagraph( posts[ place ].post ),
	} ) );

	return { pageIndex: { ...pageIndex, pages }, posts };
}

function firstParagraph( { spans } ) {
	const text =
		spans.find(
			( span ) => span.kind === 'paragraph' && span.text.trim() !== ''
		)?.text ?? '';

	return text.length <= MOST
		? text
		: text.slice( 0, MOST ).replace( /\s\S*$/, '' );
}

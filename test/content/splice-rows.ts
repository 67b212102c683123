import { readSavedSpans } from '../../src/content/read-saved-spans';
import { spliceLink } from '../../src/content/splice-link';

export const PAGE = {
	url: 'https://clinic.test/a1c-testing/?a=1&b=2',
	type: 'page',
	id: 12,
};

export const OPENING =
	'<a href="https://clinic.test/a1c-testing/?a=1&amp;b=2" data-type="page" data-id="12">';

export function paragraph( html: string ): string {
	return `<!-- wp:paragraph -->\n<p>${ html }</p>\n<!-- /wp:paragraph -->`;
}

/** Puts a link on the first place of words in the plain text of saved content, from the n-th on. */
export function spliceWords( content: string, words: string, skip = 0 ) {
	let left = skip;
	for ( const { blockId, attribute, text } of readSavedSpans( content ) ) {
		for (
			let start = text.indexOf( words );
			start !== -1;
			start = text.indexOf( words, start + 1 )
		) {
			if ( left-- === 0 ) {
				const range = { start, end: start + words.length };
				return spliceLink(
					content,
					{ blockId, attribute, range, text: words },
					PAGE
				);
			}
		}
	}
	throw new Error( `"${ words }" is not there.` );
}

import { fold } from '../text/fold';

import { isOfRunningText } from './post-link';
import type { LinkCheck } from './post-link';

/** Words that are read at a glance; links of editors on health sites hardly ever have more. */
const MOST_WORDS = 8;

/** As many call the reader to a page before they name it: "Find out more about". */
const MOST_AROUND = 5;

/**
 * More words are linked than anybody takes in at a glance. The whole title of the page is no fault, nor is it behind a few words
 * that call the reader to it.
 */
export const longAnchor: LinkCheck = ( link ) => {
	const count = link.last - link.first + 1;

	return count > MOST_WORDS &&
		! namesPage( link.anchor.text, link.page?.facts.title ?? '' ) &&
		isOfRunningText( link )
		? {
				kind: 'long-anchor',
				severity: 'low',
				values: { count },
				fix: 'words',
			}
		: null;
};

/** Whether words are the title of a page, with or without what stands in brackets at its end, and few others. */
function namesPage( words: string, title: string ): boolean {
	const linked = ` ${ wordsOf( words ) } `;

	return [ title, title.replace( /\s*\([^)]*\)\s*$/, '' ) ]
		.map( wordsOf )
		.some(
			( name ) =>
				name !== '' &&
				linked.includes( ` ${ name } ` ) &&
				linked.replace( ` ${ name } `, ' ' ).trim().split( /\s+/ )
					.length <= MOST_AROUND
		);
}

function wordsOf( text: string ): string {
	return fold( text )
		.replace( /[^\p{L}\p{N}/'’-]+/gu, ' ' )
		.trim();
}

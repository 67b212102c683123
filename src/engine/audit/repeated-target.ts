import { isOfRunningText } from './post-link';
import type { LinkCheck } from './post-link';

/**
 * An earlier link of the section leads to the same page. In a section of its own a link answers a question of its own, for
 * readers who came to that section (Wikipedia's manual of style, Linking: at most once in a section). To another place of the page
 * is another matter, and so is a button or a picture beside the text.
 */
export const repeatedTarget: LinkCheck = ( link, { links } ) => {
	const first = links.find(
		( other ) =>
			isOfRunningText( other ) &&
			other.target === link.target &&
			other.section === link.section &&
			fragmentOf( other.url ) === fragmentOf( link.url )
	);

	return first === undefined || first === link || ! isOfRunningText( link )
		? null
		: {
				kind: 'repeated-target',
				severity: 'low',
				values: { words: first.anchor.text },
				fix: { kind: 'remove' },
			};
};

function fragmentOf( url: string ): string {
	return /#(.*)$/.exec( url )?.[ 1 ] ?? '';
}

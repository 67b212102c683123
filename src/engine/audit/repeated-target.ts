import { isOfRunningText } from './post-link';
import type { LinkCheck } from './post-link';

/**
 * An earlier link of the post leads to the same page. To another place of it is another matter, and so is a button or a picture
 * beside the text.
 */
export const repeatedTarget: LinkCheck = ( link, { links } ) => {
	const first = links.find(
		( other ) =>
			isOfRunningText( other ) &&
			other.target === link.target &&
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

import { fold } from '../text/fold';

import type { LinkCheck } from './post-link';

/** The linked words say nothing about the page. The words are data of each language. */
export const genericAnchor: LinkCheck = ( link, { site } ) => {
	const { emptyAnchors } = site.language;
	const isGeneric =
		link.words !== '' &&
		link.kind !== 'image' &&
		( emptyAnchors.has( link.words ) ||
			emptyAnchors.has( fold( link.anchor.text ).trim() ) );

	return isGeneric
		? { kind: 'generic-anchor', severity: 'medium', fix: 'words' }
		: null;
};

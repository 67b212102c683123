import type { LinkCheck } from './post-link';

/** The link leads to the page it is on. To a place on it is another matter. */
export const selfLink: LinkCheck = ( { targetId, url }, { asked, site } ) => {
	const { keyOf } = site.addresses;
	const { sourceId, url: own } = asked.post;
	const isSelf =
		( targetId !== null && targetId === sourceId ) ||
		( own !== null && keyOf( own ) === keyOf( url ) );

	return isSelf && ! url.includes( '#' )
		? { kind: 'self-link', severity: 'medium', fix: { kind: 'remove' } }
		: null;
};

import type { LinkCheck } from './post-link';

/** Addresses that WordPress and its plugins answer without a page. */
const ANSWERED = /(?:\.php|\/wp-admin|\/wp-json|\/feed)(?:[/?#]|$)|\?/i;

/** The site has no such page. What leads to no page of WordPress' is not judged. */
export const brokenLink: LinkCheck = ( { status, url } ) =>
	status?.status === 'missing' && ! ANSWERED.test( url )
		? { kind: 'broken-link', severity: 'high', fix: { kind: 'remove' } }
		: null;

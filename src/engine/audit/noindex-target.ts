import type { LinkCheck } from './post-link';

/** Search engines are asked to leave the page out. Readers may still want it. */
export const noindexTarget: LinkCheck = ( { status } ) =>
	status?.status === 'public' && status.isNoindex
		? { kind: 'noindex-target', severity: 'low', fix: null }
		: null;

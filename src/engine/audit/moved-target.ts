import type { LinkCheck } from './post-link';

/** The page has another address by now: a redirect may end, and costs time until then. */
export const movedTarget: LinkCheck = ( { status, page } ) => {
	if (
		status?.status !== 'public' ||
		! status.isMoved ||
		status.currentUrl === null
	) {
		return null;
	}

	return {
		kind: 'moved-target',
		severity: 'medium',
		values: { url: status.currentUrl },
		fix: {
			kind: 'address',
			page: {
				id: status.id,
				title: status.title ?? '',
				url: status.currentUrl,
				postType: status.postType ?? '',
				role: page?.role ?? null,
			},
		},
	};
};

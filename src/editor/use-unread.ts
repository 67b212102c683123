import { useRegistry } from '@wordpress/data';
import { useMemo } from '@wordpress/element';

import { findUnread } from '../content/find-unread';
import type { UnreadBlocks } from '../content/find-unread';
import { readCurrentSpans } from './read-current-spans';
import type { OpenPost } from './use-open-post';

/** What of the open post is not read, as it is now. */
export function useUnread( { blocks }: OpenPost ): readonly UnreadBlocks[] {
	const registry = useRegistry();
	return useMemo(
		() => findUnread( blocks, readCurrentSpans( registry, blocks ) ),
		[ registry, blocks ]
	);
}

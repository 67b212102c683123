import { useRegistry, useSelect } from '@wordpress/data';
import { useMemo } from '@wordpress/element';

import type { TextSpan } from '../contract/types';
import { readCurrentSpans } from './read-current-spans';
import { store } from './store';
import type { OpenPost } from './use-open-post';

/** The text of the open post as it is now; the same array until something in it changes or is analysed. */
export function useCurrentSpans( { blocks, lock }: OpenPost ): TextSpan[] {
	const registry = useRegistry();
	const analysis = useSelect(
		( select ) => select( store ).getAnalysis(),
		[]
	);
	return useMemo(
		() => readCurrentSpans( registry, { blocks, lock } ),
		// An analysis asks anew what is locked.
		// eslint-disable-next-line react-hooks/exhaustive-deps
		[ registry, blocks, lock, analysis ]
	);
}

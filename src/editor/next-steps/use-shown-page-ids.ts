import { useRef } from '@wordpress/element';

import { readShownSteps } from '../../content/read-shown-steps';
import { EMPTY } from '../store/selectors';
import type { OpenPost } from '../use-open-post';

/** Pages that the next steps blocks of the open post lead to; the same array until that changes, so that typing renders nothing again. */
export function useShownPageIds( { blocks }: OpenPost ): readonly number[] {
	const last = useRef< readonly number[] >( EMPTY );
	const ids = readShownSteps( blocks )
		.flatMap( ( { steps } ) => steps )
		.map( ( { pageId } ) => pageId );
	if (
		ids.length !== last.current.length ||
		ids.some( ( id, place ) => id !== last.current[ place ] )
	) {
		last.current = ids;
	}
	return last.current;
}

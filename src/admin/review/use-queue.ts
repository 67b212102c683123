import { useCallback } from '@wordpress/element';

import type { QueueQuery } from '../../api';
import { useParts } from '../parts';
import { useAnswer } from '../use-answer';

/** A page of the review queue. */
export function useQueue( query: QueueQuery ) {
	const { api } = useParts();
	const asked = JSON.stringify( query );

	return useAnswer(
		useCallback(
			() => api.readQueue( JSON.parse( asked ) ),
			[ api, asked ]
		)
	);
}

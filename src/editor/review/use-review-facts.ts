import { useEffect, useState } from '@wordpress/element';

import type { ReviewFacts } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';

export type ReviewFactsState =
	| { status: 'reading' }
	| { status: 'ready'; facts: ReviewFacts }
	| { status: 'failed'; code: FailureCode };

/**
 * What the review of the open post needs from the server.
 *
 * @param sourceId The open post, or null: not wanted.
 * @param last     Id of the last word on the post as a whole: with it, what was approved may be something else.
 * @param tries    Grows with every retry.
 */
export function useReviewFacts(
	sourceId: number | null,
	last: string | null,
	tries: number
): ReviewFactsState {
	const { api } = useParts();
	const [ state, setState ] = useState< ReviewFactsState >( {
		status: 'reading',
	} );

	useEffect( () => {
		if ( sourceId === null ) {
			return;
		}
		let isOver = false;
		api.readReview( sourceId )
			.then( ( facts ) => {
				if ( ! isOver ) {
					setState( { status: 'ready', facts } );
				}
			} )
			.catch( ( error ) => {
				if ( ! isOver ) {
					setState( {
						status: 'failed',
						code: failureCode( error ),
					} );
				}
			} );
		return () => {
			isOver = true;
		};
	}, [ api, sourceId, last, tries ] );

	return state.status === 'ready' && state.facts.sourceId !== sourceId
		? { status: 'reading' }
		: state;
}

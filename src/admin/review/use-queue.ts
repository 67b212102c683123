import { useEffect, useState } from '@wordpress/element';

import type { QueuePage, QueueQuery } from '../../api';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';

export type QueueState =
	| { status: 'reading' }
	/** What was read before stays while something else is asked for. */
	| { status: 'ready'; queue: QueuePage; isReading: boolean }
	| { status: 'failed'; code: FailureCode };

/** A page of the review queue. */
export function useQueue( query: QueueQuery ): {
	state: QueueState;
	retry: () => void;
} {
	const { api } = useParts();
	const [ tries, setTries ] = useState( 0 );
	const [ state, setState ] = useState< QueueState >( {
		status: 'reading',
	} );
	const asked = JSON.stringify( query );

	useEffect( () => {
		let isOver = false;
		setState( ( before ) =>
			before.status === 'ready'
				? { ...before, isReading: true }
				: { status: 'reading' }
		);
		api.readQueue( JSON.parse( asked ) )
			.then( ( queue ) => {
				if ( ! isOver ) {
					setState( { status: 'ready', queue, isReading: false } );
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
	}, [ api, asked, tries ] );

	return { state, retry: () => setTries( ( before ) => before + 1 ) };
}

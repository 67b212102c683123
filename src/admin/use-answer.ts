import { useEffect, useState } from '@wordpress/element';

import { failureCode } from '../screens/failure-code';
import type { FailureCode } from '../screens/failure-code';

export type AnswerState< Answer > =
	| { status: 'reading' }
	/** What was read before stays while something else is asked for. */
	| { status: 'ready'; answer: Answer; isReading: boolean }
	| { status: 'failed'; code: FailureCode };

/**
 * The answer of the server or the engine to a question. An answer to an earlier question is never shown for a later one.
 *
 * @param ask Asks; another function is another question, so it is kept by `useCallback` with all that it depends on.
 * @param of  What the answer belongs to, where the question does not say it: with another one it is asked again.
 */
export function useAnswer< Answer >(
	ask: () => Promise< Answer >,
	of?: unknown
): {
	state: AnswerState< Answer >;
	retry: () => void;
} {
	const [ tries, setTries ] = useState( 0 );
	const [ state, setState ] = useState< AnswerState< Answer > >( {
		status: 'reading',
	} );

	useEffect( () => {
		let isOver = false;
		setState( ( before ) =>
			before.status === 'ready'
				? { ...before, isReading: true }
				: { status: 'reading' }
		);
		ask().then(
			( answer ) => {
				if ( ! isOver ) {
					setState( { status: 'ready', answer, isReading: false } );
				}
			},
			( error ) => {
				const code = failureCode( error );
				if ( ! isOver ) {
					setState( { status: 'failed', code } );
				}
			}
		);
		return () => {
			isOver = true;
		};
	}, [ ask, of, tries ] );

	return { state, retry: () => setTries( ( before ) => before + 1 ) };
}

import { useEffect, useState } from '@wordpress/element';

import type { FindingQuery } from '../../audit-api';
import type { KeptFinding } from '../../contract/site-audit';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';

export type FindingsState =
	| { status: 'reading' }
	/** What was read before stays while something else is asked for. */
	| {
			status: 'ready';
			findings: KeptFinding[];
			total: number;
			isReading: boolean;
	  }
	| { status: 'failed'; code: FailureCode };

/**
 * A page of the findings that the server keeps.
 *
 * @param query Which ones.
 * @param of    What they belong to: with another one they are asked for again.
 */
export function useFindings(
	query: FindingQuery,
	of: unknown
): { state: FindingsState; retry: () => void } {
	const { auditApi } = useParts();
	const [ tries, setTries ] = useState( 0 );
	const [ state, setState ] = useState< FindingsState >( {
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
		auditApi.readFindings( JSON.parse( asked ) ).then(
			( answer ) => {
				if ( ! isOver ) {
					setState( {
						status: 'ready',
						...answer,
						isReading: false,
					} );
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
	}, [ auditApi, asked, of, tries ] );

	return { state, retry: () => setTries( ( before ) => before + 1 ) };
}

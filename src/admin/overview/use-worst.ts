import { useEffect, useState } from '@wordpress/element';

import type { AuditState, KeptFinding } from '../../contract/site-audit';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { pickWorst, worstKinds } from './worst';

export type WorstState =
	| { status: 'reading' }
	| { status: 'ready'; findings: KeptFinding[] }
	| { status: 'failed'; code: FailureCode };

/** So many are shown. */
const MOST = 5;

/** The findings most worth mending. */
export function useWorst( state: AuditState ): {
	worst: WorstState;
	retry: () => void;
} {
	const { auditApi } = useParts();
	const [ tries, setTries ] = useState( 0 );
	const [ worst, setWorst ] = useState< WorstState >( {
		status: 'reading',
	} );

	useEffect( () => {
		let isOver = false;
		Promise.all(
			worstKinds( state.counts, MOST ).map(
				async ( { kind, severity } ) =>
					(
						await auditApi.readFindings( {
							state: 'open',
							kind: [ kind ],
							severity,
							page: 1,
							perPage: MOST,
						} )
					).findings
			)
		).then(
			( lists ) => {
				if ( ! isOver ) {
					setWorst( {
						status: 'ready',
						findings: pickWorst( lists, MOST ),
					} );
				}
			},
			( error ) => {
				const code = failureCode( error );
				if ( ! isOver ) {
					setWorst( { status: 'failed', code } );
				}
			}
		);
		return () => {
			isOver = true;
		};
	}, [ auditApi, state, tries ] );

	return { worst, retry: () => setTries( ( before ) => before + 1 ) };
}

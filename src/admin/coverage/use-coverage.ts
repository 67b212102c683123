import { useEffect, useState } from '@wordpress/element';

import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { coverageRows } from './coverage-rows';
import type { CoverageRow } from './coverage-rows';

export type CoverageAnswer =
	| { status: 'reading' }
	| { status: 'ready'; rows: CoverageRow[] }
	| { status: 'failed'; code: FailureCode };

/**
 * The coverage of all condition pages.
 *
 * @param version Of the page index that the engine holds: another one is another answer.
 */
export function useCoverage( version: string ): {
	answer: CoverageAnswer;
	retry: () => void;
} {
	const { engine } = useParts();
	const [ tries, setTries ] = useState( 0 );
	const [ answer, setAnswer ] = useState< CoverageAnswer >( {
		status: 'reading',
	} );

	useEffect( () => {
		let isOver = false;
		engine.coverage().then(
			( coverage ) => {
				if ( ! isOver ) {
					setAnswer( {
						status: 'ready',
						rows: coverageRows( coverage ),
					} );
				}
			},
			( error ) => {
				const code = failureCode( error );
				if ( ! isOver ) {
					setAnswer( { status: 'failed', code } );
				}
			}
		);
		return () => {
			isOver = true;
		};
	}, [ engine, version, tries ] );

	return {
		answer,
		retry: () => {
			setAnswer( { status: 'reading' } );
			setTries( ( before ) => before + 1 );
		},
	};
}

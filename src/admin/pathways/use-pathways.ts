import { useCallback, useEffect, useRef, useState } from '@wordpress/element';

import type { CarePathway, KeptPathways } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { savePathways } from './save-pathways';
import type { SaveOutcome } from './save-pathways';

export type PathwaysState =
	| { status: 'reading' }
	| { status: 'ready'; kept: KeptPathways }
	| { status: 'failed'; code: FailureCode };

/** Saves a change; `base` is what it began with, where that is not what is known now. */
export type Save = (
	mine: readonly CarePathway[],
	base?: KeptPathways
) => Promise< SaveOutcome >;

/** The owner's pathways as the server keeps them. */
export function usePathways(): {
	state: PathwaysState;
	retry: () => void;
	save: Save;
	/** What somebody else saved meanwhile, after it was told. */
	take: ( kept: KeptPathways ) => void;
} {
	const { api } = useParts();
	const [ tries, setTries ] = useState( 0 );
	const [ state, setState ] = useState< PathwaysState >( {
		status: 'reading',
	} );
	const latest = useRef< KeptPathways | null >( null );

	const take = useCallback( ( kept: KeptPathways ) => {
		latest.current = kept;
		setState( { status: 'ready', kept } );
	}, [] );

	useEffect( () => {
		let isOver = false;
		api.readPathways( null ).then(
			( kept ) => {
				if ( ! isOver && kept !== null ) {
					take( kept );
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
	}, [ api, take, tries ] );

	const save = useCallback< Save >(
		async ( mine, base ) => {
			const known = base ?? latest.current;
			if ( known === null ) {
				return { status: 'failed', code: 'not-loaded' };
			}
			const outcome = await savePathways( api, known, mine );
			if ( outcome.status === 'kept' ) {
				take( outcome.kept );
			}
			return outcome;
		},
		[ api, take ]
	);

	return {
		state,
		retry: () => {
			setState( { status: 'reading' } );
			setTries( ( before ) => before + 1 );
		},
		save,
		take,
	};
}

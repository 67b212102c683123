import { useEffect, useState } from '@wordpress/element';

import type { KeptSettings } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';

export type SettingsState =
	| { status: 'reading' }
	| { status: 'ready'; kept: KeptSettings }
	| { status: 'failed'; code: FailureCode };

/** The settings as the server keeps them. */
export function useSettings(): { state: SettingsState; retry: () => void } {
	const { api } = useParts();
	const [ tries, setTries ] = useState( 0 );
	const [ state, setState ] = useState< SettingsState >( {
		status: 'reading',
	} );

	useEffect( () => {
		let isOver = false;
		api.readSettings().then(
			( kept ) => {
				if ( ! isOver ) {
					setState( { status: 'ready', kept } );
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
	}, [ api, tries ] );

	return {
		state,
		retry: () => {
			setState( { status: 'reading' } );
			setTries( ( before ) => before + 1 );
		},
	};
}

import { useDispatch, useRegistry, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';

import { failureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { store } from '../store';

/** Reads the owner's pathways whenever somebody begins to look at next steps: they may have been edited meanwhile. */
export function usePathways(): void {
	const { api } = useParts();
	const registry = useRegistry();
	const { isWanted, tries } = useSelect( ( select ) => {
		const { areStepsWanted, getTries } = select( store );
		return { isWanted: areStepsWanted(), tries: getTries() };
	}, [] );
	const { pathwaysRead, pathwaysFailed } = useDispatch( store );

	useEffect( () => {
		if ( ! isWanted ) {
			return;
		}
		let isOver = false;
		const known = registry.select( store ).getPathways();
		api.readPathways( known.status === 'ready' ? known.tag : null )
			.then( ( kept ) => {
				if ( ! isOver && kept !== null ) {
					pathwaysRead( kept.tag, kept.pathways );
				}
			} )
			.catch( ( error ) => {
				const code = failureCode( error );
				// What was read before is better than nothing.
				if ( ! isOver && known.status !== 'ready' ) {
					pathwaysFailed( code );
				}
			} );
		return () => {
			isOver = true;
		};
	}, [ api, registry, isWanted, tries, pathwaysRead, pathwaysFailed ] );
}

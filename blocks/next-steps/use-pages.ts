import { useCallback, useEffect, useState } from '@wordpress/element';

import type { ShownStep, TargetStatus } from '../../src/contract/types';
import { knownPage, readPages } from './pages';

export interface PagesAnswer {
	/** What a page is at this moment; null until it is known. */
	pageOf: ( step: ShownStep ) => TargetStatus | null;
	/** It could not be asked what they are. */
	hasFailed: boolean;
	tryAgain: () => void;
}

/** Keeps what the pages of some steps are. */
export function usePages( steps: readonly ShownStep[] ): PagesAnswer {
	const [ asked, setAsked ] = useState( 0 );
	const [ answer, setAnswer ] = useState< 'open' | 'here' | 'failed' >(
		'open'
	);
	const ids = steps
		.map( ( { pageId } ) => pageId )
		.filter( ( id ) => id > 0 )
		.sort( ( a, b ) => a - b )
		.join( ',' );

	useEffect( () => {
		let isCurrent = true;
		setAnswer( 'open' );
		readPages( ids.split( ',' ).map( Number ) ).then(
			() => isCurrent && setAnswer( 'here' ),
			() => isCurrent && setAnswer( 'failed' )
		);
		return () => {
			isCurrent = false;
		};
	}, [ ids, asked ] );

	return {
		pageOf: ( { pageId } ) => knownPage( pageId ),
		hasFailed: answer === 'failed',
		tryAgain: useCallback( () => setAsked( ( count ) => count + 1 ), [] ),
	};
}

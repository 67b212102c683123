import { useEffect, useState } from '@wordpress/element';

import type { FoundPage } from '../contract/types';
import { failureCode } from '../screens/failure-code';
import type { FailureCode } from '../screens/failure-code';
import { useParts } from './parts';

/** What the index says of one page. */
export type FoundPageState =
	| { status: 'reading' }
	/** Null: the page has left the index. */
	| { status: 'ready'; page: FoundPage | null }
	| { status: 'failed'; code: FailureCode };

/** Asks the engine for a page of the index. */
export function useFoundPage( pageId: number ): FoundPageState {
	const { engine } = useParts();
	const [ found, setFound ] = useState< FoundPageState >( {
		status: 'reading',
	} );

	useEffect( () => {
		let isOver = false;
		const receive = ( state: FoundPageState ) => {
			if ( ! isOver ) {
				setFound( state );
			}
		};
		receive( { status: 'reading' } );
		engine.findPages( { ids: [ pageId ] } ).then(
			( [ page ] ) => receive( { status: 'ready', page: page ?? null } ),
			( error ) =>
				receive( { status: 'failed', code: failureCode( error ) } )
		);
		return () => {
			isOver = true;
		};
	}, [ engine, pageId ] );

	return found;
}

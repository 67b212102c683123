import { useEffect, useState } from '@wordpress/element';

import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import type { JudgedSite } from '../../contract/site-audit';
import { useParts } from '../parts';
import { pageRows } from './page-rows';
import type { PageRow } from './page-rows';

export type PageRowsState =
	| { status: 'reading' }
	| { status: 'ready'; rows: PageRow[]; of: JudgedSite }
	| { status: 'failed'; code: FailureCode };

/**
 * All pages of the site with what is known of their links.
 *
 * @param judged  Of this visit; null until then. What was shown before stays until the new rows are there.
 * @param version Of the page index.
 */
export function usePageRows(
	judged: JudgedSite | null,
	version: string | null
): { state: PageRowsState; retry: () => void } {
	const { engine } = useParts();
	const [ tries, setTries ] = useState( 0 );
	const [ state, setState ] = useState< PageRowsState >( {
		status: 'reading',
	} );

	useEffect( () => {
		if ( judged === null || version === null ) {
			return;
		}
		let isOver = false;
		engine
			.findPages( {
				ids: judged.audit.pages.map( ( { pageId } ) => pageId ),
			} )
			.then(
				( found ) => {
					if ( ! isOver ) {
						setState( {
							status: 'ready',
							rows: pageRows( judged, found ),
							of: judged,
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
	}, [ engine, judged, version, tries ] );

	return { state, retry: () => setTries( ( before ) => before + 1 ) };
}

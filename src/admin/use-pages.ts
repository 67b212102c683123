import { useEffect, useState } from '@wordpress/element';

import type { CarePathway, FoundPage } from '../contract/types';
import { useParts } from './parts';

export type PagesById = ReadonlyMap< number, FoundPage >;

/** Ids of the pages that are steps, each once. */
export function pageIdsOf( pathways: readonly CarePathway[] ): number[] {
	return [
		...new Set(
			pathways.flatMap( ( { steps } ) =>
				steps.flatMap( ( step ) =>
					step.kind === 'page' ? [ step.pageId ] : []
				)
			)
		),
	];
}

/**
 * What the index knows of pages, by id; null until it has answered: a page that is not known yet is not gone.
 *
 * @param ids     Ids.
 * @param version Of the page index.
 */
export function usePages(
	ids: readonly number[],
	version: string
): PagesById | null {
	const { engine } = useParts();
	const [ pages, setPages ] = useState< PagesById | null >( null );
	const key = ids.join();

	useEffect( () => {
		let isOver = false;
		engine
			.findPages( {
				ids: key === '' ? [] : key.split( ',' ).map( Number ),
			} )
			.then(
				( found ) => {
					if ( ! isOver ) {
						setPages(
							new Map(
								found.map( ( page ) => [ page.id, page ] )
							)
						);
					}
				},
				// The index itself says what is wrong with it; steps keep their numbers meanwhile.
				() => {}
			);
		return () => {
			isOver = true;
		};
	}, [ engine, key, version ] );

	return pages;
}

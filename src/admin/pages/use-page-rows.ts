import { useCallback } from '@wordpress/element';

import type { RememberedSite } from '../../contract/site-audit';
import { useParts } from '../parts';
import { useKeptAnswer } from '../use-kept-answer';
import type { KeptForm } from '../use-kept-answer';
import { pageRows } from './page-rows';
import type { PageRow } from './page-rows';

const KEPT: KeptForm< PageRow[] > = {
	name: 'pages',
	toLists: ( rows ) => ( { rows } ),
	fromLists: ( { rows } ) => rows as PageRow[],
};

/**
 * All pages of the site with what is known of their links: those of an earlier visit at once, newer ones where the site was judged anew
 * since.
 *
 * @param judged  What is known of the site; null until then.
 * @param version Of the page index; null until there is one.
 */
export function usePageRows(
	judged: RememberedSite | null,
	version: string | null
) {
	const { engine } = useParts();

	return useKeptAnswer(
		KEPT,
		useCallback( async () => {
			if ( judged === null ) {
				return [];
			}
			const ids = judged.audit.pages.map( ( { pageId } ) => pageId );
			return pageRows( judged, await engine.findPages( { ids } ) );
		}, [ engine, judged ] ),
		judged === null || version === null
			? null
			: `${ version } ${ judged.indexVersion } ${ judged.factsTag } ${ judged.facts.today }`
	);
}

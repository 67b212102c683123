import type { SiteFacts } from '../../contract/site-audit';

/** Links in texts and blocks of public pages to other public pages. */
export function countLinks( { pages, links }: SiteFacts ): number {
	const known = new Set( pages.map( ( { pageId } ) => pageId ) );

	return links.filter(
		( { kind, sourceId, targetId } ) =>
			( kind === 'body' || kind === 'block' ) &&
			sourceId !== targetId &&
			known.has( sourceId ) &&
			known.has( targetId )
	).length;
}

import type { ShownStep, TargetStatus } from '../../src/contract/types';

/**
 * The entries of a list with a link each, written as core writes links; null when it is not known yet what a page is
 * called or where it is.
 *
 * @param steps  As the block has them.
 * @param pageOf What a page is, or null.
 * @return HTML of each entry.
 */
export function writeList(
	steps: readonly ShownStep[],
	pageOf: ( pageId: number ) => TargetStatus | null
): string[] | null {
	const entries: string[] = [];
	for ( const { pageId, label, url } of steps ) {
		const page = pageOf( pageId );
		const href = pageId === 0 ? url : page?.currentUrl;
		const words = label || page?.title;
		if ( ! href || ! words ) {
			return null;
		}
		const link = document.createElement( 'a' );
		link.setAttribute( 'href', href );
		if ( page?.postType ) {
			link.setAttribute( 'data-type', page.postType );
			link.setAttribute( 'data-id', `${ pageId }` );
		}
		link.textContent = words;
		entries.push( link.outerHTML );
	}
	return entries.length > 0 ? entries : null;
}

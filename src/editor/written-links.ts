import type { PageLink } from '../contract/types';

/** Kinds of links that somebody wrote on a page. */
const WRITTEN: ReadonlySet< string > = new Set( [ 'body', 'block' ] );

/** The links among some that stand in the text or a block of a page, not in a menu or a template. */
export function writtenLinks( links: readonly PageLink[] ): PageLink[] {
	return links.filter( ( { kind } ) => WRITTEN.has( kind ) );
}

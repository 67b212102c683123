import type { SiteFacts } from '../../contract/site-audit';
import type { PageLink } from '../../contract/types';

/** Numbers of a page that count links. */
export const COUNTED = [
	'inbound',
	'navigation',
	'template',
	'outbound',
] as const;
export type Counted = ( typeof COUNTED )[ number ];

export function isCounted( name: unknown ): name is Counted {
	return COUNTED.some( ( one ) => one === name );
}

/** The links that a number of a page counts, by where they are. */
export function linksBehind(
	{ links, pages }: Pick< SiteFacts, 'links' | 'pages' >,
	counted: Counted,
	pageId: number
): PageLink[] {
	const known = new Set( pages.map( ( page ) => page.pageId ) );

	return links.filter( ( { kind, sourceId, targetId } ) => {
		if ( counted === 'navigation' || counted === 'template' ) {
			return kind === counted && targetId === pageId;
		}
		return (
			( kind === 'body' || kind === 'block' ) &&
			sourceId !== targetId &&
			known.has( sourceId ) &&
			known.has( targetId ) &&
			( counted === 'inbound' ? targetId : sourceId ) === pageId
		);
	} );
}

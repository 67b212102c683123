import type { ShownStep } from '../../src/contract/types';

/** What we need of a list and its entries. */
export interface ListBlock {
	name: string;
	attributes: Record< string, unknown >;
	innerBlocks: readonly ListBlock[];
}

/**
 * The steps that a list of links says, or null when it is more than that: an entry with words beside its link, without
 * one, with a list of its own, or with a link to another site would lose something.
 *
 * @param entries The blocks inside the list.
 * @param siteUrl Address of the site, to tell its links from others.
 */
export function readList(
	entries: readonly ListBlock[],
	siteUrl: string
): ShownStep[] | null {
	const steps: ShownStep[] = [];
	for ( const entry of entries ) {
		const step = readEntry( entry, siteUrl );
		if ( step === null ) {
			return null;
		}
		steps.push( step );
	}
	return steps.length > 0 ? steps : null;
}

function readEntry( entry: ListBlock, siteUrl: string ): ShownStep | null {
	if ( entry.innerBlocks.length > 0 ) {
		return null;
	}
	const { body } = document.implementation.createHTMLDocument( '' );
	// Rich text gives its HTML as a string.
	body.innerHTML = String( entry.attributes.content ?? '' );
	const links = body.querySelectorAll( 'a[href]' );
	const [ link ] = links;
	const label = squeeze( body.textContent );
	if (
		links.length !== 1 ||
		! link ||
		label === '' ||
		squeeze( link.textContent ) !== label
	) {
		return null;
	}
	const href = link.getAttribute( 'href' ) ?? '';
	const id = Number( link.getAttribute( 'data-id' ) );
	// Ids of terms and authors count from 1, too.
	const isPage = ! [ 'category', 'tag', 'post_tag', 'taxonomy' ].includes(
		link.getAttribute( 'data-type' ) ?? ''
	);
	if ( Number.isInteger( id ) && id > 0 && isPage ) {
		return { pageId: id, label };
	}
	return isOfSite( href, siteUrl ) ? { pageId: 0, label, url: href } : null;
}

function isOfSite( href: string, siteUrl: string ): boolean {
	if ( ! URL.canParse( href, siteUrl ) || href.startsWith( '#' ) ) {
		return false;
	}
	const { protocol, host } = new URL( href, siteUrl );
	return /^https?:$/.test( protocol ) && host === new URL( siteUrl ).host;
}

function squeeze( text: string | null ): string {
	return ( text ?? '' ).replace( /\s+/g, ' ' ).trim();
}

import { createApi } from '../../src/api';
import type { TargetStatus } from '../../src/contract/types';
import { renewChoices } from './renew-choices';

// The block is edited on screens that our sidebar is not on, and that know nothing of its boot record.
const api = createApi( 'care-pathway-links/v1' );

/** As many as one request may ask about. */
const MAX_ASKED = 100;

/** What was last heard about pages. Shown at once when a block appears again, and asked for anew. */
const known = new Map< number, TargetStatus >();

/** What is known about a page, without asking. */
export function knownPage( pageId: number ): TargetStatus | null {
	return known.get( pageId ) ?? null;
}

/** What some pages are at this moment. Rejects as the API does. */
export async function readPages(
	pageIds: readonly number[]
): Promise< Map< number, TargetStatus > > {
	const asked = [ ...new Set( pageIds ) ].filter( ( id ) => id > 0 );
	let hasNews = false;
	for ( let at = 0; at < asked.length; at += MAX_ASKED ) {
		const ids = asked.slice( at, at + MAX_ASKED );
		const pages = await api.readTargets( { ids } );
		// In the order asked: a page that is gone is answered without its id.
		ids.forEach( ( id, place ) => {
			const page = pages[ place ];
			if ( page ) {
				hasNews ||= isNews( page, known.get( id ) );
				known.set( id, page );
			}
		} );
	}
	if ( hasNews ) {
		renewChoices();
	}
	return new Map(
		asked.flatMap( ( id ) => {
			const page = known.get( id );
			return page ? [ [ id, page ] as const ] : [];
		} )
	);
}

/** Whether a list of the pages would be another one now. */
function isNews( page: TargetStatus, before: TargetStatus | undefined ) {
	return (
		page.currentUrl !== before?.currentUrl || page.title !== before?.title
	);
}

/** What some addresses lead to, by address. Rejects as the API does. */
export async function readAddresses(
	urls: readonly string[]
): Promise< Map< string, TargetStatus > > {
	const asked = [ ...new Set( urls ) ].slice( 0, MAX_ASKED );
	const pages = new Map< string, TargetStatus >();
	if ( asked.length > 0 ) {
		for ( const page of await api.readTargets( { urls: asked } ) ) {
			if ( page.url !== null ) {
				pages.set( page.url, page );
			}
		}
	}
	return pages;
}

/** Whether visitors can open a page and search engines may see it: only then it is shown to them. */
export function isShown( page: TargetStatus ): boolean {
	return page.status === 'public' && page.isIndexed && ! page.isNoindex;
}

import type {
	PageAudit,
	PageTraffic,
	UnreadKind,
	JudgedSite,
} from '../../contract/site-audit';
import type { FoundPage } from '../../contract/types';

/** A page of the site with all that is known of its links. */
export interface PageRow extends PageAudit {
	title: string;
	url: string;
	postType: string;
	/** Kept out of suggestions by its owner. */
	isExcluded: boolean;
	/** Title of the pillar page of its strongest cluster; empty: it is in none. */
	cluster: string;
	words: number;
	unread: UnreadKind[];
	/** Null: nothing was imported of it. */
	traffic: PageTraffic | null;
}

/**
 * All pages that were judged and are in the index.
 *
 * @param judged Of this visit.
 * @param found  What the index says of the pages.
 */
export function pageRows(
	judged: JudgedSite,
	found: readonly FoundPage[]
): PageRow[] {
	const { audit, facts } = judged;
	const pages = new Map( found.map( ( page ) => [ page.id, page ] ) );
	const counted = new Map(
		facts.pages.map( ( page ) => [ page.pageId, page ] )
	);
	const traffic = new Map(
		facts.traffic.map( ( page ) => [ page.pageId, page ] )
	);

	return audit.pages.flatMap( ( row ) => {
		const page = pages.get( row.pageId );
		return page === undefined
			? []
			: [
					{
						...row,
						title: page.title,
						url: page.url,
						postType: page.postType,
						isExcluded: page.isExcluded,
						cluster: pages.get( row.clusterId )?.title ?? '',
						words: counted.get( row.pageId )?.words ?? 0,
						unread: counted.get( row.pageId )?.unread ?? [],
						traffic: traffic.get( row.pageId ) ?? null,
					},
				];
	} );
}

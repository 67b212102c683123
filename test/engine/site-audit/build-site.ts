import type {
	AuditedPage,
	EarlierAudit,
	SiteAudit,
	SiteFacts,
} from '../../../src/contract/site-audit';
import type {
	IndexedPage,
	PageLink,
	TargetStatus,
} from '../../../src/contract/types';
import { compile } from '../../../src/engine';
import type { AuditRun } from '../../../src/engine/site-audit';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { indexOf, page } from '../build';

import { runAudit } from './run-audit';

const vocabulary = loadVocabulary();

/** A page by its id and title, and what is different about it. */
export type PageRow = [
	id: number,
	title: string,
	facts?:
		| ( Partial< IndexedPage > & { counts?: Partial< AuditedPage > } )
		| undefined,
];

/** A link from a page to a page, 0 and above 900 are no pages; its words, and what is different about it. */
export type LinkRow = [
	sourceId: number,
	targetId: number,
	anchorText?: string,
	facts?: Partial< PageLink >,
];

/** What is different about the site. */
export interface SiteRow {
	pages: PageRow[];
	links?: LinkRow[];
	facts?: Partial< SiteFacts >;
}

/** The facts of a small site. */
export function factsOf( {
	pages,
	links = [],
	facts = {},
}: SiteRow ): SiteFacts {
	const positions = new Map< number, number >();
	const urls = new Map(
		pagesOf( pages ).map( ( { id, url } ) => [ id, url ] )
	);

	return {
		today: '2026-01-15',
		reviewMonths: 24,
		frontPageId: 0,
		pages: pages.map( ( [ pageId, , { counts = {} } = {} ] ) => ( {
			pageId,
			words: 400,
			shows: '',
			translationIds: [],
			hasReviewer: false,
			unread: [],
			...counts,
		} ) ),
		links: links.map( ( [ sourceId, targetId, anchorText, more ] ) => {
			const position = positions.get( sourceId ) ?? 0;
			positions.set( sourceId, position + 1 );
			return {
				sourceId,
				targetId,
				targetKind: targetId === 0 ? '' : 'post',
				url: urls.get( targetId ) ?? `/not-a-page-${ targetId }/`,
				anchorText: anchorText ?? `page ${ targetId }`,
				rel: '',
				kind: 'body',
				blockName: 'core/paragraph',
				path: String( position ),
				position,
				...more,
			};
		} ),
		statuses: [],
		traffic: [],
		external: [],
		pathways: [],
		...facts,
	};
}

/** The audit of a small site, not begun. */
export function runOf(
	site: SiteRow,
	earlier: EarlierAudit | null = null
): AuditRun {
	return compile( indexOf( pagesOf( site.pages ) ), vocabulary ).audit(
		factsOf( site ),
		earlier
	);
}

/** The audit of a small site. */
export function auditOf( site: SiteRow ): SiteAudit {
	return runAudit( runOf( site ) );
}

/** Findings of some kinds, "kind page", or "kind page:words" of a link. */
export function found(
	site: SiteRow,
	isAsked: ( kind: string ) => boolean = () => true
): string[] {
	return auditOf( site )
		.findings.filter( ( { kind } ) => isAsked( kind ) )
		.map(
			( { kind, pageId, link } ) =>
				`${ kind } ${ pageId }${
					link === null ? '' : `:${ link.anchorText }`
				}`
		);
}

/** What the server says of an address. */
export function status(
	url: string,
	facts: Partial< TargetStatus >
): TargetStatus {
	return {
		url,
		kind: 'post',
		id: 0,
		status: 'public',
		title: null,
		postType: 'page',
		currentUrl: null,
		isMoved: false,
		isIndexed: false,
		isNoindex: false,
		isExcluded: false,
		language: null,
		reviewed: null,
		...facts,
	};
}

function pagesOf( rows: readonly PageRow[] ): IndexedPage[] {
	return rows.map( ( [ id, title, { counts: _counts, ...facts } = {} ] ) =>
		page( id, title, facts )
	);
}

import type { SiteFacts } from '../../contract/site-audit';
import type {
	IndexedPage,
	PageIndex,
	PageLink,
	RoleJudgement,
	TargetStatus,
	TopicCluster,
} from '../../contract/types';
import type { Site } from '../analyse';
import { buildLinkGraph } from '../graph/link-graph';
import type { LinkGraph } from '../graph/link-graph';
import { languageCode } from '../language';
import { inPieces } from '../in-pieces';
import { once } from '../once';
import type { PathwaySite } from '../pathway/compile-pathway';
import type { SpanReading } from '../read-span';
import { tokenize } from '../text/tokenize';

import { anchorUses } from './anchor-uses';
import type { AnchorUses } from './anchor-uses';
import { memberships } from './memberships';
import { SiteLink, patternOf } from './site-link';
import type { ReadAnchor } from './site-link';
import type { SitePage, WaysOn } from './site-page';

/** What the engine has compiled already. */
export interface AuditTools {
	pageIndex: PageIndex;
	siteFor: ( post: { language: string; sourceId: number | null } ) => Site;
	/** Reads a text that is read once. */
	readOnce: ( text: string, language: string ) => SpanReading;
	pathway: () => PathwaySite;
	/** Compiles the care pathway in pieces. */
	preparePathway: () => Generator< void, void, void >;
	/** What a page is for, by id; of one that may not be suggested as by itself alone. */
	roleOf: ( page: IndexedPage ) => RoleJudgement;
}

/** A whole site that is judged in one go. */
export interface AuditedSite {
	facts: SiteFacts;
	index: PageIndex;
	/** Public pages, by id. Their places are those of the graph. */
	pages: readonly SitePage[];
	graph: LinkGraph;
	pathway: PathwaySite;
	/** The clusters that a page belongs to, by its id, the nearest first. */
	memberships: () => ReturnType< typeof memberships >;
	/** A cluster by its pillar page. */
	clusterOf: ( pillarId: number ) => TopicCluster | undefined;
	/** The page of an id, if it is public. */
	pageOf: ( id: number ) => SitePage | null;
	/** What every page is for and what says so. */
	roleOf: ( page: IndexedPage ) => RoleJudgement;
	/** Links of a page that it alone has: those of synced patterns belong to the pattern. In their order. */
	linksOf: ( page: SitePage ) => readonly SiteLink[];
	/** Links of menus, templates and files of the theme. */
	furniture: () => readonly SiteLink[];
	/** Links of synced patterns, each once, with the pages that show them. */
	patternLinks: () => readonly PatternLink[];
	/** Which words of running text lead to which pages, by `anchorKey`. */
	anchorUses: () => ReadonlyMap< string, readonly AnchorUses[] >;
	/** The compiled site as a page sees it. */
	siteFor: ( page: Pick< IndexedPage, 'language' | 'id' > ) => Site;
	readOnce: ( text: string, language: string ) => SpanReading;
	/** Linked words, read once for all links that have them. */
	anchorOf: ( text: string, language: string ) => ReadAnchor;
}

/** A link that stands on every page that shows its pattern. */
export interface PatternLink {
	patternId: number;
	/** The n-th link of the pattern, from 0. */
	position: number;
	link: SiteLink;
	/** Page that it was read on first. */
	page: SitePage;
	pageIds: number[];
}

/** So likely, a role may be held against a page for what it lacks. */
const SURE = 0.8;
/** Less likely, a page is as soon something else. */
const LIKELY = 0.5;

/** What leads on without being a page of the index: lists of entries, and the home page. */
const LISTS: ReadonlySet< TargetStatus[ 'kind' ] > = new Set( [
	'term',
	'author',
	'archive',
	'home',
] );

/**
 * Brings the facts of a site together, in pieces. Pages that only one side knows (written or gone since) are passed over.
 *
 * @param facts What the server says of all links.
 * @param tools What the engine has compiled of the page index.
 */
export function* readAuditedSite(
	facts: SiteFacts,
	tools: AuditTools
): Generator< void, AuditedSite, void > {
	const { pageIndex, siteFor } = tools;
	const counted = new Map(
		facts.pages.map( ( page ) => [ page.pageId, page ] )
	);
	const known = pageIndex.pages
		.filter( ( { id } ) => counted.has( id ) )
		.sort( ( a, b ) => a.id - b.id );
	yield;
	const graph = yield* buildLinkGraph(
		known.map( ( { id, postType, language } ) => ( {
			id,
			postType,
			language,
			shows: counted.get( id )?.shows ?? '',
		} ) ),
		facts.links,
		facts.frontPageId
	);
	const { pages: pathwayPages, places: pathwayPlaces } = tools.pathway();
	const statusOf = readStatuses( facts, known );
	const anchorOf = createAnchorReader( tools );
	yield;

	const pages: SitePage[] = [];
	for ( const [ place, page ] of known.entries() ) {
		const at = pathwayPlaces.get( page.id );
		const seen = pathwayPages[ at ?? -1 ];
		const { role, probability } = tools.roleOf( page );

		pages.push( {
			place,
			facts: page,
			counts: counted.get( page.id ) as SitePage[ 'counts' ],
			role,
			isRoleSure: probability >= SURE,
			isRoleLikely: probability >= LIKELY,
			isOpen: ! page.isExcluded && ! page.isNoindex,
			pathway:
				at === undefined || seen === undefined
					? null
					: { page: seen, place: at },
			waysOn: waysOn( place, graph, statusOf ),
		} );
		yield;
	}

	const { placesById, targets, pageConcepts, addresses } = siteFor( {
		language: pageIndex.language,
		sourceId: null,
	} );
	const toLink = ( row: PageLink, page: SitePage | null ): SiteLink => {
		const language = page?.facts.language ?? pageIndex.language;
		const status = statusOf( row );
		const targetId = targetOf( row, status );
		const at = placesById.get( targetId ?? -1 ) ?? -1;

		return new SiteLink(
			row,
			anchorOf( row.anchorText, language ),
			status,
			targetId,
			targetId === null ? addresses.keyOf( row.url ) : String( targetId ),
			targets[ at ] ?? null,
			pageConcepts[ at ] ?? [],
			page?.counts.places?.find( ( { path } ) => path === row.path ) ??
				null
		);
	};

	// Every check asks for the links of one page before the next page comes.
	let latest: { page: SitePage; links: readonly SiteLink[] } | null = null;
	const linksOf = ( page: SitePage ) => {
		if ( latest?.page !== page ) {
			const links = graph
				.linksOf( page.place )
				.filter( ( row ) => patternOf( row ) === null )
				.map( ( row ) => toLink( row, page ) );
			latest = { page, links };
		}
		return latest.links;
	};
	const pathway = tools.pathway();
	yield* pathway.prepareClusters();
	const patternLinks = inPieces( () =>
		collectPatternLinks( pages, graph, toLink )
	);
	const uses = inPieces( () => anchorUses( site ) );
	const byPillar = once(
		() =>
			new Map(
				pathway.clusters().map( ( one ) => [ one.clusterId, one ] )
			)
	);

	const site: AuditedSite = {
		facts,
		index: pageIndex,
		pages,
		graph,
		pathway,
		memberships: once( () => memberships( pathway.clusters() ) ),
		clusterOf: ( pillarId ) => byPillar().get( pillarId ),
		pageOf: ( id ) => pages[ graph.places.get( id ) ?? -1 ] ?? null,
		roleOf: tools.roleOf,
		linksOf,
		furniture: once( () =>
			graph.furniture.map( ( row ) => toLink( row, null ) )
		),
		patternLinks: patternLinks.value,
		anchorUses: uses.value,
		siteFor: ( { language, id } ) => siteFor( { language, sourceId: id } ),
		readOnce: tools.readOnce,
		anchorOf,
	};
	yield* patternLinks.prepare();
	yield* uses.prepare();
	return site;
}

/** Page that a link leads to, public or not, or null. */
function targetOf(
	{ targetId, targetKind }: PageLink,
	status: TargetStatus | null
): number | null {
	if ( targetKind === 'post' && targetId > 0 ) {
		return targetId;
	}
	return status?.kind === 'post' && status.id > 0 ? status.id : null;
}

/** What the server says of the target of a link; of a page that search engines leave out, what the index says. */
function readStatuses(
	{ statuses }: SiteFacts,
	known: readonly IndexedPage[]
): ( row: PageLink ) => TargetStatus | null {
	const byUrl = new Map< string, TargetStatus >();
	const byId = new Map< number, TargetStatus >();
	for ( const page of known ) {
		if ( page.isNoindex ) {
			byId.set( page.id, statusOfHidden( page ) );
		}
	}
	for ( const status of statuses ) {
		if ( status.url !== null ) {
			byUrl.set( status.url, status );
		} else if ( status.kind === 'post' ) {
			byId.set( status.id, status );
		}
	}

	return ( { url, targetId, targetKind } ) =>
		byUrl.get( url ) ??
		( targetKind === 'post' ? byId.get( targetId ) : undefined ) ??
		null;
}

function statusOfHidden( page: IndexedPage ): TargetStatus {
	return {
		url: null,
		kind: 'post',
		id: page.id,
		status: 'public',
		title: page.title,
		postType: page.postType,
		currentUrl: page.url,
		isMoved: false,
		isIndexed: true,
		isNoindex: true,
		isExcluded: page.isExcluded,
		language: page.language,
		reviewed: page.reviewed,
	};
}

function waysOn(
	place: number,
	graph: LinkGraph,
	statusOf: ( row: PageLink ) => TargetStatus | null
): WaysOn {
	const ways = { direct: 0, redirects: 0 };
	for ( const row of graph.linksOf( place ) ) {
		if ( row.kind !== 'body' && row.kind !== 'block' ) {
			continue;
		}
		const status = statusOf( row );
		const target =
			row.targetKind === 'post' ? graph.places.get( row.targetId ) : null;
		if ( target === undefined || target === null ) {
			ways.direct += Number(
				status?.status === 'public' && LISTS.has( status.kind )
			);
		} else if ( target !== place ) {
			ways[ status?.isMoved === true ? 'redirects' : 'direct' ]++;
		}
	}
	return ways;
}

/** Reads linked words, once for all links that have them. */
function createAnchorReader( { readOnce }: AuditTools ) {
	const known = new Map< string, ReadAnchor >();

	return ( text: string, language: string ): ReadAnchor => {
		const key = `${ languageCode( language ) } ${ text }`;
		const seen = known.get( key );
		if ( seen !== undefined ) {
			return seen;
		}
		const { words } = tokenize( text );
		const reading = once( () => readOnce( text, language ) );
		const anchor: ReadAnchor = {
			text,
			words: words.join( ' ' ),
			count: words.length,
			get reading() {
				return reading();
			},
		};
		known.set( key, anchor );
		return anchor;
	};
}

function* collectPatternLinks(
	pages: readonly SitePage[],
	graph: LinkGraph,
	toLink: ( row: PageLink, page: SitePage ) => SiteLink
): Generator< void, PatternLink[], void > {
	const found = new Map< string, PatternLink >();
	const positions = new Map< number, number >();

	for ( const page of pages ) {
		for ( const row of graph.linksOf( page.place ) ) {
			const patternId = patternOf( row );
			if ( patternId === null ) {
				continue;
			}
			const key = [ patternId, row.url, row.anchorText ].join( '\n' );
			const known = found.get( key );
			if ( known === undefined ) {
				const position = positions.get( patternId ) ?? 0;
				positions.set( patternId, position + 1 );
				found.set( key, {
					patternId,
					position,
					link: toLink( row, page ),
					page,
					pageIds: [ page.facts.id ],
				} );
			} else if ( known.pageIds.at( -1 ) !== page.facts.id ) {
				known.pageIds.push( page.facts.id );
			}
		}
		yield;
	}

	return [ ...found.values() ];
}

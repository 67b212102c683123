import type { PageLink } from '../../contract/types';

import { depths } from './depths';

/** A page as far as the graph looks at it. */
export interface GraphPage {
	id: number;
	postType: string;
	language: string;
	/** It shows other entries by itself. */
	shows: 'front' | 'posts' | 'shop' | '';
}

/**
 * Which page of a site leads to which. Pages are known by their place in the list that the graph was made of; every list of
 * places is ascending and names each page once, however many links there are.
 */
export interface LinkGraph {
	/** Place of a page by its id. */
	places: ReadonlyMap< number, number >;
	/** Other pages that lead to it in text or block. */
	inbound: ( place: number ) => readonly number[];
	/** Other pages that its text and its blocks lead to. */
	outbound: ( place: number ) => readonly number[];
	/** Links to it in menus and navigation blocks. */
	navigation: ( place: number ) => number;
	/** Links to it in template parts and patterns of the theme. */
	template: ( place: number ) => number;
	/** A page that shows entries by itself shows it. */
	isShown: ( place: number ) => boolean;
	/** Clicks from the front page by any link; null: no way leads there. */
	depth: ( place: number ) => number | null;
	/** Links of a page's own content, in their order. */
	linksOf: ( place: number ) => readonly PageLink[];
	/** Links of menus, templates and files of the theme, by source. */
	furniture: readonly PageLink[];
}

const NONE: readonly number[] = [];

/** What a page that shows entries by itself shows: their post type. */
const SHOWN: Readonly< Record< GraphPage[ 'shows' ], string | null > > = {
	front: null,
	posts: 'post',
	shop: 'product',
	'': null,
};

/**
 * Makes the graph of a site's links, link by link.
 *
 * A page leads to another where its saved text (kind `body`) or one of its blocks (kind `block`) links to it, whichever address
 * the link has: what the server says is the target. Menus (`navigation`) and templates and patterns of the theme (`template`)
 * stand on many pages and say nothing of any one of them: they are counted apart. A page never leads to itself. Rows of sources
 * that are no page any more are passed over.
 *
 * @param pages       Public pages of the site.
 * @param links       Rows of the server, in any order.
 * @param frontPageId 0: the front page shows the newest posts.
 */
export function* buildLinkGraph(
	pages: readonly GraphPage[],
	links: readonly PageLink[],
	frontPageId: number
): Generator< void, LinkGraph, void > {
	const places = new Map( pages.map( ( { id }, place ) => [ id, place ] ) );
	const outbound = new Map< number, Set< number > >();
	const inbound = new Map< number, Set< number > >();
	const own = new Map< number, PageLink[] >();
	const furniture: PageLink[] = [];
	const navigation = new Uint32Array( pages.length );
	const template = new Uint32Array( pages.length );
	/** Ways of any kind, for the depth. */
	const ways = new Map< number, Set< number > >();
	const everywhere = new Set< number >();

	yield;
	for ( const link of links ) {
		const source = places.get( link.sourceId );
		const isCounted = link.kind === 'body' || link.kind === 'block';
		const target = targetPlace( link, places );

		if ( source !== undefined ) {
			file( own, source ).push( link );
		} else if ( ! isCounted ) {
			furniture.push( link );
		}
		if ( target === null || target === source ) {
			continue;
		}
		if ( isCounted && source !== undefined ) {
			fileIn( outbound, source ).add( target );
			fileIn( inbound, target ).add( source );
		} else if ( link.kind === 'navigation' ) {
			navigation[ target ] = ( navigation[ target ] ?? 0 ) + 1;
		} else if ( link.kind === 'template' ) {
			template[ target ] = ( template[ target ] ?? 0 ) + 1;
		}
		if ( source !== undefined ) {
			fileIn( ways, source ).add( target );
		} else if ( ! isCounted ) {
			everywhere.add( target );
		}
		yield;
	}

	const shown = shownPlaces( pages, frontPageId );
	yield;
	const toDepth = yield* depths( {
		pages: pages.length,
		front: places.get( frontPageId ) ?? null,
		everywhere,
		ways: ( place ) => ways.get( place ) ?? NONE,
		shown: ( place ) => shown.by.get( place ) ?? NONE,
		shownByFront: shown.byFront,
	} );
	for ( const list of own.values() ) {
		list.sort( byPosition );
		yield;
	}
	const toInbound = yield* sorted( inbound );
	const toOutbound = yield* sorted( outbound );

	return {
		places,
		inbound: toInbound,
		outbound: toOutbound,
		navigation: ( place ) => navigation[ place ] ?? 0,
		template: ( place ) => template[ place ] ?? 0,
		isShown: ( place ) => shown.all.has( place ),
		depth: ( place ) => {
			const depth = toDepth[ place ] ?? -1;
			return depth < 0 ? null : depth;
		},
		linksOf: ( place ) => own.get( place ) ?? [],
		furniture: furniture.sort(
			( a, b ) => a.sourceId - b.sourceId || byPosition( a, b )
		),
	};
}

/** Place of the page that a link leads to, or null. */
function targetPlace(
	{ targetId, targetKind }: PageLink,
	places: ReadonlyMap< number, number >
): number | null {
	return targetKind === 'post' ? ( places.get( targetId ) ?? null ) : null;
}

/** What pages that list entries show, in the language of the page that does. */
function shownPlaces( pages: readonly GraphPage[], frontPageId: number ) {
	const ofType = ( type: string, language: string | null ) =>
		pages.flatMap( ( page, place ) =>
			page.postType === type &&
			( language === null || page.language === language )
				? [ place ]
				: []
		);
	const by = new Map< number, readonly number[] >();
	pages.forEach( ( { shows, language }, place ) => {
		const type = SHOWN[ shows ];
		if ( type !== null ) {
			by.set( place, ofType( type, language ) );
		}
	} );
	const byFront = frontPageId === 0 ? ofType( 'post', null ) : NONE;

	return {
		by,
		byFront,
		all: new Set( [ ...byFront, ...by.values() ].flat() ),
	};
}

function byPosition( a: PageLink, b: PageLink ): number {
	return a.position - b.position;
}

function* sorted(
	edges: ReadonlyMap< number, ReadonlySet< number > >
): Generator< void, ( place: number ) => readonly number[], void > {
	const lists = new Map< number, readonly number[] >();
	for ( const [ place, others ] of edges ) {
		lists.set(
			place,
			[ ...others ].sort( ( a, b ) => a - b )
		);
		yield;
	}
	return ( place: number ) => lists.get( place ) ?? NONE;
}

function file< Row >( map: Map< number, Row[] >, key: number ): Row[] {
	const known = map.get( key ) ?? [];
	map.set( key, known );
	return known;
}

function fileIn( map: Map< number, Set< number > >, key: number ) {
	const known = map.get( key ) ?? new Set< number >();
	map.set( key, known );
	return known;
}

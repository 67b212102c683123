import { createRandom } from './random.mjs';
import { HOME } from './generate-site.mjs';

/** As on sites that people keep: some pages that nobody leads to, some that lead nowhere, and links that have gone bad. */
const ORPHANS = 0.06;
const DEAD_ENDS = 0.05;
const UNREAD = 0.03;
/** Of all links. */
const BROKEN = 0.01;
const CLOSED = 0.005;
const MOVED = 0.01;
const EXTERNAL = 0.08;
const GENERIC = 0.04;
/** A page that everybody leads to by the same words, as campaigns make them. */
const CAMPAIGN = 0.05;
const CAMPAIGN_WORDS = 'start your journey today';
const SAYS_NOTHING = [ 'click here', 'learn more', 'read more', 'here' ];
/** Words that lead to one page here and to another there. */
const VAGUE = [ 'how to prepare', 'what to expect', 'our team', 'next visit' ];
/** Entries of a menu, and links of the theme. */
const MENU = 12;
const MENU_ID = 9_000_001;
const PATTERN_ID = 9_000_002;
const DRAFT_ID = 9_000_003;

/**
 * What a server would say of the links of a generated site: 3 to 12 links a page, well-known pages most, with the faults of real
 * sites in it. The same in every run.
 *
 * @param {Object} site A `PageIndex` from `generateSite`.
 * @return {Object} `SiteFacts`.
 */
export function generateLinks( site ) {
	const { pages } = site;
	const of = createRandom( pages.length + 7 );
	const isOrphan = pages.map( () => of.chance( ORPHANS ) );
	const led = pages.filter( ( _page, place ) => ! isOrphan[ place ] );
	const [ campaign ] = led;
	const statuses = new Map();
	const links = [];
	const counts = pages.map( ( page ) => {
		const places = [];
		const words = 300 + of.below( 1200 );
		const count = of.chance( DEAD_ENDS ) ? 0 : 3 + of.below( 10 );
		for ( let position = 0; position < count; position++ ) {
			const link = {
				...toLink( page, led, campaign, of, statuses ),
				position,
			};
			links.push( link );
			places.push( {
				path: link.path,
				heading: of.pick( page.headings ),
				classes: of.chance( 0.02 ) ? [ 'emergency-notice' ] : [],
			} );
		}
		return {
			pageId: page.id,
			words,
			shows: '',
			translationIds: [],
			hasReviewer: of.chance( 0.5 ),
			unread: of.chance( UNREAD ) ? [ 'builder:elementor' ] : [],
			places,
		};
	} );
	for ( let position = 0; position < MENU; position++ ) {
		const target = of.pickEarly( led );
		links.push( {
			...linkTo( target, target.title ),
			sourceId: MENU_ID,
			kind: 'navigation',
			position,
		} );
	}

	return {
		today: '2026-01-15',
		reviewMonths: 24,
		frontPageId: pages[ 0 ].id,
		pages: counts,
		links: links.sort( ( a, b ) => a.sourceId - b.sourceId ),
		statuses: [ ...statuses.values() ],
		traffic: pages
			.filter( () => of.chance( 0.6 ) )
			.map( ( { id } ) => ( {
				pageId: id,
				clicks: of.below( 400 ),
				impressions: of.below( 9000 ),
				position: 1 + of.below( 60 ),
			} ) ),
		external: [],
		pathways: [],
	};
}

function toLink( page, led, campaign, of, statuses ) {
	const own = { sourceId: page.id };
	const note = ( url, facts ) => {
		statuses.set( url, { ...STATUS, url, ...facts } );
		return url;
	};
	if ( of.chance( EXTERNAL ) ) {
		const url = `https://site-${ of.below( 300 ) }.example/page`;
		note( url, { kind: '', status: 'elsewhere' } );
		return { ...linkTo( null, 'a study' ), ...own, url };
	}
	if ( of.chance( BROKEN ) ) {
		const url = `${ HOME }gone-${ of.below( 999 ) }/`;
		note( url, { kind: '', status: 'missing' } );
		return { ...linkTo( null, 'this page' ), ...own, url };
	}
	if ( of.chance( CLOSED ) ) {
		const id = DRAFT_ID + of.below( 50 );
		const url = `${ HOME }?p=${ id }`;
		note( url, { id, status: of.pick( [ 'draft', 'bin', 'private' ] ) } );
		return {
			...linkTo( null, 'our plan' ),
			...own,
			url,
			targetId: id,
			targetKind: 'post',
		};
	}
	const target = of.chance( CAMPAIGN ) ? campaign : of.pickEarly( led );
	const link = {
		...linkTo( target, wordsFor( target, campaign, of ) ),
		...own,
	};
	if ( of.chance( MOVED ) ) {
		const url = `${ HOME }old-${ target.id }/`;
		note( url, {
			id: target.id,
			isMoved: true,
			isIndexed: true,
			currentUrl: target.url,
		} );
		return { ...link, url };
	}
	return of.chance( 0.03 )
		? { ...link, path: `4.r${ PATTERN_ID }.0` }
		: { ...link, path: String( of.below( 40 ) ) };
}

function wordsFor( target, campaign, of ) {
	if ( target === campaign ) {
		return CAMPAIGN_WORDS;
	}
	if ( of.chance( GENERIC ) ) {
		return of.pick( SAYS_NOTHING );
	}
	if ( of.chance( 0.02 ) ) {
		return of.pick( VAGUE );
	}
	const [ anchor ] = target.inboundAnchors;
	return of.chance( 0.5 ) || anchor === undefined
		? target.title
		: anchor.anchorText;
}

function linkTo( target, anchorText ) {
	return {
		targetId: target?.id ?? 0,
		targetKind: target === null ? '' : 'post',
		url: target?.url ?? '',
		anchorText,
		rel: '',
		kind: 'body',
		blockName: 'core/paragraph',
		path: '0',
	};
}

const STATUS = {
	kind: 'post',
	id: 0,
	status: 'public',
	title: null,
	postType: null,
	currentUrl: null,
	isMoved: false,
	isIndexed: false,
	isNoindex: false,
	isExcluded: false,
	language: null,
	reviewed: null,
};

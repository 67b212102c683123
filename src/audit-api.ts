import type {
	AuditState,
	AuditedPage,
	Batch,
	ExternalStatus,
	KeptFinding,
	LinkSplice,
	PageTraffic,
	SavedPost,
	SiteFinding,
	SiteFindingKind,
} from './contract/site-audit';
import type {
	PageLink,
	PageMarks,
	Severity,
	TargetStatus,
} from './contract/types';
import { ask, askPage, isRecord, unreadable } from './request';

/** Part of a long list, and where to go on. */
export interface Part< Row > {
	rows: Row[];
	/** What to ask for next; null: that was all. */
	next: number | null;
}

/** Which findings are asked for; what is left out does not narrow. */
export interface FindingQuery {
	state?: 'open' | 'ignored';
	/** Any of these; in the address separated by commas. */
	kind?: readonly SiteFindingKind[];
	severity?: Severity;
	pageId?: number;
	/** Id of a term of the site. */
	specialty?: number;
	/** Words of the page's title, or of the link. */
	search?: string;
	page: number;
	perPage: number;
}

/** A row of an import of search performance. */
export interface TrafficRow {
	url: string;
	clicks: number;
	impressions: number;
	position: number | null;
}

/** The audit's REST routes, for who may edit the posts of others. */
export interface AuditApi {
	readState: () => Promise< AuditState >;
	/** Ascending by page; `after` is an id, 0 at first. */
	readPages: ( after: number ) => Promise< Part< AuditedPage > >;
	/** Whole sources, ascending; `after` is the id of a source, -1 at first (0 is the theme's files). */
	readLinks: ( after: number ) => Promise< Part< PageLink > >;
	/** What links lead to that is not a linkable page of the index. */
	readTargets: ( after: number ) => Promise< Part< TargetStatus > >;
	readTraffic: ( after: number ) => Promise< Part< PageTraffic > >;
	/** Addresses of other sites as last looked at; `after` is a number that the server gave, 0 at first. */
	readExternal: ( after: number ) => Promise< Part< ExternalStatus > >;
	/** One page of the findings that are kept, most severe first. */
	readFindings: (
		wanted: FindingQuery
	) => Promise< { findings: KeptFinding[]; total: number } >;
	/** Of every kind the first few open findings, those of its worst severity. */
	readFirstFindings: () => Promise< KeptFinding[] >;
	/**
	 * Puts findings in the place of those that are kept of the pages `from` to `to` (ids, inclusive); what is ignored stays so.
	 * Sending again does no harm.
	 *
	 * @param part.factsTag What they were judged by; the last part of an audit of all pages says `isLast`.
	 */
	keepFindings: ( part: {
		factsTag: string;
		from: number;
		to: number;
		findings: SiteFinding[];
		isLast: boolean;
	} ) => Promise< void >;
	/** Ignores findings with a reason, or opens them again. Ids that are gone by now are passed over. */
	setFindingState: ( changed: {
		ids: string[];
		state: 'open' | 'ignored';
		note: string;
	} ) => Promise< void >;
	/**
	 * Takes a part of an import; the last one takes the place of what was imported before. Sending a part again does no harm.
	 *
	 * @return Rows of all parts so far whose address is a page of the site, and those whose is not.
	 */
	keepTraffic: ( part: {
		/** UUID made by the client. */
		importId: string;
		from: string;
		to: string;
		part: number;
		parts: number;
		rows: TrafficRow[];
	} ) => Promise< { known: number; unknown: number } >;
	forgetTraffic: () => Promise< void >;
	/**
	 * Changes what the owner says of a page, by WordPress' own REST API; what is not named stays.
	 *
	 * @return What was said before.
	 */
	markPage: (
		page: { id: number; postType: string },
		changed: Partial< PageMarks >
	) => Promise< PageMarks >;
	/** At most 20 posts as they are saved, of those that the person may read. */
	readPosts: ( ids: readonly number[] ) => Promise< SavedPost[] >;
	/**
	 * Puts links into saved posts, each with a revision, or says why not. Sending a part again does no harm.
	 *
	 * @return The batch with what came of the posts of this part.
	 */
	applyLinks: ( part: {
		/** UUID made by the client. */
		batchId: string;
		posts: Array< {
			postId: number;
			contentHash: string;
			links: LinkSplice[];
		} >;
	} ) => Promise< Batch >;
	/** At most 20, the newest first: those that can still be undone, then those that were. */
	readBatches: () => Promise< Batch[] >;
	/**
	 * Puts back what a batch did to some posts, at most 20, where nobody changed them since.
	 */
	undoBatch: ( part: {
		batchId: string;
		postIds: number[];
	} ) => Promise< Batch >;
}

/** The routes of the audit. Every failure is an `ApiError`. */
export function createAuditApi( restNamespace: string ): AuditApi {
	const path = ( route: string ) => `/${ restNamespace }/audit${ route }`;
	/** WordPress' routes of post types, by name; asked for once. */
	const routes = new Map< string, Promise< string > >();
	const routeOf = ( postType: string ): Promise< string > => {
		const route = routes.get( postType ) ?? readRoute( postType );
		routes.set( postType, route );
		// A failure is asked about again.
		route.catch( () => routes.delete( postType ) );
		return route;
	};
	const readPart = async < Row >( route: string, after: number ) =>
		asPart< Row >( await ask( path( `${ route }?after=${ after }` ) ) );

	return {
		readState: async () => {
			const answer = await ask( path( '' ) );
			return isRecord( answer ) && typeof answer.factsTag === 'string'
				? ( answer as unknown as AuditState )
				: unreadable( answer );
		},
		readPages: ( after ) => readPart( '/pages', after ),
		readLinks: ( after ) => readPart( '/links', after ),
		readTargets: ( after ) => readPart( '/targets', after ),
		readTraffic: ( after ) => readPart( '/traffic', after ),
		readExternal: ( after ) => readPart( '/external', after ),

		readFindings: async ( { page, perPage, pageId, ...filters } ) => {
			const query = new URLSearchParams( {
				page: String( page ),
				per_page: String( perPage ),
			} );
			for ( const [ name, value ] of Object.entries( {
				...filters,
				post: pageId,
			} ) ) {
				if ( value !== undefined ) {
					query.set( name, String( value ) );
				}
			}
			const { answer, total } = await askPage(
				path( `/findings?${ query }` )
			);
			return Array.isArray( answer ) && Number.isFinite( total )
				? { findings: answer, total }
				: unreadable( answer );
		},

		readFirstFindings: async () => {
			const answer = await ask( path( '/findings/first' ) );
			return Array.isArray( answer ) ? answer : unreadable( answer );
		},

		keepFindings: async ( part ) => {
			await ask( path( '/findings' ), part, 'PUT' );
		},

		setFindingState: async ( changed ) => {
			await ask( path( '/findings/state' ), changed );
		},

		keepTraffic: async ( part ) => {
			const answer = await ask( path( '/traffic' ), part );
			return isRecord( answer ) && typeof answer.known === 'number'
				? ( answer as { known: number; unknown: number } )
				: unreadable( answer );
		},

		forgetTraffic: async () => {
			await ask( path( '/traffic' ), {}, 'DELETE' );
		},

		markPage: async ( { id, postType }, changed ) => {
			const entry = `${ await routeOf( postType ) }/${ id }`;
			const before = await ask(
				`${ entry }?context=edit&_fields=${ MARKS }`
			);
			if ( ! isRecord( before ) || ! isRecord( before[ MARKS ] ) ) {
				return unreadable( before );
			}
			await ask( entry, { [ MARKS ]: changed } );
			return before[ MARKS ] as unknown as PageMarks;
		},

		readPosts: async ( ids ) => {
			const answer = await ask(
				path(
					`/posts?${ ids.map( ( id ) => `ids[]=${ id }` ).join( '&' ) }`
				)
			);
			return Array.isArray( answer ) ? answer : unreadable( answer );
		},

		applyLinks: async ( part ) =>
			asBatch( await ask( path( '/batches' ), part ) ),

		readBatches: async () => {
			const answer = await ask( path( '/batches' ) );
			return Array.isArray( answer ) ? answer : unreadable( answer );
		},

		undoBatch: async ( { batchId, postIds } ) =>
			asBatch(
				await ask( path( `/batches/${ batchId }/undo` ), { postIds } )
			),
	};
}

/** Field of WordPress' own REST API, by src/server/page-marks.php. */
const MARKS = 'care_pathway_links_page';

async function readRoute( postType: string ): Promise< string > {
	const answer = await ask(
		`/wp/v2/types/${ encodeURIComponent( postType ) }?context=edit`
	);
	return isRecord( answer ) && typeof answer.rest_base === 'string'
		? `/${ answer.rest_namespace ?? 'wp/v2' }/${ answer.rest_base }`
		: unreadable( answer );
}

function asPart< Row >( answer: unknown ): Part< Row > {
	if ( ! isRecord( answer ) || ! Array.isArray( answer.rows ) ) {
		return unreadable( answer );
	}
	const { rows, next } = answer;
	return { rows, next: typeof next === 'number' ? next : null };
}

function asBatch( answer: unknown ): Batch {
	return isRecord( answer ) && Array.isArray( answer.posts )
		? ( answer as unknown as Batch )
		: unreadable( answer );
}

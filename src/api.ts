import type {
	CarePathway,
	Decision,
	KeptPathways,
	KeptSettings,
	LinkingHabits,
	NewDecision,
	PageLink,
	Person,
	QueuedPost,
	ReviewFacts,
	SiteWord,
	TargetStatus,
} from './contract/types';
import { ask, askPage, askText, asJson, isRecord, unreadable } from './request';

export { answerFirst, ApiError } from './request';
export type { ApiErrorCode } from './request';

/** What the server says about its page index before any page is fetched. */
export interface IndexManifest {
	version: string;
	language: string;
	homeUrl: string;
	/** Linkable entries on the site. */
	total: number;
	/** How many of them are in the index. */
	indexed: number;
	isBuilding: boolean;
	cursor: string;
	chunks: Array< { chunk: number; tag: string; pages: number } >;
	/** How the site links, by its tag and when it was learned (ISO 8601, UTC); null when nothing was. */
	habits: { tag: string; learnedAt: string } | null;
	/** What people of the site told the engine, by its tag; null when nobody said anything. */
	guidance: { tag: string } | null;
}

/** A page to learn from how the site links. */
export interface ExamplePage {
	id: number;
	title: string;
	url: string;
	language: string;
	/** Raw content as it is saved. */
	content: string;
}

/** The word list as the server keeps it; its tag changes whenever it does, and is null before the first. */
export interface KeptWords {
	tag: string | null;
	words: SiteWord[];
}

/** Which posts of the review queue are asked for. */
export interface QueueQuery {
	/** From 1. */
	page: number;
	perPage: number;
	/** Id of a person. */
	author?: number;
	role?: string;
	/** As the queue's own choice names it. */
	specialty?: number;
}

/** A page of the review queue, with what it may be narrowed by. */
export interface QueuePage {
	posts: QueuedPost[];
	/** Of all pages. */
	total: number;
	authors: Person[];
	specialties: Array< { id: number; name: string } >;
}

/** What a reviewer says of posts in the queue, each as a whole, as it was when it was looked at. */
export interface NewReview {
	verdict: 'approved' | 'returned';
	note: string;
	posts: Array< { id: string; sourceId: number; modified: string } >;
}

export interface Api {
	readManifest: () => Promise< IndexManifest >;
	/**
	 * A chunk as text, which is read elsewhere: it may be large. Null when it still is what the tag stands for.
	 *
	 * @param knownTag Of the chunk as it is held, or null.
	 */
	readChunk: (
		chunk: number,
		knownTag: string | null
	) => Promise< string | null >;
	/** How the site links, as text, which is read elsewhere; null when it still is what the tag stands for. */
	readHabits: ( knownTag: string | null ) => Promise< string | null >;
	/** What people of the site told the engine, as text, which is read elsewhere; null when it still is what the tag stands for. */
	readGuidance: ( knownTag: string | null ) => Promise< string | null >;
	/**
	 * Pages to learn from, in the order of their ids, for who may edit them.
	 *
	 * @param after What the answer before said is `next`; 0 at first.
	 */
	readExamples: (
		after: number
	) => Promise< { examples: ExamplePage[]; next: number | null } >;
	keepHabits: ( habits: LinkingHabits ) => Promise< void >;
	/** Has the server read its site on for some seconds, where no background task of it does. */
	continueBuilding: () => Promise< void >;
	readDecisions: ( sourceId: number ) => Promise< Decision[] >;
	/** What some pages or addresses are at this moment: first the addresses, then the ids, in the order asked. At most 100. */
	readTargets: ( asked: {
		ids?: readonly number[];
		urls?: readonly string[];
	} ) => Promise< TargetStatus[] >;
	/** Pages with these words in their titles that visitors cannot open, as far as the person may read them; at most five. */
	findHiddenTargets: ( words: string ) => Promise< TargetStatus[] >;
	/** Ids of what is in the log now; sending a decision again does no harm. Whoever leaves the page does not wait for the answer. */
	recordDecisions: (
		decisions: NewDecision[],
		isLeaving?: boolean
	) => Promise< string[] >;
	/**
	 * Links of other pages to a page.
	 *
	 * @throws {Error} An `ApiError`, `not-found` when visitors cannot open it.
	 */
	readLinksTo: ( pageId: number ) => Promise< PageLink[] >;
	/** What the review of a post needs beside its log. */
	readReview: ( sourceId: number ) => Promise< ReviewFacts >;
	/** Posts that wait for a review, those that wait longest first. */
	readQueue: ( wanted: QueueQuery ) => Promise< QueuePage >;
	/** Decides posts of the queue; gives those that were not, and why. Sending again does no harm. */
	decideReviews: (
		review: NewReview
	) => Promise< Array< { sourceId: number; why: 'changed' | 'no-rights' } > >;
	/** The owner's word list. */
	readWords: () => Promise< KeptWords >;
	/**
	 * Puts a word list in the place of the one it was made from.
	 *
	 * @throws {Error} An `ApiError`, `conflict` when another is kept by now: then nothing was written.
	 */
	keepWords: ( list: KeptWords ) => Promise< KeptWords >;
	/** The owner's pathways, in the owner's order; null when they still are what the tag stands for. */
	readPathways: ( knownTag: string | null ) => Promise< KeptPathways | null >;
	/**
	 * Puts pathways in the place of those that were known.
	 *
	 * @throws {Error} An `ApiError`, `conflict` when others are kept by now: then nothing was written.
	 */
	keepPathways: (
		pathways: CarePathway[],
		knownTag: string
	) => Promise< KeptPathways >;
	/** What the site's owner chose. */
	readSettings: () => Promise< KeptSettings >;
	/**
	 * Puts settings in the place of those that were known.
	 *
	 * @throws {Error} An `ApiError`, `conflict` when others are kept by now: then nothing was written.
	 */
	keepSettings: ( changed: KeptSettings ) => Promise< KeptSettings >;
}

/** The plugin's REST routes. Every failure is an `ApiError`. */
export function createApi( restNamespace: string ): Api {
	const path = ( route: string ) => `/${ restNamespace }/${ route }`;
	return {
		readManifest: async () => asManifest( await ask( path( 'index' ) ) ),

		readChunk: ( chunk, knownTag ) =>
			askText( path( `index/${ chunk }` ), knownTag ),

		readHabits: ( knownTag ) => askText( path( 'habits' ), knownTag ),

		readGuidance: ( knownTag ) => askText( path( 'guidance' ), knownTag ),

		readExamples: async ( after ) =>
			asExamples( await ask( path( `examples?after=${ after }` ) ) ),

		keepHabits: async ( habits ) => {
			await ask( path( 'habits' ), habits );
		},

		continueBuilding: async () => {
			await ask( path( 'index/run' ), {} );
		},

		readDecisions: async ( sourceId ) => {
			const answer = await ask(
				path( `decisions?sourceId=${ sourceId }` )
			);
			return Array.isArray( answer ) ? answer : unreadable( answer );
		},

		readTargets: async ( { ids, urls } ) => {
			const query = [
				...( urls ?? [] ).map(
					( url ) => `urls[]=${ encodeURIComponent( url ) }`
				),
				...( ids ?? [] ).map( ( id ) => `ids[]=${ id }` ),
			].join( '&' );
			const answer = await ask( path( `targets?${ query }` ) );
			return Array.isArray( answer ) ? answer : unreadable( answer );
		},

		findHiddenTargets: async ( words ) => {
			const answer = await ask(
				path( `targets/hidden?words=${ encodeURIComponent( words ) }` )
			);
			return Array.isArray( answer ) ? answer : unreadable( answer );
		},

		recordDecisions: async ( decisions, isLeaving ) => {
			const answer = await ask(
				path( 'decisions' ),
				{ decisions },
				'POST',
				isLeaving
			);
			const recorded = isRecord( answer ) ? answer.recorded : null;
			return Array.isArray( recorded ) ? recorded : unreadable( answer );
		},

		readLinksTo: async ( pageId ) => {
			const answer = await ask( path( `pages/${ pageId }/links` ) );
			return isRecord( answer ) && Array.isArray( answer.inbound )
				? answer.inbound
				: unreadable( answer );
		},

		readReview: async ( sourceId ) => {
			const answer = await ask( path( `reviews/${ sourceId }` ) );
			return isRecord( answer ) && Array.isArray( answer.people )
				? ( answer as unknown as ReviewFacts )
				: unreadable( answer );
		},

		readQueue: async ( { page, perPage, ...filters } ) => {
			const query = new URLSearchParams( {
				page: String( page ),
				per_page: String( perPage ),
			} );
			for ( const [ name, value ] of Object.entries( filters ) ) {
				if ( value !== undefined ) {
					query.set( name, String( value ) );
				}
			}
			return asQueue( await askPage( path( `reviews?${ query }` ) ) );
		},

		decideReviews: async ( review ) => {
			const answer = await ask( path( 'reviews' ), review );
			const undone = isRecord( answer ) ? answer.undone : null;
			return Array.isArray( undone ) ? undone : unreadable( answer );
		},

		readWords: async () => asWords( await ask( path( 'words' ) ) ),

		keepWords: async ( list ) =>
			asWords( await ask( path( 'words' ), list, 'PUT' ) ),

		readPathways: async ( knownTag ) => {
			const text = await askText( path( 'pathways' ), knownTag );
			return text === null ? null : asPathways( asJson( text ) );
		},

		keepPathways: async ( pathways, knownTag ) =>
			asPathways(
				await ask( path( 'pathways' ), { knownTag, pathways }, 'PUT' )
			),

		readSettings: async () => asSettings( await ask( path( 'settings' ) ) ),

		keepSettings: async ( changed ) =>
			asSettings( await ask( path( 'settings' ), changed ) ),
	};
}

function asManifest( answer: unknown ): IndexManifest {
	return isRecord( answer ) &&
		typeof answer.version === 'string' &&
		typeof answer.total === 'number' &&
		typeof answer.indexed === 'number' &&
		Array.isArray( answer.chunks )
		? ( answer as unknown as IndexManifest )
		: unreadable( answer );
}

function asExamples( answer: unknown ): {
	examples: ExamplePage[];
	next: number | null;
} {
	if ( ! isRecord( answer ) || ! Array.isArray( answer.examples ) ) {
		return unreadable( answer );
	}
	const { examples, next } = answer;
	return { examples, next: typeof next === 'number' ? next : null };
}

function asPathways( answer: unknown ): KeptPathways {
	return isRecord( answer ) &&
		typeof answer.tag === 'string' &&
		Array.isArray( answer.pathways )
		? ( answer as unknown as KeptPathways )
		: unreadable( answer );
}

function asQueue( {
	answer,
	total,
}: {
	answer: unknown;
	total: number;
} ): QueuePage {
	return isRecord( answer ) &&
		Array.isArray( answer.posts ) &&
		Number.isFinite( total )
		? { ...( answer as unknown as Omit< QueuePage, 'total' > ), total }
		: unreadable( answer );
}

function asWords( answer: unknown ): KeptWords {
	return isRecord( answer ) && Array.isArray( answer.words )
		? ( answer as unknown as KeptWords )
		: unreadable( answer );
}

function asSettings( answer: unknown ): KeptSettings {
	return isRecord( answer ) &&
		typeof answer.tag === 'string' &&
		isRecord( answer.settings )
		? ( answer as unknown as KeptSettings )
		: unreadable( answer );
}

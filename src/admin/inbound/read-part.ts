import type { AuditApi } from '../../audit-api';
import { barredPaths, barSpans, isBarredPost } from '../../content/no-links';
import { readSavedSpans } from '../../content/read-saved-spans';
import { spliceLink } from '../../content/splice-link';
import type { Engine } from '../../contract/calls';
import type { LinkSplice, SavedPost } from '../../contract/site-audit';
import type {
	AnalysedPost,
	FoundPage,
	NoLinkRules,
	Suggestion,
} from '../../contract/types';

/** A link that a saved page could carry, ready to be put there. */
export interface OfferedLink {
	/** Of the suggestion. */
	id: string;
	source: Pick< SavedPost, 'postId' | 'title' | 'contentHash' | 'lockedBy' >;
	target: FoundPage;
	suggestion: Suggestion;
	splice: LinkSplice;
}

/** What some pages gave. */
export interface ReadPart {
	/** How many of the pages that were asked for are done with, from the first. */
	done: number;
	links: OfferedLink[];
	/** Pages that this person may not edit: they were not read. */
	notTheirs: number;
	/** Titles of pages that name a wanted page where their markup is broken. */
	broken: string[];
}

/** What reading takes. */
export interface ReadingTools {
	auditApi: Pick< AuditApi, 'readPosts' >;
	engine: Pick< Engine, 'findPages' | 'inbound' >;
	noLinks: NoLinkRules;
	/** Pages that links are wanted to, by id. */
	targets: ReadonlyMap< number, FoundPage >;
	/** ISO 8601 date. */
	today: string;
}

/** Pages that are asked for at once. */
export const PAGES_AT_ONCE = 20;

/**
 * Reads some pages as they are saved, and finds the words that would lead to the wanted ones.
 *
 * @param  ids   At most 20.
 * @param  tools What it takes.
 * @throws {Error} With a failure code, when the server or the engine does not answer.
 */
export async function readPart(
	ids: readonly number[],
	tools: ReadingTools
): Promise< ReadPart > {
	const [ posts, pages ] = await Promise.all( [
		tools.auditApi.readPosts( ids ),
		tools.engine.findPages( { ids: [ ...ids ] } ),
	] );
	const types = new Map(
		pages.map( ( page ) => [ page.id, page.postType ] )
	);
	const theirs = posts.filter( ( { canEdit } ) => canEdit );
	const read = await tools.engine.inbound(
		theirs.map( ( post ) =>
			toAnalysed( post, types.get( post.postId ) ?? '', tools )
		),
		[ ...tools.targets.keys() ]
	);
	const byId = new Map( theirs.map( ( post ) => [ post.postId, post ] ) );
	const links: OfferedLink[] = [];
	const broken = new Set< string >();

	for ( const { sourceId, suggestions } of read ) {
		for ( const suggestion of suggestions ) {
			const source = byId.get( sourceId );
			const target = tools.targets.get( suggestion.targetId );
			if ( source === undefined || target === undefined ) {
				continue;
			}
			const spliced = spliceLink( source.content, suggestion.anchor, {
				url: target.url,
				type: target.postType,
				id: target.id,
			} );
			if ( typeof spliced === 'string' ) {
				broken.add( source.title );
			} else {
				const { postId, title, contentHash, lockedBy } = source;
				links.push( {
					id: suggestion.id,
					source: { postId, title, contentHash, lockedBy },
					target,
					suggestion,
					splice: spliced.splice,
				} );
			}
		}
	}

	return {
		done: countDone( ids, posts ),
		links,
		notTheirs: posts.length - theirs.length,
		broken: [ ...broken ],
	};
}

/** A long answer ends early: what stands behind its last page is to be asked for again. */
function countDone(
	ids: readonly number[],
	posts: readonly SavedPost[]
): number {
	const last = posts.at( -1 );
	return last === undefined ? ids.length : ids.indexOf( last.postId ) + 1;
}

function toAnalysed(
	{ postId, title, language, url, content }: SavedPost,
	postType: string,
	{ noLinks, today }: ReadingTools
): AnalysedPost {
	const isBarred = isBarredPost( noLinks, { id: postId, postType } );
	const barred = barredPaths( content, noLinks );
	return {
		sourceId: postId,
		title,
		language,
		url,
		spans: barSpans(
			readSavedSpans( content ),
			( path ) => isBarred || barred.has( path )
		),
		decisions: [],
		today,
	};
}

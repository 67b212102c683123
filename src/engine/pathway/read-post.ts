import type { AnalysedPost, IndexedPage, TextSpan } from '../../contract/types';

import { linkedTargets } from '../existing-links';
import type { Addresses } from '../existing-links';
import type { SpanReading } from '../read-span';
import { isEmergencyNotice } from '../zones';

import { pagesNamedIn } from './read-page';
import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import { isDenied, isInside } from './topics-of-page';
import { pathwayWords, says } from './words';

/** A page that leads on: the post being edited as it stands now, or a page of the index as it was saved. */
export interface PathwaySource extends PathwayPage {
	/** Its place in the index, or null for a post that was never published. */
	place: number | null;
	/** Places of the pages that its text or its next steps blocks lead to. */
	linked: ReadonlySet< number >;
	/** Places of the pages that lead to it. */
	linkedFrom: ReadonlySet< number >;
	/** Places of the pages that its text speaks of, each with the words. */
	spokenOf: ReadonlyMap< number, string >;
	/** Cosine with a page, 0 to 1, by its place. */
	similarityTo: ( place: number ) => number;
	/** Signs that must not wait; `life` where someone may harm themselves. */
	danger: 'none' | 'signs' | 'life';
	/** Places of the pages about its clinical reviewer and its author. */
	people: readonly number[];
	/** ISO 8601 date; of a page of the index empty, where nothing is judged by its age. */
	today: string;
}

/**
 * A page of the index as a source: its text is not at hand, so that it speaks of what its title and summary name.
 *
 * @param place Its place in the index.
 * @param site  Compiled site.
 */
export function sourceInIndex(
	place: number,
	site: PathwaySite
): PathwaySource {
	const page = site.pages[ place ] as PathwayPage;

	return {
		...page,
		place,
		linked: site.links.outbound( place ),
		linkedFrom: site.links.inbound( place ),
		spokenOf: new Map(),
		similarityTo: ( other ) => site.topics.likeness( place, other ),
		danger: 'none',
		people: [],
		today: '',
	};
}

/**
 * The post as a source. What its text says now counts, not what was saved.
 *
 * @param post      Post with its text.
 * @param page      The same, read like a page of the index.
 * @param readings  Of its spans, in order.
 * @param addresses Of all pages.
 * @param site      Compiled site.
 */
export function sourceOfPost(
	post: AnalysedPost,
	page: PathwayPage,
	readings: readonly SpanReading[],
	addresses: Addresses,
	site: PathwaySite
): PathwaySource {
	const own = site.places.get( post.sourceId ?? -1 ) ?? null;
	const linked = new Set< number >();
	const spokenOf = new Map< number, string >();

	for ( const id of [
		...linkedTargets( post.spans, addresses ),
		...( post.shownPageIds ?? [] ),
	] ) {
		const place = site.places.get( id );
		if ( place !== undefined && place !== own ) {
			linked.add( place );
		}
	}

	readings.forEach( ( reading ) => {
		if ( isEmergencyNotice( reading ) ) {
			return;
		}
		const named = pagesNamedIn(
			reading,
			( match ) =>
				isInside( match, reading ) || isDenied( match, reading )
		);
		for ( const [ place, name ] of named ) {
			if ( place !== own && ! spokenOf.has( place ) ) {
				spokenOf.set( place, name );
			}
		}
	} );

	return {
		...page,
		place: own,
		linked,
		linkedFrom: site.links.inbound( own ?? -1 ),
		spokenOf,
		similarityTo: site.topics.similarities( [
			site.read( post.title, post.language ).topicWords,
			...readings.map( ( { topicWords } ) => topicWords ),
		] ),
		danger: dangerIn( post, readings ),
		people: ( post.bioPageIds ?? [] ).flatMap(
			( id ) => site.places.get( id ) ?? []
		),
		today: post.today,
	};
}

/** The facts of a post as the index would have them; what only the server knows is taken from what it last said. */
export function factsOfPost(
	post: AnalysedPost,
	saved: IndexedPage | undefined
): IndexedPage {
	return {
		id: post.sourceId ?? 0,
		url: post.url ?? '',
		postType: 'post',
		role: null,
		summary: firstParagraph( post.spans ),
		aliases: [],
		keyphrases: [],
		terms: [],
		isPillar: false,
		isPrimaryTarget: false,
		isExcluded: false,
		isNoindex: false,
		modified: '',
		reviewed: null,
		inboundAnchors: [],
		inboundCount: 0,
		...saved,
		title: post.title,
		language: post.language,
		headings: post.spans
			.filter( ( { kind } ) => kind === 'heading' )
			.map( ( { text } ) => text ),
	};
}

/** What the server would keep as the summary of a post that it does not have yet. */
function firstParagraph( spans: readonly TextSpan[] ): string {
	const first = spans.find(
		( { kind, text } ) => kind === 'paragraph' && text.trim() !== ''
	);

	return first?.text.slice( 0, SUMMARY_LENGTH ) ?? '';
}

/** In UTF-16 code units; as long as the summaries of the page index. */
const SUMMARY_LENGTH = 300;

function dangerIn(
	{ spans, language }: AnalysedPost,
	readings: readonly SpanReading[]
): PathwaySource[ 'danger' ] {
	const notices = spans.filter( ( _span, number ) => {
		const reading = readings[ number ];
		return reading !== undefined && isEmergencyNotice( reading );
	} );

	if ( notices.length === 0 ) {
		return 'none';
	}
	const { crisis } = pathwayWords( language );
	return notices.some( ( { text } ) => says( text, crisis ) )
		? 'life'
		: 'signs';
}

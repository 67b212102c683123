import type { DropReason } from '../contract/reasons';
import type { AnalysedPost } from '../contract/types';

import { isUnconfirmed } from './abbreviations';
import type { Site } from './analyse';
import { casesOf } from './cases-of-place';
import type { CasesOfPlace } from './cases-of-place';
import type { FoundCase, Place } from './found-case';
import { createSections } from './heading-subjects';
import { once } from './once';
import { postFacts } from './post-facts';
import type { PostFacts } from './post-facts';
import type { SpanReading } from './read-span';
import { beginWriting, takeMade } from './writing';
import type { MadePlace, Writing } from './writing';
import { canCarryLink, invites } from './zones';

/** Matches worth scoring, and those that a guard or a zone refused, with the reason. */
export interface Sorted {
	cases: FoundCase[];
	refused: { candidate: FoundCase; dropReason: DropReason }[];
}

/** What a post offers. */
export interface Gathered {
	/** All cases of the pages of which one comes near the bar. */
	near: () => Sorted;
	/** All cases, in text order. */
	all: () => Sorted;
	/** Cosine of post and page, by place of the page in the index. */
	similarities: ( page: number ) => number;
}

/**
 * Every match of a post with every page it may lead to: one case for each, by its best naming. What was made of a span stays
 * with the writing; only what the rest of the post says is asked again.
 *
 * @param post     Post.
 * @param readings Readings of its spans, in the same order.
 * @param linked   Ids of pages it links to already.
 * @param site     Compiled site.
 * @param writing  What stays while the post is written.
 * @param casesIn  The cases of a span.
 */
export function gatherCases(
	post: AnalysedPost,
	readings: readonly SpanReading[],
	linked: ReadonlySet< number >,
	site: Site,
	writing: Writing = beginWriting( post, site ),
	casesIn: ( place: Place ) => CasesOfPlace = casesOf
): Gathered {
	const facts = postFacts( readings, writing, site );
	const places: MadePlace[] = [];
	const made = new Map< SpanReading, MadePlace[] >();
	const sections = createSections( site, writing.sourceId );
	let section = 0;
	let heading: Place[ 'heading' ] = null;

	post.spans.forEach( ( span, spanNumber ) => {
		const reading = readings[ spanNumber ] as SpanReading;
		if ( span.kind === 'heading' ) {
			heading = { text: span.text, reading };
			section++;
			sections.open( span, reading );
		}
		if ( ! canCarryLink( span ) ) {
			return;
		}

		const before = takeMade( writing.made, span, reading, heading );
		const place = before?.place ?? {
			span,
			spanNumber,
			section,
			reading,
			heading,
			subjects: sections.subjects(),
			writing,
			site,
		};
		place.span = span;
		place.spanNumber = spanNumber;
		place.section = section;
		place.subjects = sections.subjects();
		const here = before ?? { place, cases: casesIn( place ) };
		const others = made.get( reading );
		if ( others ) {
			others.push( here );
		} else {
			made.set( reading, [ here ] );
		}
		places.push( here );
	} );

	writing.made = made;
	const nearPages = once( () => {
		const near = new Set< number >();
		for ( const { cases } of places ) {
			for ( const { isNear, naming } of cases.exact ) {
				if ( isNear ) {
					near.add( naming.page );
				}
			}
			for ( const { naming } of cases.nearSimilar() ) {
				near.add( naming.page );
			}
		}
		return near;
	} );

	return {
		near: () =>
			sort( places, ( page ) => nearPages().has( page ), linked, facts ),
		all: () => sort( places, () => true, linked, facts ),
		similarities: facts.similarities,
	};
}

/** Sorts the cases that are asked for, always all of a page, into those worth scoring and those that are refused. */
function sort(
	places: readonly MadePlace[],
	isAsked: ( page: number ) => boolean,
	linked: ReadonlySet< number >,
	facts: PostFacts
): Sorted {
	const sorted: Sorted = { cases: [], refused: [] };

	for ( const { place, cases } of places ) {
		const isBesideNotice =
			facts.notices[ place.spanNumber - 1 ] === true ||
			facts.notices[ place.spanNumber + 1 ] === true;

		const sortOne = ( candidate: FoundCase ) => {
			candidate.mentions = 1;
			candidate.isFirstMention = true;
			const dropReason = whyRefused(
				candidate,
				linked,
				facts,
				isBesideNotice
			);
			if ( dropReason === null ) {
				sorted.cases.push( candidate );
			} else {
				sorted.refused.push( { candidate, dropReason } );
			}
		};
		for ( const candidate of cases.exact ) {
			if ( isAsked( candidate.naming.page ) ) {
				sortOne( candidate );
			}
		}
		cases.similarOf( isAsked ).forEach( sortOne );
	}
	countMentions( sorted.cases );

	return sorted;
}

function whyRefused(
	candidate: FoundCase,
	linked: ReadonlySet< number >,
	{ abbreviations }: PostFacts,
	isBesideNotice: boolean
): DropReason | null {
	const { match, naming, reading, refusal, target } = candidate;
	if ( linked.has( target.facts.id ) ) {
		return 'target-linked-already';
	}
	if ( refusal.early !== null ) {
		return refusal.early;
	}
	if (
		naming.isAbbreviation &&
		isUnconfirmed( match, naming, reading, abbreviations )
	) {
		return 'unconfirmed-abbreviation';
	}
	if ( refusal.late !== null ) {
		return refusal.late;
	}

	return isBesideNotice && invites( target )
		? 'emergency-notice'
		: refusal.last;
}

/** How often the post offers a place for each page, and which place is the first. */
function countMentions( cases: readonly FoundCase[] ): void {
	for ( const { page } of cases ) {
		page.mentions = 0;
	}
	for ( const candidate of cases ) {
		candidate.isFirstMention = candidate.page.mentions === 0;
		candidate.page.mentions++;
	}
	for ( const candidate of cases ) {
		candidate.mentions = candidate.page.mentions;
	}
}

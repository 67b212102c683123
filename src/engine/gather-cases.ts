import type { DropReason } from '../contract/reasons';
import type { AnalysedPost, TextSpan } from '../contract/types';

import type { Site } from './analyse';
import { cuesAround } from './around';
import type { FoundCue } from './cues';
import type { Case, Remembered } from './features/case';
import { negated } from './features/negated';
import { otherSubject } from './features/other-subject';
import { growMatch } from './grow-match';
import { guard } from './guards';
import { guardSimilar } from './guard-similar';
import type { Match } from './match';
import { namingsOf } from './namings-of';
import { pairKey } from './past-decisions';
import { postFacts } from './post-facts';
import type { PostFacts } from './post-facts';
import type { Naming } from './phrases';
import type { SpanReading } from './read-span';
import type { SimilarMatch } from './similar-words';
import { blockedByContext, blockedByMarks, canCarryLink } from './zones';

export interface NumberedCase extends Case {
	spanNumber: number;
	section: number;
}

/** Matches worth scoring, and those that a guard or a zone refused, with the reason. */
export interface Gathered {
	cases: NumberedCase[];
	refused: { candidate: NumberedCase; dropReason: DropReason }[];
}

/** A span with what stands above it. */
interface Place {
	span: TextSpan;
	spanNumber: number;
	section: number;
	reading: SpanReading;
	heading: { text: string; cues: readonly FoundCue[] } | null;
}

/** A match and one page it may lead to. */
interface Found extends Place {
	match: Match;
	naming: Naming;
	linkedHere: number;
	similar: SimilarMatch | null;
}

/**
 * Every match of a post with every page it may lead to: one case for each, by its best naming.
 *
 * @param post     Post.
 * @param readings Readings of its spans, in the same order.
 * @param linked   Ids of pages it links to already.
 * @param site     Compiled site.
 */
export function gatherCases(
	post: AnalysedPost,
	readings: readonly SpanReading[],
	linked: ReadonlySet< number >,
	site: Site
): Gathered {
	const gathered: Gathered = { cases: [], refused: [] };
	const facts = postFacts( post, readings, site );
	let section = 0;
	let heading: Place[ 'heading' ] = null;

	post.spans.forEach( ( span, spanNumber ) => {
		const reading = readings[ spanNumber ] as SpanReading;
		if ( span.kind === 'heading' ) {
			heading = { text: span.text, cues: reading.cues };
			section++;
		}
		if ( ! canCarryLink( span ) ) {
			return;
		}

		const place = { span, spanNumber, section, reading, heading };
		for ( const found of foundIn( place, post, site ) ) {
			const candidate = makeCase( found, facts, site );
			const dropReason = whyRefused(
				candidate,
				found.similar,
				post,
				linked,
				facts,
				site
			);

			if ( dropReason === null ) {
				gathered.cases.push( candidate );
			} else if ( dropReason !== 'self' ) {
				gathered.refused.push( { candidate, dropReason } );
			}
		}
	} );

	countMentions( gathered.cases );

	return gathered;
}

/** Exact names first; similar words only where no exact name of the same page stands. */
function foundIn(
	place: Place,
	{ sourceId }: AnalysedPost,
	{ linkable }: Site
): Found[] {
	const found: Found[] = place.reading.matches.flatMap( ( match ) =>
		namingsOf( match, sourceId, linkable ).map( ( named ) => ( {
			...place,
			...named,
			match,
			similar: null,
		} ) )
	);
	const exactOf = new Map< number, Match[] >();
	for ( const { naming, match } of found ) {
		const known = exactOf.get( naming.page );
		if ( known ) {
			known.push( match );
		} else {
			exactOf.set( naming.page, [ match ] );
		}
	}

	for ( const similar of place.reading.similar ) {
		const naming = similar.phrase.namings[ 0 ] as Naming;
		const isOwn =
			similar.bag.isSiteAnchor &&
			naming.sourceIds.every( ( id ) => id === sourceId );
		const isNamed = exactOf
			.get( naming.page )
			?.some(
				( { first, last } ) =>
					first <= similar.last && last >= similar.first
			);

		if ( linkable[ naming.page ] && ! isOwn && ! isNamed ) {
			found.push( {
				...place,
				match: similar,
				naming,
				linkedHere: 0,
				similar,
			} );
		}
	}

	return found;
}

const NOTHING_REMEMBERED: Remembered = { accepted: 0, dismissed: 0 };

function makeCase( found: Found, facts: PostFacts, site: Site ): NumberedCase {
	const { naming, reading, heading, span, spanNumber, similar } = found;
	const target = site.targets[ naming.page ] as Case[ 'target' ];
	const match =
		similar ?? growMatch( found.match, reading, target, site.language );
	const pages = new Set(
		match.phrase.namings
			.map( ( { page } ) => page )
			.filter( ( page ) => site.linkable[ page ] )
	);
	const anchored = match.phrase.namings.reduce(
		( sum, { count } ) => sum + count,
		0
	);
	const own = naming.count - found.linkedHere;

	return {
		match,
		span,
		spanNumber,
		section: found.section,
		reading,
		language: site.language,
		naming,
		target,
		conceptKind:
			site.vocabulary.concepts.get( match.phrase.conceptId ?? '' )
				?.kind ?? null,
		likeness: similar?.likeness ?? null,
		linked: found.linkedHere,
		linkedAnywhere: Math.max(
			found.linkedHere,
			anchored - Math.max( 0, own )
		),
		inbound: Math.max(
			0,
			target.facts.inboundCount -
				( target.sources.has( facts.sourceId ?? -1 ) ? 1 : 0 )
		),
		candidates: pages.size,
		idf: site.topics.idf,
		cues: cuesAround( match, reading ),
		headingCues: heading?.cues ?? [],
		headingText: heading?.text ?? null,
		similarity: facts.similarities( naming.page ),
		sharedTerm:
			target.facts.terms.find( ( term ) => facts.terms.has( term ) ) ??
			null,
		remembered:
			( facts.remembered.size > 0
				? facts.remembered.get(
						pairKey( match.phrase.text, target.facts.id )
					)
				: undefined ) ?? NOTHING_REMEMBERED,
		today: facts.today,
		words: reading.tokens.words
			.slice( match.first, match.last + 1 )
			.join( ' ' ),
		habits: site.habits,
		model: site.model,
		postGroup: facts.group,
		postTitle: facts.titleWords,
		mentions: 1,
		isFirstMention: true,
	};
}

/** How often the post offers a place for each page, and which place is the first. */
function countMentions( cases: readonly NumberedCase[] ): void {
	const counts = new Map< number, number >();

	for ( const candidate of cases ) {
		const before = counts.get( candidate.naming.page ) ?? 0;
		candidate.isFirstMention = before === 0;
		counts.set( candidate.naming.page, before + 1 );
	}
	for ( const candidate of cases ) {
		candidate.mentions = counts.get( candidate.naming.page ) ?? 1;
	}
}

function whyRefused(
	candidate: NumberedCase,
	similar: SimilarMatch | null,
	post: AnalysedPost,
	linked: ReadonlySet< number >,
	facts: PostFacts,
	site: Site
): DropReason | 'self' | null {
	const { match, naming, target, reading, span, spanNumber, cues } =
		candidate;
	const { id } = target.facts;

	if (
		id === post.sourceId ||
		( facts.selfKey !== null &&
			facts.selfKey === site.targetKeys[ naming.page ] )
	) {
		return 'self';
	}
	if ( linked.has( id ) ) {
		return 'target-linked-already';
	}

	const range = {
		start: reading.tokens.starts[ match.first ] ?? 0,
		end: reading.tokens.ends[ match.last ] ?? 0,
	};
	if (
		facts.dismissed.size > 0 &&
		facts.dismissed.has(
			pairKey( span.text.slice( range.start, range.end ), id )
		)
	) {
		return 'dismissed';
	}

	return (
		blockedByMarks( span, range ) ??
		guard( match, naming, reading, {
			vocabulary: site.vocabulary,
			pageConcepts: site.pageConcepts,
			abbreviations: facts.abbreviations,
		} ) ??
		( similar && guardSimilar( similar, reading, target, site ) ) ??
		blockedByContext( cues, target, {
			isNotice: facts.notices[ spanNumber ] === true,
			isBesideNotice:
				facts.notices[ spanNumber - 1 ] === true ||
				facts.notices[ spanNumber + 1 ] === true,
			isDenied: negated( candidate ).value > 0,
			isOther: otherSubject( candidate ).value > 0,
		} )
	);
}

import type { DropReason } from '../contract/reasons';
import type { AnalysedPost, Decision, TextSpan } from '../contract/types';

import type { Site } from './analyse';
import { abbreviationFacts } from './abbreviations';
import type { AbbreviationFacts } from './abbreviations';
import { cuesAround } from './around';
import type { FoundCue } from './cues';
import type { Case, Remembered } from './features/case';
import { negated } from './features/negated';
import { otherSubject } from './features/other-subject';
import { growMatch } from './grow-match';
import { guard } from './guards';
import type { Match } from './match';
import type { Naming } from './phrases';
import type { SpanReading } from './read-span';
import { fold } from './text/fold';
import { tokenize } from './text/tokenize';
import { topicWords } from './topic';
import {
	blockedByContext,
	blockedByMarks,
	canCarryLink,
	isEmergencyNotice,
} from './zones';

export interface NumberedCase extends Case {
	spanNumber: number;
	section: number;
}

/** Matches worth scoring, and those that a guard or a zone refused, with the reason. */
export interface Gathered {
	cases: NumberedCase[];
	refused: { candidate: NumberedCase; dropReason: DropReason }[];
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
	let heading: { text: string; cues: readonly FoundCue[] } | null = null;

	post.spans.forEach( ( span, spanNumber ) => {
		const reading = readings[ spanNumber ] as SpanReading;
		if ( span.kind === 'heading' ) {
			heading = { text: span.text, cues: reading.cues };
			section++;
		}
		if ( ! canCarryLink( span ) ) {
			return;
		}

		for ( const match of reading.matches ) {
			for ( const { naming, linkedHere } of namingsOf(
				match,
				post,
				site
			) ) {
				const candidate = makeCase(
					{
						match,
						naming,
						linkedHere,
						span,
						spanNumber,
						section,
						reading,
						heading,
					},
					facts,
					site
				);
				const dropReason = whyRefused(
					candidate,
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
		}
	} );

	return gathered;
}

interface PostFacts {
	abbreviations: AbbreviationFacts;
	similarities: ( page: number ) => number;
	terms: ReadonlySet< string >;
	selfKey: string | null;
	/** By number of the span: whether it is a notice about an emergency. */
	notices: readonly boolean[];
	today: string;
	dismissed: ReadonlySet< string >;
	remembered: ReadonlyMap< string, Remembered >;
}

function postFacts(
	post: AnalysedPost,
	readings: readonly SpanReading[],
	site: Site
): PostFacts {
	const title = tokenize( post.title );
	const titleNumbers = site.lexicon.findAll( title, site.language );
	const titleWords = topicWords( title, titleNumbers, site.language );
	const self =
		site.targets[ site.placesById.get( post.sourceId ?? -1 ) ?? -1 ];

	return {
		abbreviations: abbreviationFacts( readings, site, titleNumbers ),
		// The title counts twice.
		similarities: site.topics.similarities( [
			titleWords,
			titleWords,
			...readings.map( ( reading ) => reading.topicWords ),
		] ),
		terms: new Set( self?.facts.terms ?? [] ),
		selfKey: post.url === null ? null : site.addresses.keyOf( post.url ),
		notices: readings.map( isEmergencyNotice ),
		today: post.today,
		...readDecisions( post.decisions ),
	};
}

/** What was dismissed in this post, and what people thought of words and pages before. The last word on a suggestion counts. */
function readDecisions(
	decisions: readonly Decision[]
): Pick< PostFacts, 'dismissed' | 'remembered' > {
	const last = new Map< string, Decision >();
	const remembered = new Map< string, Remembered >();

	for ( const decision of [ ...decisions ].sort( byTime ) ) {
		last.set( decision.suggestionId, decision );
	}

	const dismissed = new Set< string >();
	for ( const { verdict, anchorText, targetId } of last.values() ) {
		const key = pairKey( anchorText, targetId );
		const before = remembered.get( key ) ?? { accepted: 0, dismissed: 0 };

		if ( verdict === 'dismissed' ) {
			dismissed.add( key );
			remembered.set( key, {
				...before,
				dismissed: before.dismissed + 1,
			} );
		} else if ( verdict === 'accepted' || verdict === 'approved' ) {
			remembered.set( key, { ...before, accepted: before.accepted + 1 } );
		}
	}

	return { dismissed, remembered };
}

function byTime( a: Decision, b: Decision ): number {
	return a.decidedAt < b.decidedAt ? -1 : Number( a.decidedAt > b.decidedAt );
}

function pairKey( anchorText: string, targetId: number ): string {
	return `${ fold( anchorText ) }|${ targetId }`;
}

/** The pages a match may lead to, each by its best naming; a page's own links never count for it. */
function namingsOf(
	{ phrase }: Match,
	post: AnalysedPost,
	site: Site
): { naming: Naming; linkedHere: number }[] {
	const best = new Map< number, { naming: Naming; linkedHere: number } >();

	for ( const naming of phrase.namings ) {
		const own =
			post.sourceId !== null && naming.sourceIds.includes( post.sourceId )
				? 1
				: 0;
		const linkedHere = naming.count - own;

		if (
			! site.linkable[ naming.page ] ||
			( naming.source === 'site-anchor' && linkedHere <= 0 )
		) {
			continue;
		}

		const known = best.get( naming.page );
		best.set( naming.page, {
			naming:
				known === undefined ||
				STRENGTH[ naming.source ] > STRENGTH[ known.naming.source ]
					? naming
					: known.naming,
			linkedHere: Math.max( linkedHere, known?.linkedHere ?? 0 ),
		} );
	}

	return [ ...best.values() ];
}

/** Which of two namings of one page explains it better. */
const STRENGTH: Readonly< Record< Naming[ 'source' ], number > > = {
	'owner-alias': 9,
	title: 8,
	'short-title': 7,
	keyphrase: 6,
	synonym: 5,
	'site-anchor': 4,
	slug: 3,
	broader: 2,
	heading: 1,
};

interface Found {
	match: Match;
	naming: Naming;
	linkedHere: number;
	span: TextSpan;
	spanNumber: number;
	section: number;
	reading: SpanReading;
	heading: { text: string; cues: readonly FoundCue[] } | null;
}

const NOTHING_REMEMBERED: Remembered = { accepted: 0, dismissed: 0 };

function makeCase( found: Found, facts: PostFacts, site: Site ): NumberedCase {
	const { naming, reading, heading, span, spanNumber } = found;
	const target = site.targets[ naming.page ] as Case[ 'target' ];
	const match = growMatch( found.match, reading, target, site.language );
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
		linked: found.linkedHere,
		linkedAnywhere: Math.max(
			found.linkedHere,
			anchored - Math.max( 0, own )
		),
		candidates: pages.size,
		rarity:
			match.phrase.words.reduce(
				( sum, word ) => sum + site.topics.idf( word ),
				0
			) / match.phrase.words.length,
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
	};
}

function whyRefused(
	candidate: NumberedCase,
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

import type { DropReason } from '../contract/reasons';

import { longerMatches } from './around';
import type { Match } from './match';
import { areDifferent } from './concept-names';
import type { Naming } from './phrases';
import { isNoName } from './phrase-edges';
import type { SpanReading } from './read-span';
import { GAP } from './text/tokenize';
import type { Vocabulary } from './vocabulary/lookup';
import { isAt, WORD } from './word-flags';

const NUMBER = /^\d+[a-z]?$/;

/** Facts of all pages that the guards look at. */
export interface GuardFacts {
	vocabulary: Vocabulary;
	/** Concepts of each page, by place in the index. */
	pageConcepts: readonly ( readonly string[] )[];
}

/**
 * Why these words must not lead to this page, or null. In health a link to a different condition is the worst mistake, so
 * that each of these drops the match, whatever else speaks for it.
 */
export function guard(
	match: Match,
	naming: Naming,
	reading: SpanReading,
	facts: GuardFacts
): DropReason | null {
	return (
		( isNoName( match, reading ) ? 'no-name' : null ) ??
		insideLongerName( match, naming, reading ) ??
		( isOtherCondition( match, naming, facts )
			? 'different-condition'
			: null ) ??
		( isCountedOtherwise( match, reading, naming )
			? 'different-condition'
			: null )
	);
}

/** A longer name or set phrase around the words, unless it leads to the same page. */
function insideLongerName(
	match: Match,
	naming: Naming,
	reading: SpanReading
): DropReason | null {
	for ( const other of longerMatches( match, reading ) ) {
		if ( other.phrase.isIdiom ) {
			return 'blocked-idiom';
		}

		const isOther =
			other.phrase.conceptId !== null &&
			other.phrase.conceptId !== match.phrase.conceptId &&
			! other.phrase.namings.some( ( { page } ) => page === naming.page );

		if ( isOther ) {
			return 'different-condition';
		}
	}

	return match.phrase.isIdiom ? 'blocked-idiom' : null;
}

/** The words name one concept and the page another that is marked as different. */
function isOtherCondition(
	match: Match,
	naming: Naming,
	facts: GuardFacts
): boolean {
	const { conceptId } = match.phrase;
	const pageConcepts = facts.pageConcepts[ naming.page ] ?? [];
	// Nearly always the words name what the page is about, and no concept is opened.
	if (
		conceptId === null ||
		SAID_HERE.has( naming.source ) ||
		pageConcepts.includes( conceptId )
	) {
		return false;
	}
	const { concepts } = facts.vocabulary;
	const named = concepts.get( conceptId );

	return (
		named !== undefined &&
		pageConcepts.some( ( id ) => {
			const concept = concepts.get( id );
			return concept !== undefined && areDifferent( named, concept );
		} )
	);
}

/** Names that the page or its owner says itself: nobody knows better what the page is about. */
const SAID_HERE: ReadonlySet< Naming[ 'source' ] > = new Set( [
	'title',
	'short-title',
	'owner-alias',
	'site-anchor',
] );

/** "type 1" or "stage 3" right before or after the words, and not part of the name. */
export function isCountedOtherwise(
	{ first, last }: Pick< Match, 'first' | 'last' >,
	{ tokens, flags }: SpanReading,
	naming: Pick< Naming, 'source' >
): boolean {
	const { words, gaps } = tokens;
	const before =
		gaps[ first ] === GAP.joined &&
		isAt( flags, first - 1, WORD.count ) &&
		isAt( flags, first - 2, WORD.counter );
	if ( before || gaps[ last + 1 ] !== GAP.joined ) {
		return before;
	}

	return (
		( isAt( flags, last + 1, WORD.counter ) &&
			isAt( flags, last + 2, WORD.count ) ) ||
		( isAt( flags, last, WORD.numbered ) &&
			naming.source !== 'site-anchor' &&
			NUMBER.test( words[ last + 1 ] ?? '' ) )
	);
}

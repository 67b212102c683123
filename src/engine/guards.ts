import type { DropReason } from '../contract/reasons';

import { longerMatches } from './around';
import type { Match } from './match';
import { areDifferent } from './concept-names';
import type { Naming } from './phrases';
import { isNoName } from './phrase-edges';
import type { SpanReading } from './read-span';
import { GAP } from './text/tokenize';
import type { Vocabulary } from './vocabulary/lookup';

/** Words that count conditions: "type 1", "stage 3", "grade 2". */
const COUNTED = /^(?:type|stage|grade|class|phase|tipo|grado|etapa|estadio)$/;
const COUNT = /^(?:\d+[a-z]?|[ivx]{1,4}|[a-z]\d*|one|two|three|four|uno|dos)$/;

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
	const { concepts } = facts.vocabulary;
	const pageConcepts = facts.pageConcepts[ naming.page ] ?? [];
	const named =
		match.phrase.conceptId === null
			? undefined
			: concepts.get( match.phrase.conceptId );

	return (
		named !== undefined &&
		! SAID_HERE.has( naming.source ) &&
		! pageConcepts.includes( named.id ) &&
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
function isCountedOtherwise(
	match: Match,
	{ tokens }: SpanReading,
	naming: Naming
): boolean {
	const { words, gaps } = tokens;
	const at = ( place: number ) => words[ place ] ?? '';
	const before =
		gaps[ match.first ] === GAP.joined &&
		COUNT.test( at( match.first - 1 ) ) &&
		COUNTED.test( at( match.first - 2 ) );
	const after =
		gaps[ match.last + 1 ] === GAP.joined &&
		COUNTED.test( at( match.last + 1 ) ) &&
		COUNT.test( at( match.last + 2 ) );
	const digits =
		gaps[ match.last + 1 ] === GAP.joined &&
		/^\d+[a-z]?$/.test( at( match.last + 1 ) ) &&
		naming.source !== 'site-anchor';

	return (
		before ||
		after ||
		( digits &&
			/^(?:type|stage|grade|vitamin|hepatitis|factor)$/.test(
				at( match.last )
			) )
	);
}

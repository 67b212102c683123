import type { DropReason } from '../contract/reasons';
import type { SpanKind, TextRange, TextSpan } from '../contract/types';

import type { FoundCue } from './cues';
import { PROMOTIONAL_ROLES } from './pathway/role';
import type { Target } from './features/case';
import type { SpanReading } from './read-span';

const LINKABLE: ReadonlySet< SpanKind > = new Set( [
	'paragraph',
	'list-item',
	'table-cell',
] );

/** Whether a span may carry a link at all. */
export function canCarryLink( span: TextSpan ): boolean {
	return span.isEditable && LINKABLE.has( span.kind );
}

/** Why a range may not become a link for what stands there already, or null. */
export function blockedByMarks(
	{ marks, text }: TextSpan,
	range: TextRange
): DropReason | null {
	for ( const mark of marks ) {
		const touches = mark.start < range.end && mark.end > range.start;
		const holds = mark.start <= range.start && mark.end >= range.end;
		const isInside = mark.start >= range.start && mark.end <= range.end;

		if (
			touches &&
			( mark.kind !== 'formatted' ||
				! ( holds || isInside ) ||
				( ! isInside &&
					isTitleOfWork( text.slice( mark.start, mark.end ) ) ) )
		) {
			return 'cuts-formatting';
		}
	}

	return null;
}

/** Formatted words of which all long ones are capital: the title of a book, not a name in it. */
function isTitleOfWork( text: string ): boolean {
	const words = text.split( /\s+/ ).slice( 0, 20 );

	return (
		words.length >= 4 &&
		words.every(
			( word ) => /^\P{L}*\p{Lu}/u.test( word ) || word.length <= 3
		)
	);
}

/** A notice is short; a long paragraph that mentions an ambulance is none. */
const NOTICE_WORDS = 60;

/** Whether a span is a notice about an emergency. */
export function isEmergencyNotice( reading: SpanReading ): boolean {
	return (
		reading.tokens.words.length <= NOTICE_WORDS &&
		reading.cues.some( ( { cue } ) => cue.kind === 'emergency' )
	);
}

/** Whether a page invites: next to a notice about an emergency it must not be offered. */
export function invites( { role }: Target ): boolean {
	return PROMOTIONAL_ROLES.has( role );
}

/** Read by whoever wants to know, ill or not: who pays, what the law says, where to find something. */
const FOR_EVERYBODY: ReadonlySet< string | null > = new Set( [
	'coverage',
	'policy',
	'resource',
	'article',
] );

/**
 * Whether a page is for those who have what a sentence speaks of: illness and care. Who pays is asked where something is
 * denied as well ("you will not get lower out-of-pocket costs").
 */
export function isForTheIll( { role }: Target ): boolean {
	return ! FOR_EVERYBODY.has( role );
}

/**
 * Why a page may not be offered in this sentence, or null. No link in words about an emergency; none where the sentence says how much to take; none to what the sentence denies or tells of someone else.
 */
export function blockedByContext(
	cues: readonly FoundCue[],
	surroundings: {
		isNotice: boolean;
		/** The sentence says that there is none. */
		isDenied: boolean;
		/** The sentence is about someone else's illness. */
		isOther: boolean;
	}
): DropReason | null {
	const has = ( kind: FoundCue[ 'cue' ][ 'kind' ] ) =>
		cues.some( ( { cue } ) => cue.kind === kind );

	if ( surroundings.isNotice || has( 'emergency' ) ) {
		return 'emergency-notice';
	}

	if ( has( 'dosage' ) || ( has( 'how-often' ) && has( 'taking' ) ) ) {
		return 'dosage-text';
	}

	if ( surroundings.isDenied ) {
		return 'denied';
	}

	return surroundings.isOther ? 'other-subject' : null;
}

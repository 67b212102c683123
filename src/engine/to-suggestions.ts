import type {
	Anchor,
	AnalysedPost,
	Reason,
	Suggestion,
} from '../contract/types';

import { anchorAt } from './anchor-at';
import { hash } from './hash';
import { SHIPPED } from './model';
import { stageOf } from './pathway/stages';
import { inTextOrder } from './placed-case';
import { reasonsOf } from './reasons-of';
import { CLOSE, likely, plainProbability } from './score';
import { linksOfOthers } from './namings-of';
import type { PlacedCase } from './placed-case';
import { fold } from './text/fold';

const CONTEXT_WORDS = 3;
const MAX_OTHER_ANCHORS = 3;

/**
 * Chosen cases as the contract has them.
 *
 * @param chosen In text order.
 * @param all    All scored cases: the runner-up for the same words may be among them.
 * @param post   The post.
 */
export function toSuggestions(
	chosen: readonly PlacedCase[],
	all: readonly PlacedCase[],
	post: AnalysedPost
): Suggestion[] {
	const seen = new Map< string, number >();

	return chosen.map( ( candidate ) => {
		const key = identity( candidate, post );
		const ordinal = seen.get( key ) ?? 0;
		seen.set( key, ordinal + 1 );

		return {
			id: ordinal === 0 ? key : `${ key }-${ ordinal }`,
			anchor: anchorOf( candidate ),
			targetId: candidate.target.facts.id,
			targetRole: candidate.target.role,
			targetStage: stageOf( candidate.target.role ),
			sameAnchorCount: countSameAnchors( candidate, post.sourceId ),
			score: candidate.score,
			probability: candidate.probability,
			band: isStrong( candidate ) ? 'strong' : 'weaker',
			reasons: withSubject( candidate ),
			runnerUp: runnerUp( candidate, all ),
			otherAnchors: otherAnchors( candidate, all ),
		};
	} );
}

/** Its reasons; behind the strongest that the section is about the page, which moves the link and not its score. */
function withSubject( candidate: PlacedCase ): Reason[] {
	const { subject } = candidate;
	const reasons = reasonsOf( candidate );
	if ( subject === null ) {
		return reasons;
	}

	return [
		...reasons.slice( 0, 1 ),
		{
			code: 'section-subject' as const,
			weight: 0,
			values: { heading: subject },
		},
		...reasons
			.slice( 1 )
			.filter( ( { code } ) => code !== 'section-intent' ),
	].slice( 0, 3 );
}

/** Links of other pages that lead to the target by the same words, however these are written. */
function countSameAnchors(
	{ match, reading, span, target }: PlacedCase,
	sourceId: number | null
): number {
	const { starts } = reading.tokens;
	const words = fold(
		span.text.slice(
			starts[ match.first ],
			endOf( match.last, reading.tokens )
		)
	);

	return target.facts.inboundAnchors
		.filter( ( { anchorText } ) => fold( anchorText ) === words )
		.reduce(
			( sum, anchor ) => sum + linksOfOthers( anchor, sourceId ),
			0
		);
}

/** Likely by the site's habits, by their plain sum too, and likely without them. */
function isStrong( candidate: PlacedCase ): boolean {
	const { score, byTrees, model } = candidate;

	return (
		likely( Math.min( score, score - byTrees ) ) >= model.strong &&
		plainProbability( candidate ) >= SHIPPED.unread.strong
	);
}

/** The words with the rest of their sentence. */
export function anchorOf( { match, reading, span }: PlacedCase ): Anchor {
	return anchorAt( span, reading, {
		start: reading.tokens.starts[ match.first ] ?? 0,
		end: endOf( match.last, reading.tokens ),
	} );
}

/** A link does not take the possessive ending with it at its end: "Parkinson" of "Parkinson's". */
export function endOf(
	last: number,
	tokens: PlacedCase[ 'reading' ][ 'tokens' ]
): number {
	const end = tokens.ends[ last ] ?? 0;
	if ( tokens.text[ end - 1 ]?.toLowerCase() !== 's' ) {
		return end;
	}
	const written = tokens.text.slice( tokens.starts[ last ] ?? 0, end );
	const ending = /['’]s$/i.exec( written );

	return ending ? end - ending[ 0 ].length : end;
}

/** Id of a suggestion or a near miss: source, target, folded words and three folded words on each side, so that the same idea keeps it when text moves. */
export function identity(
	candidate: PlacedCase,
	post: Pick< AnalysedPost, 'sourceId' >
): string {
	candidate.identity ??= identify( candidate, post );

	return candidate.identity;
}

function identify(
	{ match, reading, target, span }: PlacedCase,
	post: Pick< AnalysedPost, 'sourceId' >
): string {
	const { words } = reading.tokens;
	const text = span.text.slice(
		reading.tokens.starts[ match.first ],
		reading.tokens.ends[ match.last ]
	);

	return hash(
		[
			post.sourceId ?? 'new',
			target.facts.id,
			fold( text ),
			words
				.slice(
					Math.max( 0, match.first - CONTEXT_WORDS ),
					match.first
				)
				.join( ' ' ),
			words
				.slice( match.last + 1, match.last + 1 + CONTEXT_WORDS )
				.join( ' ' ),
		].join( '|' )
	);
}

/** Other words for the same page that no guard refused: elsewhere in the post, or longer and shorter ones in the same place. */
function otherAnchors(
	winner: PlacedCase,
	all: readonly PlacedCase[]
): Anchor[] {
	const anchors: Anchor[] = [];
	const others = all
		.filter(
			( other ) =>
				other !== winner && other.naming.page === winner.naming.page
		)
		.sort( ( a, b ) => b.score - a.score || inTextOrder( a, b ) );

	for ( const other of others ) {
		const anchor = anchorOf( other );
		const isKnown = [ anchorOf( winner ), ...anchors ].some(
			( { blockId, attribute, range } ) =>
				blockId === anchor.blockId &&
				attribute === anchor.attribute &&
				range.start === anchor.range.start &&
				range.end === anchor.range.end
		);
		if ( ! isKnown ) {
			anchors.push( anchor );
		}
		if ( anchors.length === MAX_OTHER_ANCHORS ) {
			break;
		}
	}

	return anchors;
}

function runnerUp(
	winner: PlacedCase,
	all: readonly PlacedCase[]
): Suggestion[ 'runnerUp' ] {
	const others = all.filter(
		( other ) =>
			other !== winner &&
			other.spanNumber === winner.spanNumber &&
			other.match.first === winner.match.first &&
			other.match.last === winner.match.last &&
			other.naming.page !== winner.naming.page &&
			winner.score - other.score <= CLOSE
	);
	const [ best ] = others.sort(
		( a, b ) => b.score - a.score || a.target.facts.id - b.target.facts.id
	);

	return best === undefined
		? null
		: {
				targetId: best.target.facts.id,
				score: best.score,
				reasons: reasonsOf( best ),
			};
}

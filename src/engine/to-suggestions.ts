import type {
	Anchor,
	AnalysedPost,
	Reason,
	Suggestion,
} from '../contract/types';

import { anchorAt } from './anchor-at';
import { hash } from './hash';
import { SHIPPED } from './model';
import { reasonsOf } from './reasons-of';
import { CLOSE, likely, plainProbability } from './score';
import type { PlacedCase } from './placed-case';
import { fold } from './text/fold';

const CONTEXT_WORDS = 3;

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
			score: candidate.score,
			probability: candidate.probability,
			band: isStrong( candidate ) ? 'strong' : 'weaker',
			reasons: withSubject( candidate ),
			runnerUp: runnerUp( candidate, all ),
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

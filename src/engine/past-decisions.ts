import type { DropReason } from '../contract/reasons';
import type { AnalysedPost, Decision } from '../contract/types';

import { compileDismissals, weighDismissals } from './dismissed-elsewhere';
import type { Dismissal } from './dismissed-elsewhere';
import type { DismissedElsewhere, Remembered } from './features/case';
import { pairKey } from './pair-key';
import { compileWrong, IN_POST, isWithin } from './wrong-words';
import type { WrongWords } from './wrong-words';
import { saidElsewhere } from './site-verdicts';
import type { Verdicts } from './site-verdicts';
import { fold } from './text/fold';

/** What people thought of words and pages before, in this post and in others. */
export interface PastDecisions {
	/** Nobody said anything, here or elsewhere: nothing is refused or remembered. */
	isSilent: boolean;
	/** Why words, the page's own name or not, may not lead to a page, for what people said, or null. */
	refusalOf: (
		anchorText: string,
		targetId: number,
		isOwnName?: boolean
	) => Extract< DropReason, 'dismissed' | 'dismissed-on-site' > | null;
	/** How often they were accepted and dismissed, and what was dismissed of the words alone and the page alone. */
	rememberedOf: ( anchorText: string, targetId: number ) => Remembered;
}

const NEVER: DismissedElsewhere = { posts: 0, weight: 0 };
const NOTHING: Remembered = {
	accepted: 0,
	dismissed: 0,
	words: NEVER,
	page: NEVER,
};

/**
 * Reads decisions in the order they were made; in the post itself the last word on a suggestion counts, and comes before what
 * was said in others: what a person brought back here stays.
 *
 * @param post           The post with its decisions.
 * @param post.decisions What was said in the post.
 * @param post.sourceId  The post.
 * @param post.today     ISO 8601 date.
 * @param verdicts       What was dismissed in all posts.
 */
export function readDecisions(
	{
		decisions,
		sourceId,
		today,
	}: Pick< AnalysedPost, 'decisions' | 'sourceId' | 'today' >,
	verdicts: Verdicts
): PastDecisions {
	const pairs = readPairs( decisions );
	const elsewhere = ( key: string ) => {
		const dismissals = verdicts.pairs.get( key );
		return dismissals && pairs.get( key )?.isBack !== true
			? saidElsewhere( dismissals, sourceId, today )
			: null;
	};
	const wrongHere = compileWrong(
		[ ...pairs.values() ].flatMap( ( { last } ) => last ?? [] ),
		IN_POST
	);
	// What is no link on "A1C testing" is none on "A1C", unless that is what the page calls itself.
	const isPartOf = (
		wrong: WrongWords,
		anchorText: string,
		targetId: number
	) =>
		wrong
			.get( targetId )
			?.some(
				( { key, words } ) =>
					pairs.get( key )?.isBack !== true &&
					isWithin( anchorText, words )
			) === true;
	const refusalOfPart = ( anchorText: string, targetId: number ) => {
		if ( isPartOf( wrongHere, anchorText, targetId ) ) {
			return 'dismissed';
		}
		return isPartOf( verdicts.wrong, anchorText, targetId )
			? 'dismissed-on-site'
			: null;
	};
	// Nearly always nobody said anything: then no key is made.
	const isSilent = pairs.size === 0 && verdicts.pairs.size === 0;
	const here = compileDismissals( standing( pairs, sourceId ) );
	const others = ( { sourceId: other }: Dismissal ) => other !== sourceId;

	return {
		isSilent,
		refusalOf: ( anchorText, targetId, isOwnName = false ) => {
			if ( isSilent ) {
				return null;
			}
			const key = pairKey( anchorText, targetId );
			const pair = pairs.get( key );
			if ( pair?.last ) {
				return 'dismissed';
			}
			if ( elsewhere( key )?.isEnough ) {
				return 'dismissed-on-site';
			}
			return isOwnName || pair?.isBack
				? null
				: refusalOfPart( anchorText, targetId );
		},
		rememberedOf: ( anchorText, targetId ) => {
			if ( isSilent ) {
				return NOTHING;
			}
			const key = pairKey( anchorText, targetId );
			const pair = pairs.get( key );
			const { accepted, dismissed } = pair ?? NOTHING;
			if ( pair?.isBack ) {
				return { ...NOTHING, accepted, dismissed };
			}
			const words = fold( anchorText );
			const { alone } = verdicts;
			return {
				accepted,
				dismissed: dismissed + ( elsewhere( key )?.dismissed ?? 0 ),
				words: weighDismissals(
					[
						...( alone.byWords.get( words ) ?? [] ).filter(
							others
						),
						...( here.byWords.get( words ) ?? [] ),
					].filter( ( other ) => other.targetId !== targetId ),
					today
				),
				page: weighDismissals(
					[
						...( alone.byPage.get( targetId ) ?? [] ).filter(
							others
						),
						...( here.byPage.get( targetId ) ?? [] ),
					].filter( ( other ) => fold( other.anchorText ) !== words ),
					today
				),
			};
		},
	};
}

/** What the post's own log says of a pair. */
interface Pair {
	accepted: number;
	dismissed: number;
	/** The dismissal that stands, if any. */
	last: Decision | null;
	/** Somebody took a dismissal back, or accepted it, and said nothing else since. */
	isBack: boolean;
}

function readPairs( decisions: readonly Decision[] ): Map< string, Pair > {
	const inOrder = [ ...decisions ].sort( byTime );
	const last = new Map< string, Decision >();
	const before = new Map< string, Decision >();
	for ( const decision of inOrder ) {
		const { suggestionId } = decision;
		const known = last.get( suggestionId );
		if ( known ) {
			before.set( suggestionId, known );
		}
		last.set( suggestionId, decision );
	}
	const pairs = new Map< string, Pair >();

	// The last word on each suggestion, and of those the last on the pair.
	for ( const decision of inOrder ) {
		const { suggestionId, verdict, anchorText, targetId } = decision;
		if ( last.get( suggestionId ) !== decision ) {
			continue;
		}
		const key = pairKey( anchorText, targetId );
		const pair = pairs.get( key ) ?? {
			accepted: 0,
			dismissed: 0,
			last: null,
			isBack: false,
		};
		// A reviewer who takes a link out of the post says no for the writer, too.
		const isNo = verdict === 'dismissed' || verdict === 'removed';
		const isYes = verdict === 'accepted' || verdict === 'approved';
		// Whoever takes back a link that they had just made brings nothing back.
		const isBack =
			isYes ||
			( verdict === 'restored' &&
				before.get( suggestionId )?.verdict !== 'accepted' );

		const kept = isBack ? null : pair.last;

		pairs.set( key, {
			accepted: pair.accepted + Number( isYes ),
			dismissed: pair.dismissed + Number( isNo ),
			last: isNo ? decision : kept,
			isBack: isBack || ( pair.isBack && ! isNo ),
		} );
	}

	return pairs;
}

/** Dismissals of a post that nobody took back. */
function standing(
	pairs: ReadonlyMap< string, Pair >,
	sourceId: number | null
): Dismissal[] {
	return [ ...pairs.values() ].flatMap( ( { last } ) =>
		last === null
			? []
			: [
					{
						anchorText: last.anchorText,
						targetId: last.targetId,
						sourceId,
						reason: last.reason,
						dismissedOn: last.decidedAt.slice( 0, 10 ),
					},
				]
	);
}

function byTime( a: Decision, b: Decision ): number {
	return a.decidedAt < b.decidedAt ? -1 : Number( a.decidedAt > b.decidedAt );
}

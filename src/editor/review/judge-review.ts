import type { Decision, ReviewState } from '../../contract/types';
import { findBefore } from './find-before';
import type { Before } from './find-before';
import { squeeze } from './read-links';
import type { PostLink } from './read-links';

/** Longest words of a link that are compared and recorded, in characters. */
const MAX_ANCHOR = 500;

/** Stands in the place of a suggestion's id where a word is on the post as a whole. */
export const OF_POST = 'post';

/** A link that differs from what was approved. */
export interface Change {
	/** Words and address: an approval holds for exactly these. */
	key: string;
	/** Whether the link is new, or was approved and is no longer there. */
	kind: 'added' | 'gone';
	link: PostLink;
	before: Before;
	/** The approved link in whose place it stands: the same words with another address, or the other way round. */
	replaced: PostLink | null;
	/** The suggestion that it was made from, as the log has it. */
	accepted: Decision | null;
	state: 'open' | 'approved' | 'returned';
	/** The last word of a reviewer on it. */
	word: Decision | null;
}

export interface Review {
	state: ReviewState;
	/** The last word on the post as a whole. */
	last: Decision | null;
	/** In text order, what is gone last. */
	changes: Change[];
	/** Links decided since the review was last asked for. */
	decided: number;
}

export interface Reviewed {
	/** Links of the post as it is now. */
	links: readonly PostLink[];
	/** The post's log, in the order in which things were said. */
	decisions: readonly Decision[];
	/** What was last approved as a whole; null: nothing, or it was not kept. */
	approved: { links: readonly PostLink[]; texts: readonly string[] } | null;
	/** Words of reviewers before this time do not count any more (ISO 8601, UTC); null: all do. */
	validFrom: string | null;
}

const STATES = {
	requested: 'waiting',
	returned: 'returned',
	approved: 'approved',
} as const;

/**
 * Where the review of a post stands, from its content and its log alone: nothing of it is kept. A word holds for exactly these
 * words and this address; if either changes, the link is open again. Of two people the later counts.
 */
export function judgeReview( {
	links,
	decisions,
	approved,
	validFrom,
}: Reviewed ): Review {
	const said = readLog( decisions, approved?.links ?? [], validFrom );
	const present = new Map( links.map( ( link ) => [ keyOf( link ), link ] ) );
	const gone = new Map(
		( validFrom === null ? ( approved?.links ?? [] ) : [] )
			.map( ( link ) => [ keyOf( link ), link ] as const )
			.filter(
				( [ key ] ) =>
					! present.has( key ) &&
					said.words.get( key )?.verdict !== 'removed'
			)
	);
	const isNew = ( key: string ) =>
		present.has( key ) && ! said.isSilent( key );
	const replacedOf = ( link: PostLink ) =>
		[ ...gone.values() ].find( ( other ) => isAlike( link, other ) ) ??
		null;
	const changeOf =
		( kind: Change[ 'kind' ] ) =>
		( [ key, link ]: [ string, PostLink ] ): Change => {
			const accepted = acceptedOf( decisions, link );
			return {
				key,
				kind,
				link,
				before: findBefore( link, approved?.texts ?? null, accepted ),
				replaced: kind === 'added' ? replacedOf( link ) : null,
				accepted,
				state: stateOf( kind, said, key ),
				word: said.words.get( key ) ?? null,
			};
		};

	return {
		state: said.state,
		last: said.last,
		changes: [
			...[ ...present ]
				.map( changeOf( 'added' ) )
				.filter( ( { key } ) => isNew( key ) ),
			...[ ...gone ]
				.filter(
					( [ , link ] ) =>
						! [ ...present ].some(
							( [ key, other ] ) =>
								isNew( key ) && isAlike( link, other )
						)
				)
				.map( changeOf( 'gone' ) ),
		],
		decided: said.decided,
	};
}

/** What an approval holds for. */
export function keyOf( { url, anchor }: PostLink ): string {
	return joinKey( url, anchor.text );
}

/** Whether one link may be the other, changed. */
function isAlike( one: PostLink, other: PostLink ): boolean {
	return (
		one.url === other.url ||
		squeeze( one.anchor.text ) === squeeze( other.anchor.text )
	);
}

/** Words of a link as they are recorded. */
export function recordedAnchor( { anchor }: PostLink ): string {
	return squeeze( anchor.text ).slice( 0, MAX_ANCHOR );
}

function joinKey( url: string, anchorText: string ): string {
	return `${ url.trim() }\n${ squeeze( anchorText ).slice( 0, MAX_ANCHOR ) }`;
}

interface Said {
	state: ReviewState;
	last: Decision | null;
	/** By key: the last word on a link. */
	words: ReadonlyMap< string, Decision >;
	/** Whether a returned link was not sent again since. */
	isBack: ( key: string ) => boolean;
	/** Whether a link was approved with the whole post, and nobody said anything of it by itself. */
	isSilent: ( key: string ) => boolean;
	decided: number;
}

function readLog(
	decisions: readonly Decision[],
	approvedLinks: readonly PostLink[],
	validFrom: string | null
): Said {
	const words = new Map< string, Decision >();
	const back = new Set< string >();
	const round = new Set< string >();
	let silent = new Set< string >();
	let last: Decision | null = null;
	const lastApproval = [ ...decisions ]
		.reverse()
		.find(
			( { suggestionId, verdict } ) =>
				suggestionId === OF_POST && verdict === 'approved'
		);

	for ( const decision of decisions ) {
		const { suggestionId, verdict, url, anchorText, decidedAt } = decision;
		if ( suggestionId === OF_POST ) {
			last = decision;
			if ( verdict === 'requested' || verdict === 'approved' ) {
				back.clear();
				round.clear();
			}
			if ( decision === lastApproval && validFrom === null ) {
				silent = new Set( approvedLinks.map( keyOf ) );
			}
			continue;
		}
		if (
			url === undefined ||
			( validFrom !== null && decidedAt < validFrom )
		) {
			continue;
		}
		const key = joinKey( url, anchorText );
		words.set( key, decision );
		silent.delete( key );
		if ( verdict === 'returned' ) {
			back.add( key );
		} else {
			back.delete( key );
		}
		if ( verdict === 'restored' ) {
			round.delete( key );
		} else {
			round.add( key );
		}
	}

	return {
		state: isStateWord( last?.verdict ) ? STATES[ last.verdict ] : 'none',
		last,
		words,
		isBack: ( key ) => back.has( key ),
		isSilent: ( key ) => silent.has( key ),
		decided: round.size,
	};
}

function isStateWord(
	verdict: Decision[ 'verdict' ] | undefined
): verdict is keyof typeof STATES {
	return verdict !== undefined && Object.hasOwn( STATES, verdict );
}

function stateOf(
	kind: Change[ 'kind' ],
	{ words, isBack }: Said,
	key: string
): Change[ 'state' ] {
	const verdict = words.get( key )?.verdict;
	if ( verdict === 'returned' && isBack( key ) ) {
		return 'returned';
	}
	return kind === 'added' && verdict === 'approved' ? 'approved' : 'open';
}

/** The line of the log that says that a link was made from a suggestion, if it was. */
function acceptedOf(
	decisions: readonly Decision[],
	link: PostLink
): Decision | null {
	const words = squeeze( link.anchor.text );
	const line = [ ...decisions ]
		.reverse()
		.find(
			( { verdict, targetId, anchorText } ) =>
				verdict === 'accepted' &&
				targetId === link.targetId &&
				squeeze( anchorText ) === words
		);
	const isUndone =
		line !== undefined &&
		decisions.slice( decisions.indexOf( line ) ).some(
			// With an address it is a reviewer who takes a word back.
			( { suggestionId, verdict, url } ) =>
				verdict === 'restored' &&
				url === undefined &&
				suggestionId === line.suggestionId
		);
	return line === undefined || isUndone ? null : line;
}

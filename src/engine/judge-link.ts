/* eslint-disable no-bitwise -- flags of words are bits. */
import type { EdgeFault, LinkRefusal } from '../contract/reasons';
import type { LinkJudgement, WantedLink } from '../contract/types';

import type { Site } from './analyse';
import { cuesAround, longerMatches } from './around';
import { areDifferent } from './concept-names';
import type { Target } from './features/case';
import { isCountedOtherwise } from './guards';
import type { Match } from './match';
import type { SpanReading } from './read-span';
import { GAP } from './text/tokenize';
import { WORD } from './word-flags';
import {
	blockedByContext,
	blockedByMarks,
	canCarryLink,
	invites,
	isEmergencyNotice,
} from './zones';

type Stretch = Pick< Match, 'first' | 'last' >;

const HYPHEN = /^[-‑]$/;
/** Pages on an illness as such: words that name another one must not lead there. */
const ILL: ReadonlySet< string > = new Set( [ 'condition', 'symptom' ] );

/**
 * What speaks against a link of which a person chose the words, or the page, or both. What keeps a suggestion from a reader for
 * their safety keeps this link too; what only makes a suggestion a poor one is theirs to judge.
 *
 * @param wanted Words and page.
 * @param site   The site, as the post sees it.
 */
export function judgeLink( wanted: WantedLink, site: Site ): LinkJudgement {
	const { span, range, targetId } = wanted;
	const place = site.placesById.get( targetId );
	const target = place === undefined ? undefined : site.targets[ place ];

	if ( place === undefined || target === undefined ) {
		return { refusal: 'no-target', edges: [] };
	}
	if ( isItself( wanted, site ) ) {
		return { refusal: 'itself', edges: [] };
	}
	const reading = site.read( span );
	const stretch = stretchOf( reading, range );
	if ( ! canCarryLink( span ) || stretch === null ) {
		return { refusal: 'no-link-here', edges: [] };
	}
	return {
		refusal:
			( site.linkable[ place ] ? null : 'other-language' ) ??
			asRefusal( blockedByMarks( span, range ) ) ??
			( site.isNever( stretch, reading ) ? 'never-linked' : null ) ??
			namesAnother( stretch, reading, place, target, site ) ??
			asRefusal(
				blockedByContext( cuesAround( stretch, reading ), {
					isNotice:
						isEmergencyNotice( reading ) ||
						( invites( target ) &&
							wanted.neighbours.some( ( text ) =>
								isEmergencyNotice( site.read( text ) )
							) ),
					isDenied: false,
					isOther: false,
				} )
			),
		edges: edgeFaults( stretch, reading ),
	};
}

/** Zones give these reasons and no others here. */
function asRefusal( reason: string | null ): LinkRefusal | null {
	return reason as LinkRefusal | null;
}

function isItself(
	{ sourceId, targetId, url }: WantedLink,
	{ addresses }: Site
): boolean {
	const own = url === null ? null : addresses.keyOf( url );
	return (
		targetId === sourceId ||
		( own !== null && own === addresses.keys.get( targetId ) )
	);
}

/** First and last word of a range; null where it holds none. */
function stretchOf(
	{ tokens }: SpanReading,
	{ start, end }: WantedLink[ 'range' ]
): Stretch | null {
	const places = tokens.starts.flatMap( ( from, place ) =>
		from >= start && from < end ? [ place ] : []
	);
	const [ first ] = places;
	const last = places.at( -1 );

	return first === undefined || last === undefined ? null : { first, last };
}

/** Whether the words, or a longer name that they are part of, name something that the page is not about. */
function namesAnother(
	stretch: Stretch,
	reading: SpanReading,
	place: number,
	target: Target,
	{ vocabulary, pageConcepts }: Site
): LinkRefusal | null {
	const ofPage = pageConcepts[ place ] ?? [];
	const leadsThere = ( { phrase }: Match ) =>
		phrase.namings.some( ( { page } ) => page === place );
	const longer = longerMatches( stretch, reading );
	const inside = reading.matches.filter(
		( { first, last } ) => first >= stretch.first && last <= stretch.last
	);
	const whole = inside.filter( ( match ) => isLongest( match, inside ) );

	if ( [ ...longer, ...whole ].some( ( { phrase } ) => phrase.isIdiom ) ) {
		return 'blocked-idiom';
	}
	const isForeign = ( match: Match, isAround: boolean ) => {
		const { conceptId } = match.phrase;
		if (
			conceptId === null ||
			ofPage.includes( conceptId ) ||
			leadsThere( match )
		) {
			return false;
		}
		const concept = vocabulary.concepts.get( conceptId );
		const isMarked = ofPage.some( ( id ) => {
			const other = vocabulary.concepts.get( id );
			return concept && other && areDifferent( concept, other );
		} );
		// An illness that is none of the page's, nor one of its kinds or signs.
		const isOtherIllness =
			concept !== undefined &&
			ILL.has( concept.kind ) &&
			( isAround || ( ILL.has( target.role ) && ofPage.length > 0 ) ) &&
			! [
				...( concept.broader ?? [] ),
				...( concept.relations?.symptomOf ?? [] ),
			].some( ( id ) => ofPage.includes( id ) );
		return isMarked || isOtherIllness;
	};
	const isOwnCut = longer.some( leadsThere );

	return longer.some( ( match ) => isForeign( match, true ) ) ||
		whole.some( ( match ) => isForeign( match, false ) ) ||
		( ! isOwnCut &&
			isCountedOtherwise( stretch, reading, { source: 'title' } ) )
		? 'different-condition'
		: null;
}

function isLongest( { first, last }: Match, others: readonly Match[] ) {
	return ! others.some(
		( other ) =>
			other.first <= first &&
			other.last >= last &&
			other.last - other.first > last - first
	);
}

function edgeFaults( stretch: Stretch, reading: SpanReading ): EdgeFault[] {
	const { first, last } = stretch;
	const { tokens, flags, matches } = reading;
	const isSmall = ( place: number ) =>
		( ( flags[ place ] ?? 0 ) & WORD.stop ) !== 0;
	const isHyphen = ( before: number ) =>
		HYPHEN.test(
			tokens.text.slice(
				tokens.ends[ before ],
				tokens.starts[ before + 1 ]
			)
		);
	const isJoined = ( place: number ) => tokens.gaps[ place ] === GAP.joined;
	const isCut = matches.some(
		( match ) =>
			match.phrase.conceptId !== null &&
			match.first <= last &&
			match.last >= first &&
			( match.first < first || match.last > last )
	);
	const isInCompound =
		( first > 0 && isJoined( first ) && isHyphen( first - 1 ) ) ||
		( last + 1 < tokens.words.length &&
			isJoined( last + 1 ) &&
			isHyphen( last ) );

	return [
		...( isSmall( first ) ? ( [ 'small-word-first' ] as const ) : [] ),
		...( isSmall( last ) ? ( [ 'small-word-last' ] as const ) : [] ),
		...( isCut ? ( [ 'cuts-name' ] as const ) : [] ),
		...( isInCompound ? ( [ 'cuts-compound' ] as const ) : [] ),
	];
}

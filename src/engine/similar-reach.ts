/* eslint-disable no-bitwise -- flags of words are bits. */
import type { LinkingHabits } from '../contract/types';

import type { Site } from './analyse';
import { cuesAround } from './around';
import { FEATURES } from './features';
import type { FeatureName } from './features';
import { pairHabitOf, seenOftenOf } from './features/habits';
import { fitOfIntent } from './features/sentence-intent';
import type { Place, SeenPage } from './found-case';
import type { Match } from './match';
import type { Model } from './model';
import type { SpanReading } from './read-span';
import { leastFor, NAMES } from './score';
import { WORD } from './word-flags';

/** What a model says of words that are only like a name, before a case is made of them. */
export interface Reach {
	/** What is the same for all of them, and the most of what is not told below. */
	base: number;
	/** The most that a page can add, and with it that the page answers what sentence and heading ask for. */
	page: number;
	/** The most that people's decisions add. */
	remembered: number;
	/** What is told of each by itself. */
	sentenceIntent: number;
	sectionIntent: number;
	specificity: number;
	rarity: number;
	cover: number;
	density: number;
	/** The most that links of editors with any words to a page add, by its id; to other pages nothing. */
	pairs: ReadonlyMap< number, number >;
	/** What a case must have by itself. */
	least: number;
}

/** Words that are only like a name are no name: nobody links with it, and it means one page. */
const ALONE: Readonly< Partial< Record< FeatureName, number > > > = {
	siteAnchor: 0,
	commonness: 1,
	ambiguity: 0,
};
/** These are told of each by itself. */
const TOLD: ReadonlySet< FeatureName > = new Set( [
	'specificity',
	'rarity',
	'sentenceIntent',
	'sectionIntent',
	'likenessCover',
	'likenessDensity',
	'acceptedBefore',
	'pairHabit',
	'seenOften',
] );
/** A hair's breadth, for sums in another order. */
const HAIR = 1e-6;

/**
 * Whether similar words may come near the bar, told by a few numbers: hundreds of a post may not, and nothing is made of those.
 *
 * @param reading Of the span that says them.
 * @param at      Their place in its columns.
 * @param reach   Of the site's model.
 * @param targets Pages by their places in the index.
 * @param beyond  What their page and past decisions add, or the most that they can.
 */
export function mayComeNear(
	reading: Pick< SpanReading, 'similar' | 'flags' >,
	at: number,
	reach: Reach,
	targets: Site[ 'targets' ],
	beyond: number
): boolean {
	const { similar, flags } = reading;
	const bag = similar.bags[ at ] as number;
	const { weights, wordStarts } = similar.names.columns;
	const words =
		( wordStarts[ bag + 1 ] as number ) - ( wordStarts[ bag ] as number );
	let telling = 0;
	const last = similar.lasts[ at ] as number;
	for ( let place = similar.firsts[ at ] as number; place <= last; place++ ) {
		telling += ( ( flags[ place ] as number ) & WORD.stop ) === 0 ? 1 : 0;
	}
	const byEditors =
		reach.pairs.size === 0
			? 0
			: ( reach.pairs.get(
					targets[ similar.pages[ at ] as number ]?.facts.id ?? -1
				) ?? 0 );

	return (
		reach.base +
			beyond +
			byEditors +
			reach.specificity *
				( Math.min( 4, Math.max( 0, telling - 1 ) ) / 4 ) +
			reach.rarity * ( ( weights[ bag ] as number ) / words ) +
			reach.cover * ( similar.covers[ at ] as number ) +
			reach.density * ( similar.densities[ at ] as number ) >=
		reach.least - HAIR
	);
}

/**
 * What the page of similar words adds, where they stand.
 *
 * @param match Where they stand.
 * @param place The span.
 * @param page  Their page, as the post sees it.
 * @param reach Of the site's model.
 */
export function byPage(
	match: Pick< Match, 'first' | 'last' >,
	place: Pick< Place, 'reading' | 'heading' >,
	page: Pick< SeenPage, 'sums' | 'target' >,
	reach: Reach
): number {
	const { reading, heading } = place;
	const { sums, target } = page;

	return (
		sums.own +
		reach.sentenceIntent *
			fitOfIntent( cuesAround( match, reading ), match, target.role ) +
		reach.sectionIntent *
			fitOfIntent( heading?.reading.cues ?? NONE, null, target.role )
	);
}

const NONE: readonly never[] = [];

const reaches = new WeakMap< Model, Reach >();

/** How far similar words reach by a model and the habits that it was made of. */
export function reachOf(
	model: Model,
	habits: LinkingHabits | undefined
): Reach {
	const known = reaches.get( model );
	if ( known ) {
		return known;
	}
	const { features } = model;
	let base =
		model.bias +
		model.sources[ 'similar-words' ] +
		( features.seenOften > 0
			? features.seenOften * mostSeen( habits )
			: 0 );
	let page =
		Math.max( 0, features.sentenceIntent ) +
		Math.max( 0, features.sectionIntent );
	for ( const name of NAMES ) {
		const weight = features[ name ];
		const { of } = FEATURES[ name ];
		const alone = ALONE[ name ];
		if ( of === 'page' ) {
			// What a site's habits say of a page may be more than 1: it is not known before the page is.
			page +=
				UNBOUND.has( name ) && weight !== 0
					? Infinity
					: Math.max( 0, weight );
		} else if ( alone !== undefined ) {
			base += weight * alone;
		} else if ( of !== 'post' && ! TOLD.has( name ) ) {
			base += Math.max( 0, weight );
		}
	}
	const made = {
		base,
		page,
		remembered: Math.max( 0, features.acceptedBefore ),
		sentenceIntent: features.sentenceIntent,
		sectionIntent: features.sectionIntent,
		specificity: features.specificity,
		rarity: features.rarity,
		cover: features.likenessCover,
		density: features.likenessDensity,
		pairs: mostOfPairs( features.pairHabit, habits ),
		least: leastFor( model ),
	};
	reaches.set( model, made );

	return made;
}

const UNBOUND: ReadonlySet< FeatureName > = new Set( [
	'targetHabit',
	'groupHabit',
] );

function mostSeen( habits: LinkingHabits | undefined ): number {
	let most = 0;
	for ( const words of Object.keys( habits?.seen ?? {} ) ) {
		most = Math.max( most, seenOftenOf( habits, words, 0 ) );
	}

	return most;
}

function mostOfPairs(
	weight: number,
	habits: LinkingHabits | undefined
): Map< number, number > {
	const most = new Map< number, number >();
	for ( const [ key, share ] of Object.entries( habits?.pairs ?? {} ) ) {
		const id = Number( key.slice( key.lastIndexOf( '|' ) + 1 ) );
		const said = weight * pairHabitOf( share );
		if ( said > ( most.get( id ) ?? 0 ) ) {
			most.set( id, said );
		}
	}

	return most;
}

import type { AnalysedPost, LinkingHabits, Share } from '../contract/types';

import type { Site } from './analyse';
import { TERMS, valuesOf } from './features/terms';
import { fit } from './fit';
import type { Rows } from './fit';
import { ENOUGH_LINKS } from './habits';
import { FIXED, PROTECTING, SCALES, SHIPPED, SOURCE } from './model';
import type { Model } from './model';
import { readExample } from './read-examples';
import type { Example } from './read-examples';

type SiteFor = ( post: AnalysedPost, habits?: LinkingHabits ) => Site;

/** Shares that a page is judged by come from other pages: counted in so many parts, each from the rest. */
const PARTS = 5;
/** How dearly leaving the shipped weights costs: about as much as so many links, in usual steps of a weight. */
const STAY = 8;
const STAY_BIAS = 0.1;
/** A place where editors could have linked a page that they linked elsewhere: less wrong than a page they did not link. */
const ELSEWHERE = 0.7;

/**
 * How a site links: what its editors link where they mention it and what they leave, and the model's weights moved towards
 * what they chose. The engine is asked for its cases on pages whose links it does not see, and told which of them are links.
 *
 * @param posts   Pages with their links as marks.
 * @param siteFor The compiled site, seen from a post with given habits.
 */
export function learnHabits(
	posts: readonly AnalysedPost[],
	siteFor: SiteFor
): LinkingHabits {
	const none = emptyHabits();
	const examples = posts.map( ( post ) =>
		readExample( post, siteFor, none )
	);
	const all = count( examples, siteFor );

	if ( all.links < ENOUGH_LINKS ) {
		return all;
	}

	const rows = rowsOf( examples, all, siteFor );
	const weights = learnWeights( rows );

	return {
		...all,
		weights: moved( weights ),
		shown: learnShown( rows, weights, all.links ),
	};
}

/** By words of a text, "constructor" among them: nothing is inherited. */
function noWords(): Record< string, never > {
	return Object.create( null );
}

/** Of a site that nobody has read. */
export function emptyHabits(): LinkingHabits {
	return {
		pages: 0,
		words: 0,
		links: 0,
		closest: null,
		mostInSpan: 1,
		shown: null,
		weights: noWords(),
		seen: noWords(),
		pairs: noWords(),
		targets: noWords(),
		groups: noWords(),
	};
}

/** What was linked and what was left on some pages; the weights stay as shipped. */
export function count(
	examples: readonly Example[],
	siteFor: SiteFor
): LinkingHabits {
	const habits = { ...emptyHabits(), ...spacingOf( examples ) };

	for ( const example of examples ) {
		const { post, cases, linked, words } = example;
		const site = siteFor( post );
		const self =
			site.targets[ site.placesById.get( post.sourceId ?? -1 ) ?? -1 ];
		const group = self?.group ?? null;
		const seen = new Set< string >();
		const pairs = new Map< string, boolean >();
		const targets = new Map<
			number,
			{ group: string; named: boolean; chosen: boolean }
		>();

		for ( const candidate of cases ) {
			const { id } = candidate.target.facts;
			const key = `${ candidate.words }|${ id }`;
			const chosen = example.isLinked( candidate );
			const before = targets.get( id );

			seen.add( candidate.words );
			pairs.set( key, chosen || pairs.get( key ) === true );
			targets.set( id, {
				group: candidate.target.group,
				named: candidate.likeness === null || before?.named === true,
				chosen: chosen || before?.chosen === true,
			} );
		}

		habits.pages++;
		if ( linked.size > 0 ) {
			habits.words += words;
			habits.links += linked.size;
		}
		seen.forEach( ( words_ ) => {
			habits.seen[ words_ ] = ( habits.seen[ words_ ] ?? 0 ) + 1;
		} );
		pairs.forEach( ( chosen, key ) => add( habits.pairs, key, chosen ) );
		targets.forEach( ( { group: target, named, chosen }, id ) => {
			if ( named || chosen ) {
				add( habits.targets, String( id ), linked.has( id ) );
			}
			if ( group !== null && linked.size > 0 ) {
				add( habits.groups, `${ group }>${ target }`, chosen );
			}
		} );
	}

	return habits;
}

/** Neighbours of which fewer say nothing about a site. */
const ENOUGH_NEIGHBOURS = 10;

/** How close together editors put links. */
function spacingOf(
	examples: readonly Example[]
): Pick< LinkingHabits, 'closest' | 'mostInSpan' > {
	const spans = examples.flatMap( ( { linkedWords } ) => linkedWords );
	const distances = spans
		.flatMap( ( places ) =>
			places
				.slice( 1 )
				.map(
					( { first }, before ) =>
						first - ( places[ before ]?.last as number ) - 1
				)
		)
		.sort( ( a, b ) => a - b );
	const sizes = spans
		.map( ( places ) => places.length )
		.sort( ( a, b ) => a - b );

	return {
		closest:
			distances.length < ENOUGH_NEIGHBOURS
				? null
				: Math.max(
						1,
						distances[
							Math.floor( distances.length / 10 )
						] as number
					),
		mostInSpan: sizes[ Math.floor( sizes.length * 0.95 ) ] ?? 1,
	};
}

function add(
	shares: Record< string, Share >,
	key: string,
	chosen: boolean
): void {
	const [ seen, linked ] = shares[ key ] ?? [ 0, 0 ];
	shares[ key ] = [ seen + 1, linked + ( chosen ? 1 : 0 ) ];
}

function learnWeights( rows: Rows ): number[] {
	return fit( rows, {
		weights: TERMS.map( ( term ) => weightOf( SHIPPED.linked, term ) ),
		penalty: TERMS.map( ( term ) =>
			term === 'bias'
				? STAY_BIAS
				: STAY *
					( PROTECTING.has( term ) ? FIXED : 1 ) *
					( SCALES[ term ] ?? 1 ) ** 2
		),
	} );
}

/** What differs from the shipped weights, by term. */
function moved( weights: readonly number[] ): Record< string, number > {
	return Object.fromEntries(
		TERMS.map( ( term, place ): [ string, number ] => [
			term,
			Number(
				(
					( weights[ place ] as number ) -
					weightOf( SHIPPED.linked, term )
				).toFixed( 3 )
			),
		] ).filter( ( [ , by ] ) => by !== 0 )
	);
}

/** Suggestions for each link that editors placed: they leave good places unlinked, and a suggestion is only an offer. */
const OFFERS_A_LINK = 1.2;
const SHOWN_AT_LEAST = 0.08;
const SHOWN_AT_MOST = 0.5;

/** The probability from which on the pages that were read get about as many suggestions as their editors placed links. */
function learnShown(
	{ values, width, labels, topics }: ExampleRows,
	weights: readonly number[],
	links: number
): number {
	const best = new Map< string, number >();

	labels.forEach( ( _, row ) => {
		let sum = 0;
		for ( let place = 0; place < width; place++ ) {
			sum +=
				( values[ row * width + place ] as number ) *
				( weights[ place ] as number );
		}
		const key = topics[ row ] as string;
		best.set( key, Math.max( best.get( key ) ?? -Infinity, sum ) );
	} );

	const sorted = [ ...best.values() ].sort( ( a, b ) => b - a );
	const bar = sorted[ Math.round( links * OFFERS_A_LINK ) ] ?? -Infinity;
	const probability = 1 / ( 1 + Math.exp( -bar ) );

	return Number(
		Math.min(
			SHOWN_AT_MOST,
			Math.max( SHOWN_AT_LEAST, probability )
		).toFixed( 3 )
	);
}

/** Rows with the page and target of each: of one target a page has one suggestion at most. */
export interface ExampleRows extends Rows {
	topics: readonly string[];
}

/** Weight of a term in a model. */
export function weightOf( model: Model, term: string ): number {
	const { features, sources } = model as {
		features: Record< string, number >;
		sources: Record< string, number >;
	};

	return term === 'bias'
		? model.bias
		: ( ( term.startsWith( SOURCE )
				? sources[ term.slice( SOURCE.length ) ]
				: features[ term ] ) ?? 0 );
}

/**
 * One row for each case of the pages that have links: without links, a page says nothing about what its editors would not
 * link. The shares in the values of a page are counted on other pages.
 *
 * @param examples   Pages read.
 * @param all        What they say together.
 * @param siteFor    The compiled site, seen from a post with given habits.
 * @param knowsLinks Whether the values may know what other pages link; the shipped model for a site without links must not.
 */
export function rowsOf(
	examples: readonly Example[],
	all: LinkingHabits,
	siteFor: SiteFor,
	knowsLinks = true
): ExampleRows {
	const labels: number[] = [];
	const importance: number[] = [];
	const values: number[] = [];
	const topics: string[] = [];

	for ( let part = 0; part < PARTS; part++ ) {
		const rest = count(
			examples.filter( ( _, place ) => place % PARTS !== part ),
			siteFor
		);
		// Whether the site has habits is a matter of all its pages.
		const habits = knowsLinks
			? { ...rest, links: all.links }
			: { ...emptyHabits(), pages: rest.pages, seen: rest.seen };

		examples.forEach( ( example, place ) => {
			if ( place % PARTS !== part || example.linked.size === 0 ) {
				return;
			}
			for ( const candidate of example.cases ) {
				const { id } = candidate.target.facts;
				if ( example.neutral.has( id ) ) {
					continue;
				}
				const chosen = example.isLinked( candidate );
				labels.push( chosen ? 1 : 0 );
				importance.push(
					! chosen && example.linked.has( id ) ? ELSEWHERE : 1
				);
				values.push( ...valuesOf( candidate.withHabits( habits ) ) );
				topics.push( `${ example.post.sourceId }>${ id }` );
			}
		} );
	}

	return {
		labels,
		importance,
		width: TERMS.length,
		values: Float64Array.from( values ),
		topics,
	};
}

import { FEATURES } from './features';
import type { FeatureName } from './features';
import type {
	Case,
	Feature,
	PageCase,
	PairCase,
	WordsCase,
} from './features/case';
import { renewValues, TERMS, valuesOf } from './features/terms';
import { SHIPPED } from './model';
import type { Model } from './model';
import { HEARD_FROM, MOST, plantTrees } from './trees';
import type { Forest } from './trees';
import type { HigherPart } from './whole-names';

/** A case with its score. */
export interface ScoredCase extends Case {
	/** Log-odds that an editor would accept it. */
	score: number;
	/** What the site's own trees added to it. */
	byTrees: number;
	/** What a part of the page's own name lent to it; null where the score is its own. */
	higherPart: HigherPart | null;
	/** The same by the weights that were set by hand. */
	plain: number;
	/** 0 to 1. */
	readonly probability: number;
	/** The values of its terms, once trees asked for them. */
	values?: number[];
}

/** Sums of weighted values: by the model of the site, and by the weights that were set by hand. */
export interface Sums {
	own: number;
	plain: number;
}

type Kind = ( typeof FEATURES )[ FeatureName ][ 'of' ];

/** Names of all features, in their order. */
export const NAMES = Object.keys( FEATURES ) as FeatureName[];
const PLAIN = SHIPPED.unread;

/** The features of a kind with their weights, in one order. */
interface Weighed {
	measures: readonly Feature[];
	own: Float64Array;
	plain: Float64Array;
	/** The most that those from a place on can add by the model of the site: no value is above 1; one more than there are. */
	most: Float64Array;
}

/** All kinds, what trees say beyond them, and what a case must have by itself. */
type AllWeighed = Record< Kind, Weighed > & {
	forest: Forest | null;
	least: number;
};

/** Shares of a habit may be above 1: they are measured first, so that the most that follows is known. */
function rank( name: FeatureName ): number {
	return name === 'pairHabit' || name === 'seenOften' ? 0 : 1;
}

const weighed = new WeakMap< Model, AllWeighed >();

function weighedOf( model: Model ): AllWeighed {
	const known = weighed.get( model );
	if ( known ) {
		return known;
	}
	const ofKind = ( kind: Kind ): Weighed => {
		// What weighs nothing is not measured.
		const names = NAMES.filter(
			( name ) =>
				FEATURES[ name ].of === kind &&
				( model.features[ name ] !== 0 || PLAIN.features[ name ] !== 0 )
		).sort( ( a, b ) => rank( a ) - rank( b ) );
		const most = new Float64Array( names.length + 1 );
		for ( let place = names.length - 1; place >= 0; place-- ) {
			most[ place ] =
				( most[ place + 1 ] as number ) +
				Math.max( 0, model.features[ names[ place ] as FeatureName ] );
		}
		return {
			measures: names.map(
				( name ) => FEATURES[ name ].measure as Feature
			),
			own: Float64Array.from( names, ( name ) => model.features[ name ] ),
			plain: Float64Array.from(
				names,
				( name ) => PLAIN.features[ name ]
			),
			most,
		};
	};
	const post = ofKind( 'post' );
	const made = {
		page: ofKind( 'page' ),
		words: ofKind( 'words' ),
		pair: ofKind( 'pair' ),
		post,
		forest: model.trees ? plantTrees( model.trees, TERMS ) : null,
		least:
			nearBar( model ) -
			( post.most[ 0 ] as number ) -
			( model.trees ? MOST : 0 ) -
			HAIR,
	};
	weighed.set( model, made );

	return made;
}

/** What the features of a kind say of a case together. */
export function sumOf( kind: 'page', candidate: PageCase, model: Model ): Sums;
export function sumOf(
	kind: 'words',
	candidate: WordsCase,
	model: Model
): Sums;
export function sumOf(
	kind: Kind,
	candidate: PageCase | WordsCase,
	model: Model
): Sums {
	const { measures, own, plain } = weighedOf( model )[ kind ];
	const sums = { own: 0, plain: 0 };

	for ( let place = 0; place < measures.length; place++ ) {
		const value = ( measures[ place ] as Feature )( candidate as Case );
		sums.own += value * ( own[ place ] as number );
		sums.plain += value * ( plain[ place ] as number );
	}

	return sums;
}

/**
 * What the features of words and a page say together, or null as soon as the rest cannot bring it up to the least any more.
 *
 * @param candidate Words and page.
 * @param model     Of the site.
 * @param least     By the model of the site.
 */
export function sumOfPair(
	candidate: PairCase,
	model: Model,
	least: number
): Sums | null {
	const { measures, own, plain, most } = weighedOf( model ).pair;
	const sums = { own: 0, plain: 0 };

	for ( let place = 0; place < measures.length; place++ ) {
		const value = ( measures[ place ] as Feature )( candidate as Case );
		sums.own += value * ( own[ place ] as number );
		sums.plain += value * ( plain[ place ] as number );
		if ( sums.own + ( most[ place + 1 ] as number ) < least - HAIR ) {
			return null;
		}
	}

	return sums;
}

/** A hair's breadth, for sums in another order. */
const HAIR = 1e-9;

/** Log-odds from which on a case is shown. */
export function barOf( { shown }: Model ): number {
	return Math.log( shown / ( 1 - shown ) );
}

/** Another page for the same words counts as close within these log-odds. */
export const CLOSE = 1;

/** Log-odds from which on a case is weighed: below it nothing can be close to what is shown. */
export function nearBar( model: Model ): number {
	return barOf( model ) - CLOSE;
}

/** What a case must have by itself to be weighed, whatever the rest of the post, or a tree, says. */
export function leastFor( model: Model ): number {
	return weighedOf( model ).least;
}

/**
 * Scores a case by the site's logistic model (`model.ts`): the log-odds are the sum of the weight of how the page came by these
 * words and of each feature's weight times its value, so that the reasons are exact. The case itself gets the score.
 */
export function score( candidate: ScoredCase & { fixed: Sums } ): void {
	const { fixed, model } = candidate;
	const { measures, own, plain } = weighedOf( model ).post;
	let sum = fixed.own;
	let plainSum = fixed.plain;

	for ( let place = 0; place < measures.length; place++ ) {
		const value = ( measures[ place ] as Feature )( candidate );
		sum += value * ( own[ place ] as number );
		plainSum += value * ( plain[ place ] as number );
	}

	candidate.byTrees = saidByTrees( candidate, sum );
	candidate.score = sum + candidate.byTrees;
	candidate.higherPart = null;
	candidate.plain = plainSum;
}

/** What the site's own trees add to a sum. */
function saidByTrees( candidate: ScoredCase, sum: number ): number {
	const { forest } = weighedOf( candidate.model );
	if ( forest === null || sum < HEARD_FROM ) {
		return 0;
	}
	if ( candidate.values ) {
		renewValues( candidate.values, candidate );
	} else {
		candidate.values = valuesOf( candidate );
	}

	return forest( candidate.values, sum );
}

/** Log-odds as a probability. */
export function likely( logOdds: number ): number {
	return 1 / ( 1 + Math.exp( -logOdds ) );
}

/**
 * The chance by the weights that were set by hand, 0 to 1: what a careful reader would say who knows nothing of the site's
 * habits. What it finds unlikely is not shown, and only what both find likely is called strong.
 */
export function plainProbability( { model, plain }: ScoredCase ): number {
	return model === PLAIN ? 1 : likely( plain );
}

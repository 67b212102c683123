import type { ReasonCode } from '../contract/reasons';
import type { Reason } from '../contract/types';

import { FEATURES } from './features';
import type { FeatureName } from './features';
import type { Case } from './features/case';
import { SHIPPED } from './model';
import type { Model } from './model';

/** A case with its score. */
export interface ScoredCase extends Case {
	/** Log-odds that an editor would accept it. */
	score: number;
	/** 0 to 1. */
	probability: number;
}

const NAMES = Object.keys( FEATURES ) as FeatureName[];

/**
 * Scores a case by the site's logistic model (`model.ts`): the log-odds are the sum of the weight of how the
 * page came by these words and of each feature's weight times its value, so that the reasons are exact. The case itself gets the score.
 */
export function score< Kind extends Case >(
	candidate: Kind
): Kind & ScoredCase {
	const sum = sumOf( candidate, candidate.model );

	return Object.assign( candidate, {
		score: sum,
		probability: 1 / ( 1 + Math.exp( -sum ) ),
	} );
}

function sumOf( candidate: Case, { bias, sources, features }: Model ): number {
	let sum = bias + sources[ candidate.naming.source ];

	for ( const name of NAMES ) {
		sum += FEATURES[ name ].measure( candidate ).value * features[ name ];
	}

	return sum;
}

/**
 * The chance by the weights that were set by hand, 0 to 1: what a careful reader would say who knows nothing of the site's
 * habits. What it finds unlikely is not shown, and only what both find likely is called strong.
 */
export function plainProbability( candidate: Case ): number {
	const plain = SHIPPED.unread;

	return candidate.model === plain
		? 1
		: 1 / ( 1 + Math.exp( -sumOf( candidate, plain ) ) );
}

/** The shares of a score, largest first; made only for the few cases that are shown. */
function sharesOf( candidate: Case ): Reason[] {
	const { naming, model } = candidate;
	const shares: Reason[] = [
		{
			code: naming.source,
			weight: model.sources[ naming.source ],
			values: {
				name: naming.name,
				linked: candidate.linked,
				seen: candidate.linkedAnywhere,
			},
		},
	];

	for ( const name of NAMES ) {
		const { code, measure } = FEATURES[ name ];
		const { value, values } = measure( candidate );
		const weight = value * model.features[ name ];

		if ( weight !== 0 ) {
			shares.push( {
				code: code as ReasonCode,
				weight,
				values: values ?? {},
			} );
		}
	}

	return shares.sort( ( a, b ) => b.weight - a.weight );
}

/** Shares below this say nothing to a person. */
const WORTH_SAYING = 0.15;

/**
 * The reasons to show: how the page came by these words first, then the largest shares, three at most; where the score is
 * not strong, the weightiest objection takes the last place.
 */
export function reasonsOf( candidate: ScoredCase ): Reason[] {
	const { naming, probability, model } = candidate;
	const shares = sharesOf( candidate );
	const named = shares.find( ( { code } ) => code === naming.source );
	const rest = shares.filter(
		( share ) =>
			share.code !== naming.source &&
			share.weight >= WORTH_SAYING &&
			! UNSPOKEN.has( share.code )
	);
	const objection = shares.at( -1 );
	const reasons = [
		...( named ? [ named ] : [] ),
		...onePerCode( rest ),
	].slice( 0, 3 );

	return objection &&
		objection.weight <= -WORTH_SAYING &&
		probability < model.strong
		? [ ...reasons.slice( 0, 2 ), objection ]
		: reasons;
}

/** True of nearly every suggestion: weighed, but not worth a sentence. */
const UNSPOKEN: ReadonlySet< ReasonCode > = new Set( [
	'unambiguous',
	'similar-words',
] );

function onePerCode( reasons: readonly Reason[] ): Reason[] {
	return reasons.filter(
		( reason, place ) =>
			reasons.findIndex( ( { code } ) => code === reason.code ) === place
	);
}

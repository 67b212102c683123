import type { ReasonCode } from '../contract/reasons';
import type { Reason } from '../contract/types';

import { FEATURES } from './features';
import type { FeatureName } from './features';
import type { Case, Feature, Says } from './features/case';
import { NAMES } from './score';
import type { ScoredCase } from './score';
import { standingReason } from './standing';
import { wholeNameShare } from './whole-names';

/** The shares of a score, largest first; made only for the few cases that are shown. */
function sharesOf(
	candidate: ScoredCase & { fixedShares: Reason[] | null }
): Reason[] {
	candidate.fixedShares ??= fixedSharesOf( candidate );
	const shares = candidate.fixedShares.slice();
	addShares( candidate, CHANGING, shares );
	if ( candidate.byTrees !== 0 ) {
		shares.push( {
			code: 'house-style',
			weight: candidate.byTrees,
			values: {},
		} );
	}

	shares.push( ...wholeNameShare( candidate ) );

	return shares.sort( ( a, b ) => b.weight - a.weight );
}

function fixedSharesOf( candidate: Case ): Reason[] {
	const { naming, model } = candidate;
	const shares: Reason[] = [
		{
			code: codeOf( naming ),
			weight: model.sources[ naming.source ],
			values: {
				name: naming.name,
				linked: candidate.linked,
				seen: candidate.linkedAnywhere,
			},
		},
	];

	addShares( candidate, FIXED, shares );

	return shares;
}

const CHANGING = NAMES.filter( ( name ) => FEATURES[ name ].of === 'post' );
const FIXED = NAMES.filter( ( name ) => FEATURES[ name ].of !== 'post' );

function addShares(
	candidate: Case,
	names: readonly FeatureName[],
	shares: Reason[]
): void {
	for ( const name of names ) {
		const {
			code,
			measure,
			says,
		}: { code: ReasonCode; measure: Feature; says?: Says } =
			FEATURES[ name ];
		const weight = measure( candidate ) * candidate.model.features[ name ];

		if ( weight !== 0 ) {
			shares.push( {
				code,
				weight,
				values: says?.( candidate ) ?? {},
			} );
		}
	}
}

/** How the page came by the words; that its owner said so tells more than any name of ours. */
function codeOf( {
	source,
	isSiteWord,
	isKind,
}: Case[ 'naming' ] ): ReasonCode {
	if ( isKind ) {
		return 'similar-words';
	}
	return isSiteWord ? 'site-word' : source;
}

/** Shares below this say nothing to a person. */
const WORTH_SAYING = 0.15;

/**
 * The reasons to show: how the page came by these words first, then the largest shares, three at most; where the score is
 * not strong, the weightiest objection takes the last place.
 */
export function reasonsOf(
	candidate: ScoredCase & { fixedShares: Reason[] | null }
): Reason[] {
	const { naming, probability, model } = candidate;
	const shares = sharesOf( candidate );
	const own = codeOf( naming );
	const named = shares.find( ( { code } ) => code === own );
	const rest = [ ...standingReason( candidate ), ...shares ].filter(
		( share ) =>
			share.code !== own &&
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

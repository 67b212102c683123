import type {
	CarePathway,
	Decision,
	NextSteps,
	RoleJudgement,
	Stage,
} from '../../contract/types';

import { chooseSteps } from './choose-steps';
import type { PathwaySite } from './compile-pathway';
import { describeStep, stepId } from './describe-step';
import { findEmergencyStep, findSteps } from './find-steps';
import { findGaps } from './gaps';
import { missingReturns } from './missing-returns';
import { firstOfEach, ownerSteps } from './owner-steps';
import type { PossibleStep } from './possible-step';
import type { PathwaySource } from './read-post';
import { relatedConditions } from './related-conditions';
import { trustPages } from './trust-pages';
import { stageCoverage } from './stage-coverage';
import { STAGES, stageOf } from './stages';
import { targetPages } from './target-pages';

/** Of one stage, beside what was chosen: five more are a list that can be read. */
const MAX_OTHERS = 5;

/**
 * Where the reader of a page may go next, and what is missing on the way. Up to five steps: advice for an emergency first, the
 * owner's pathways next, then the rest in the order of the care pathway.
 *
 * @param source    Page that leads on.
 * @param role      What it is for.
 * @param pathways  The owner's.
 * @param decisions What people said about steps before: one that was dismissed does not come back.
 * @param site      Compiled site.
 */
export function nextSteps(
	source: PathwaySource,
	role: RoleJudgement,
	pathways: readonly CarePathway[],
	decisions: readonly Decision[],
	site: PathwaySite
): NextSteps {
	const dismissed = dismissedIds( decisions );
	const emergency = findEmergencyStep( source, site );
	const possible = findSteps( source, site );
	const first = emergency === null ? [] : [ emergency ];
	const own = ownerSteps( source, pathways, site );
	const isOpen = ( { targetId }: PossibleStep ) =>
		dismissed.size === 0 ||
		! dismissed.has( stepId( source.facts.id, targetId ) );
	const describe = ( step: PossibleStep ) =>
		describeStep( step, source, site );
	const steps = chooseSteps(
		[ ...first.filter( isOpen ), ...firstOfEach( own.filter( isOpen ) ) ],
		possible.filter( isOpen )
	);
	const answer = {
		steps: steps.map( describe ),
		others: otherSteps( [ ...first, ...own ], possible, steps, isOpen ).map(
			describe
		),
		coverage: stageCoverage( source, possible ),
		gaps: findGaps( source, possible ),
		missingReturns: missingReturns( source, site ),
		related: relatedConditions( source, site ),
		trust: trustPages( source, site ),
	};

	return {
		role,
		stage: stageOf( role.role ),
		...answer,
		targets: targetPages(
			[
				...answer.steps.map( ( { targetId } ) => targetId ),
				...answer.others.map( ( { targetId } ) => targetId ),
				...answer.coverage.flatMap( ( { targetIds } ) => targetIds ),
				...answer.missingReturns.flatMap(
					( { sourceId, targetId } ) => [ sourceId, targetId ]
				),
				...answer.related.map( ( { targetId } ) => targetId ),
				...answer.trust.map( ( { targetId } ) => targetId ),
			],
			site
		),
	};
}

/** What fits beside the chosen steps, and what was dismissed: a person may want more, or think again. */
function otherSteps(
	given: readonly PossibleStep[],
	possible: readonly PossibleStep[],
	steps: readonly PossibleStep[],
	isOpen: ( step: PossibleStep ) => boolean
): PossibleStep[] {
	const taken = new Set( steps.map( ( { targetId } ) => targetId ) );
	const others = new Map< number, PossibleStep >();
	const ofStage = new Map< Stage, number >();
	const sorted = [ ...possible ].sort(
		( a, b ) => b.rank - a.rank || a.targetId - b.targetId
	);

	for ( const one of [ ...given, ...sorted ] ) {
		const { targetId, stage } = one;
		const before = ofStage.get( stage ) ?? 0;
		if ( taken.has( targetId ) || others.has( targetId ) ) {
			continue;
		}
		if ( ! isOpen( one ) ) {
			others.set( targetId, one );
		} else if ( before < MAX_OTHERS ) {
			ofStage.set( stage, before + 1 );
			others.set( targetId, one );
		}
	}

	// Sorting keeps the order of equals: the best of a stage stays first. A pathway of the owner's stays in its order.
	const all = [ ...others.values() ];
	return [
		...all.filter( ( { pathwayId } ) => pathwayId !== null ),
		...all
			.filter( ( { pathwayId } ) => pathwayId === null )
			.sort(
				( a, b ) =>
					STAGES.indexOf( a.stage ) - STAGES.indexOf( b.stage )
			),
	];
}

/** Ids of the steps whose last decision is a dismissal. */
function dismissedIds( decisions: readonly Decision[] ): Set< string > {
	const last = new Map< string, Decision >();

	for ( const decision of decisions ) {
		const before = last.get( decision.suggestionId );
		if ( ! before || before.decidedAt <= decision.decidedAt ) {
			last.set( decision.suggestionId, decision );
		}
	}

	return new Set(
		[ ...last ]
			.filter( ( [ , { verdict } ] ) => verdict === 'dismissed' )
			.map( ( [ id ] ) => id )
	);
}

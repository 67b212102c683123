import type {
	CarePathway,
	Decision,
	NextSteps,
	RoleJudgement,
} from '../../contract/types';

import { chooseSteps } from './choose-steps';
import type { PathwaySite } from './compile-pathway';
import { findEmergencyStep, findSteps } from './find-steps';
import { missingReturns } from './missing-returns';
import { ownerSteps } from './owner-steps';
import type { PathwaySource } from './read-post';
import { relatedConditions, trustPages } from './related-pages';
import { stageCoverage } from './stage-coverage';
import { stageOf } from './stages';
import { targetPages } from './target-pages';

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
	const answer = {
		steps: chooseSteps(
			[
				...( emergency === null ? [] : [ emergency ] ),
				...ownerSteps( source, pathways, site ),
			].filter( ( { step } ) => ! dismissed.has( step.id ) ),
			possible.filter( ( { step } ) => ! dismissed.has( step.id ) )
		),
		coverage: stageCoverage( source, possible ),
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

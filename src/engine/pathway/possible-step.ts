import type { PageRole, Stage, StepRelation } from '../../contract/types';

import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';
import type { Tie } from './tie';
import { relationOf } from './relation-of';
import { follow, stageOf } from './stages';

/** A step that may be shown, and how much the reader needs it here. `describeStep` makes what is shown of it. */
export interface PossibleStep {
	targetId: number;
	stage: Stage;
	relation: StepRelation;
	role: PageRole;
	tie: Tie;
	/** Strength of the tie and place on the pathway, 0 to 1. */
	need: number;
	/** The need, and of pages that are needed alike the owner's priorities first: what steps are ordered by. */
	rank: number;
	/** The page leads there already. */
	isLinked: boolean;
	/** What a reader always needs after this role: how to prepare for a test, and what its result means. */
	isEssential: boolean;
	/** What its title is the name of: two pages on it say the same. */
	mainConcept: string | null;
	/** Title, for an order that never changes. */
	title: string;
	/** Of a step of the owner's, which pathway it is from. */
	pathwayId: string | null;
}

/** A page as a possible step. */
export function toStep(
	source: PathwaySource,
	place: number,
	target: PathwayPage,
	tie: Tie,
	need: number,
	rank = need
): PossibleStep {
	return {
		targetId: target.facts.id,
		stage: stageOf( target.role ),
		relation: relationOf( source, target ),
		role: target.role,
		tie,
		need,
		rank,
		isLinked: source.linked.has( place ),
		isEssential: follow( source.role, target.role ) === 1,
		mainConcept: target.topics.main[ 0 ] ?? null,
		title: target.facts.title,
		pathwayId: null,
	};
}

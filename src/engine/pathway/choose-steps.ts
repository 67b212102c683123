import type { NextStep, PageRole, Stage } from '../../contract/types';

import { STAGES } from './stages';

/** A step that may be shown, and how much the reader needs it here. */
export interface PossibleStep {
	step: NextStep;
	role: PageRole;
	/** Strength of the tie and place on the pathway, 0 to 1. */
	need: number;
	/** What a reader always needs after this role: how to prepare for a test, and what its result means. */
	isEssential: boolean;
	/** What its title is the name of: two pages on it say the same. */
	mainConcept: string | null;
	/** Title, for an order that never changes. */
	title: string;
}

/** A reader takes in about five. */
const MAX_STEPS = 5;
const MAX_OF_ONE_STAGE = 2;
/** Two possible causes of a symptom are worth showing; two clinicians are a list. */
const MAX_OF_ROLE: Partial< Record< PageRole, number > > = {
	condition: 2,
	treatment: 2,
	medication: 2,
	test: 2,
};

/**
 * Up to five steps, spread over the pathway: the best of each stage first, the best of the rest after that. Steps of the
 * owner's and advice for an emergency are given and come before all others.
 *
 * @param given    Advice for an emergency, then the owner's steps, in order.
 * @param possible All others.
 */
export function chooseSteps(
	given: readonly PossibleStep[],
	possible: readonly PossibleStep[]
): NextStep[] {
	const chosen = given.slice( 0, MAX_STEPS );
	const taken = new Set( chosen.map( ( { step } ) => step.targetId ) );
	const sorted = [ ...possible ].sort(
		( a, b ) =>
			b.need - a.need ||
			a.title.localeCompare( b.title, 'en' ) ||
			a.step.targetId - b.step.targetId
	);
	const take = ( one: PossibleStep, ofStage: number ) => {
		const { targetId, stage } = one.step;
		if (
			chosen.length < MAX_STEPS &&
			! taken.has( targetId ) &&
			! chosen.some(
				( other ) =>
					one.mainConcept !== null &&
					other.mainConcept === one.mainConcept &&
					other.step.stage === stage
			) &&
			count( chosen, stage ) < ofStage &&
			chosen.filter( ( { role } ) => role === one.role ).length <
				( MAX_OF_ROLE[ one.role ] ?? 1 )
		) {
			taken.add( targetId );
			chosen.push( one );
		}
	};

	const isWayIn = ( { step }: PossibleStep ) => step.stage === 'get-care';

	sorted
		.filter( ( { isEssential } ) => isEssential )
		.forEach( ( one ) => take( one, MAX_OF_ONE_STAGE ) );
	sorted.forEach( ( one ) => take( one, 1 ) );
	// A second way into care only where nothing else is left to say.
	sorted
		.filter( ( one ) => ! isWayIn( one ) )
		.forEach( ( one ) => take( one, MAX_OF_ONE_STAGE ) );
	sorted
		.filter( isWayIn )
		.forEach( ( one ) => take( one, MAX_OF_ONE_STAGE ) );

	const rest = chosen
		.slice( given.length )
		.sort(
			( a, b ) =>
				STAGES.indexOf( a.step.stage ) -
					STAGES.indexOf( b.step.stage ) || b.need - a.need
		);

	return [ ...chosen.slice( 0, given.length ), ...rest ].map(
		( { step } ) => step
	);
}

/** Advice for an emergency is no way into care, and takes no place from one. */
function count( chosen: readonly PossibleStep[], stage: Stage ): number {
	return chosen.filter(
		( { step } ) =>
			step.stage === stage && step.relation !== 'emergency-advice'
	).length;
}

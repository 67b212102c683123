import type { PageRole, Stage } from '../../contract/types';

import type { PossibleStep } from './possible-step';
import { STAGES } from './stages';

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
): PossibleStep[] {
	const chosen = given.slice( 0, MAX_STEPS );
	const taken = new Set( chosen.map( ( { targetId } ) => targetId ) );
	const sorted = [ ...possible ].sort(
		( a, b ) =>
			b.rank - a.rank ||
			a.title.localeCompare( b.title, 'en' ) ||
			a.targetId - b.targetId
	);
	const take = ( one: PossibleStep, ofStage: number ) => {
		const { targetId, stage } = one;
		if (
			chosen.length < MAX_STEPS &&
			! taken.has( targetId ) &&
			! chosen.some(
				( other ) =>
					one.mainConcept !== null &&
					other.mainConcept === one.mainConcept &&
					other.stage === stage
			) &&
			count( chosen, stage ) < ofStage &&
			chosen.filter( ( { role } ) => role === one.role ).length <
				( MAX_OF_ROLE[ one.role ] ?? 1 )
		) {
			taken.add( targetId );
			chosen.push( one );
		}
	};

	const isWayIn = ( { stage }: PossibleStep ) => stage === 'get-care';

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
				STAGES.indexOf( a.stage ) - STAGES.indexOf( b.stage ) ||
				b.rank - a.rank
		);

	return [ ...chosen.slice( 0, given.length ), ...rest ];
}

/** Advice for an emergency is no way into care, and takes no place from one. */
function count( chosen: readonly PossibleStep[], stage: Stage ): number {
	return chosen.filter(
		( one ) => one.stage === stage && one.relation !== 'emergency-advice'
	).length;
}

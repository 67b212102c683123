import type { NextStep, NextSteps, Stage } from '../../../src/contract/types';

const STAGES: Stage[] = [
	'recognise',
	'understand',
	'test',
	'treat',
	'recover',
	'get-care',
];

/** A step to a page, at a stage. */
export function step(
	targetId: number,
	stage: Stage,
	facts: Partial< NextStep > = {}
): NextStep {
	return {
		id: `step ${ targetId }`,
		targetId,
		stage,
		relation: 'reading',
		subject: null,
		strength: 0.8,
		reasons: [ { code: 'same-topic', weight: 0.4, values: {} } ],
		isLinked: false,
		pathwayId: null,
		...facts,
	};
}

/** The engine's answer for a page on a test, with these steps; stages without one are missing. */
export function nextSteps(
	steps: NextStep[],
	facts: Partial< NextSteps > = {}
): NextSteps {
	const others = facts.others ?? [];
	return {
		role: {
			role: 'test',
			probability: 1,
			reason: { code: 'owner-mark', values: {} },
		},
		stage: 'test',
		steps,
		others,
		coverage: STAGES.map( ( stage ) => {
			const targetIds = [ ...steps, ...others ]
				.filter( ( one ) => one.stage === stage )
				.map( ( { targetId } ) => targetId );
			return {
				stage,
				state: targetIds.length > 0 ? 'unlinked' : 'missing',
				targetIds,
			};
		} ),
		gaps: [],
		missingReturns: [],
		related: [],
		trust: [],
		targets: [],
		...facts,
	};
}

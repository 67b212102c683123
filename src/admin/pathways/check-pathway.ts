import type { CarePathway } from '../../contract/types';

/** The bounds of care-pathway.json; a test holds the two together. */
export const MOST = {
	pathways: 200,
	steps: 50,
	name: 200,
	topic: 200,
} as const;

/** What must be put right before a pathway can be saved. */
export type PathwayFault =
	| 'no-name'
	| 'long-name'
	| 'long-topic'
	/** A step by role needs a topic to look among. */
	| 'no-topic'
	| 'no-steps'
	| 'many-steps';

/** What must be put right, in the order of the form. */
export function checkPathway( {
	name,
	topic,
	steps,
}: CarePathway ): PathwayFault[] {
	const faults: Array< PathwayFault | false > = [
		name.trim() === '' && 'no-name',
		name.length > MOST.name && 'long-name',
		topic.length > MOST.topic && 'long-topic',
		topic.trim() === '' &&
			steps.some( ( { kind } ) => kind === 'role' ) &&
			'no-topic',
		steps.length === 0 && 'no-steps',
		steps.length > MOST.steps && 'many-steps',
	];
	return faults.filter( ( fault ) => fault !== false );
}

import type {
	CoverageState,
	NextStep,
	NextSteps,
	PageRole,
	Stage,
} from '../../contract/types';
import { roleStage } from './role-stage';

/** One stage of the line, as it is drawn. */
export interface StageView {
	stage: Stage;
	/** The page being written stands here. */
	isHere: boolean;
	state: CoverageState;
	/** Pages that the post leads to. */
	linkedIds: number[];
	/** What it could lead to: the chosen steps, or the best other one where none was chosen. */
	steps: NextStep[];
	/** What would fit too, on request. */
	more: NextStep[];
	/** What the site has no page for although readers of this page need it. */
	gaps: PageRole[];
	/** Pages of this stage that are named above the line. */
	aboveIds: number[];
}

/** The answer of the engine as it is shown. */
export interface StepsView {
	/** Emergency advice, before everything else. */
	first: NextStep[];
	/** Steps of the owner's pathways, by pathway, in their order. */
	pathways: Array< { id: string; steps: NextStep[] } >;
	stages: StageView[];
	/** What was dismissed and can be brought back. */
	dismissed: NextStep[];
}

/**
 * Puts the engine's answer in the order in which it is shown. What the post leads to and what was dismissed is asked of the
 * content and the log as they are now: the answer may be some moments older.
 *
 * @param answer       Of the engine.
 * @param linkedIds    Pages that the post leads to, in its text or in a block.
 * @param dismissedIds Ids of steps that were dismissed.
 */
export function arrangeSteps(
	answer: NextSteps,
	linkedIds: ReadonlySet< number >,
	dismissedIds: ReadonlySet< string >
): StepsView {
	const isOpen = ( { id }: NextStep ) => ! dismissedIds.has( id );
	const all = [ ...answer.steps, ...answer.others ];
	const steps = answer.steps.filter( isOpen );
	const others = answer.others.filter( isOpen );
	const first = steps.filter(
		( { relation } ) => relation === 'emergency-advice'
	);
	const ofPathways = steps.filter(
		( step ) => step.pathwayId !== null && ! first.includes( step )
	);
	const above = new Set( [ ...first, ...ofPathways ] );

	return {
		first,
		pathways: [
			...new Set( ofPathways.map( ( { pathwayId } ) => pathwayId ) ),
		].map( ( id ) => ( {
			id: String( id ),
			steps: ofPathways.filter( ( { pathwayId } ) => pathwayId === id ),
		} ) ),
		stages: answer.coverage.map( ( { stage, state, targetIds } ) => {
			const of = ( list: readonly NextStep[] ) =>
				list.filter(
					( step ) => step.stage === stage && ! above.has( step )
				);
			const isFree = ( { targetId }: NextStep ) =>
				! linkedIds.has( targetId );
			const linked = [
				...new Set( [
					...of( all ).map( ( { targetId } ) => targetId ),
					...targetIds,
				] ),
			].filter(
				( id ) =>
					linkedIds.has( id ) &&
					! [ ...above ].some( ( { targetId } ) => targetId === id )
			);
			const aboveIds = [ ...above ]
				.filter( ( step ) => step.stage === stage )
				.map( ( { targetId } ) => targetId );
			const chosen = of( steps ).filter( isFree );
			const spare = of( others ).filter( isFree );
			const isHere = stage === answer.stage;
			const needsOne =
				chosen.length === 0 &&
				linked.length === 0 &&
				aboveIds.length === 0 &&
				! isHere;
			const gaps = answer.gaps.filter(
				( role ) => roleStage( role ) === stage
			);

			return {
				stage,
				isHere,
				state:
					linked.length > 0 ||
					aboveIds.some( ( id ) => linkedIds.has( id ) )
						? 'linked'
						: stateOf( state, isHere ),
				linkedIds: linked,
				steps: needsOne ? spare.slice( 0, 1 ) : chosen,
				more: needsOne ? spare.slice( 1 ) : spare,
				gaps,
				aboveIds,
			};
		} ),
		dismissed: all.filter( ( step ) => ! isOpen( step ) ),
	};
}

/** Without a link of the post: its own stage is there by itself, and what the engine saw as linked is not any more. */
function stateOf( state: CoverageState, isHere: boolean ): CoverageState {
	if ( isHere ) {
		return 'linked';
	}
	return state === 'linked' ? 'unlinked' : state;
}

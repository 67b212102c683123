import type {
	NextStep,
	NextSteps,
	SuggestedPathway,
	SuggestedStep,
	TargetPage,
} from '../../contract/types';
import { pathwayName } from './pathway-name';
import { speaksLanguage, stepLabel } from './step-label';

/** What the next steps block is told: it knows neither the sidebar nor its store. */
export interface BlockSuggestions {
	steps: SuggestedStep[];
	pathways: SuggestedPathway[];
}

/**
 * The engine's answer as the next steps block takes it. What was dismissed is not suggested; labels only where the editor
 * speaks the language of the post.
 *
 * @param answer       Of the engine.
 * @param getTarget    Finds a page that the answer mentions.
 * @param dismissedIds Ids of steps that were dismissed.
 * @param postLanguage Of the post, such as "en-US".
 */
export function suggestForBlock(
	answer: NextSteps,
	getTarget: ( id: number ) => TargetPage | null,
	dismissedIds: ReadonlySet< string >,
	postLanguage: string
): BlockSuggestions {
	const hasLabels = speaksLanguage( postLanguage );
	const suggest = ( step: NextStep ): SuggestedStep[] => {
		const page = getTarget( step.targetId );
		return page === null || dismissedIds.has( step.id )
			? []
			: [
					{
						pageId: page.id,
						label: hasLabels ? stepLabel( step ) : '',
						title: page.title,
						role: page.role,
						stage: step.stage,
					},
				];
	};
	// Of a pathway, what was not among the chosen few comes behind them.
	const owned = [ ...answer.steps, ...answer.others ].filter(
		( { pathwayId } ) => pathwayId !== null
	);

	return {
		steps: answer.steps.flatMap( suggest ),
		pathways: [ ...new Set( owned.map( ( { pathwayId } ) => pathwayId ) ) ]
			.map( ( id ) => {
				const own = owned.filter(
					( { pathwayId } ) => pathwayId === id
				);
				return {
					id: String( id ),
					name: pathwayName( own ),
					steps: own.flatMap( suggest ),
				};
			} )
			.filter( ( { steps } ) => steps.length > 0 ),
	};
}

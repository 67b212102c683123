import type { DismissReason, NextStep, Suggestion } from '../../contract/types';
import { PlainList } from '../plain-list';
import { LinkedPage } from './linked-page';
import { StepCard } from './step-card';

/** Where the post leads to a page: in its next steps block, in its text, or nowhere. */
export type LinkPlace = 'block' | 'text' | null;

/** What can be asked of a step, and done with it. */
export interface StepActions {
	/** Words of the text that could carry a link there, or null. */
	suggestionFor: ( step: NextStep ) => Suggestion | null;
	linkOf: ( targetId: number ) => LinkPlace;
	onAddToBlock: ( step: NextStep ) => void;
	onAddToText: ( step: NextStep, suggestion: Suggestion ) => void;
	onDismiss: ( step: NextStep, reason: DismissReason ) => void;
}

/** Steps as cards; a page that the post leads to already as a line. */
export function StepList( {
	steps,
	actions,
	label,
}: {
	steps: readonly NextStep[];
	actions: StepActions;
	label?: string;
} ) {
	return steps.length === 0 ? null : (
		<PlainList { ...( label !== undefined && { label } ) }>
			{ steps.map( ( step ) => {
				const place = actions.linkOf( step.targetId );
				return place === null ? (
					<StepCard
						key={ step.id }
						step={ step }
						actions={ actions }
					/>
				) : (
					<LinkedPage
						key={ step.id }
						pageId={ step.targetId }
						place={ place }
					/>
				);
			} ) }
		</PlainList>
	);
}

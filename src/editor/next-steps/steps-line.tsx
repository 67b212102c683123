import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type {
	NextStep,
	NextSteps,
	Stage,
	Suggestion,
} from '../../contract/types';
import { useFocusNext } from '../sidebar/use-focus-next';
import { store } from '../store';
import { useDecide } from '../use-decide';
import { arrangeSteps } from './arrange-steps';
import { DismissedSteps } from './dismissed-steps';
import { MissingReturns } from './missing-returns';
import { PageList } from './page-list';
import { StageItem } from './stage-item';
import { pathwayName } from './pathway-name';
import { StepList } from './step-list';
import type { StepActions } from './step-list';
import { useDecideStep } from './use-decide-step';

interface Props {
	sourceId: number;
	nextSteps: NextSteps;
	/** Suggestions for words of the text. */
	shown: readonly Suggestion[];
	/** Pages that the text leads to, and those that a block does. */
	textIds: readonly number[];
	blockIds: readonly number[];
	stage: Stage | null;
	onStageShown: () => void;
}

/** The care pathway as a line of stages with this page on it; for screen readers an ordered list. */
export function StepsLine( {
	sourceId,
	nextSteps,
	shown,
	textIds,
	blockIds,
	stage,
	onStageShown,
}: Props ) {
	const dismissedIds = useSelect(
		( select ) => select( store ).getDismissedIds(),
		[]
	);
	const view = useMemo(
		() =>
			arrangeSteps(
				nextSteps,
				new Set( [ ...textIds, ...blockIds ] ),
				dismissedIds
			),
		[ nextSteps, textIds, blockIds, dismissedIds ]
	);
	const decide = useDecide( sourceId );
	const decideStep = useDecideStep( sourceId );
	const linked = new Set( [ ...textIds, ...blockIds ] );
	const isFree = ( { targetId }: NextStep ) => ! linked.has( targetId );
	const { listRef, leave } = useFocusNext(
		[
			...view.first,
			...view.pathways.flatMap( ( { steps } ) => steps ),
			...view.stages.flatMap( ( { steps } ) => steps ),
		]
			.filter( isFree )
			.map( ( { id } ) => id )
	);
	// What was chosen for this page as a whole, also what the text leads to: the block is read by those who skip the text.
	const insertable = nextSteps.steps.filter(
		( { id, targetId } ) =>
			! dismissedIds.has( id ) && ! blockIds.includes( targetId )
	);
	const actions: StepActions = {
		suggestionFor: ( { targetId } ) =>
			shown.find( ( suggestion ) => suggestion.targetId === targetId ) ??
			null,
		linkOf: ( targetId ) => {
			if ( blockIds.includes( targetId ) ) {
				return 'block';
			}
			return textIds.includes( targetId ) ? 'text' : null;
		},
		onAddToBlock: ( step ) => {
			if ( decideStep.addToBlock( step ) ) {
				leave( step.id );
			}
		},
		onAddToText: ( step, suggestion ) => {
			if ( decide.accept( suggestion ) ) {
				leave( step.id );
			}
		},
		onDismiss: ( step, reason ) => {
			decideStep.dismiss( step, reason );
			leave( step.id );
		},
	};

	return (
		<div
			ref={ listRef }
			tabIndex={ -1 }
			role="group"
			aria-label={ __( 'Next steps', 'care-pathway-links' ) }
		>
			{ insertable.length > 0 && (
				<p>
					<Button
						variant="primary"
						size="compact"
						onClick={ () => {
							decideStep.addAll( insertable );
						} }
					>
						{ sprintf(
							/* translators: %d: number of pages that will be in the block. */
							_n(
								'Insert next steps (%d page)',
								'Insert next steps (%d pages)',
								insertable.length,
								'care-pathway-links'
							),
							insertable.length
						) }
					</Button>
				</p>
			) }
			{ /* Lists without bullets are no lists to some screen readers unless they are told. */ }
			{ /* eslint-disable-next-line jsx-a11y/no-redundant-roles */ }
			<ol
				className="care-pathway-links-line"
				role="list"
				aria-label={ __( 'Care pathway', 'care-pathway-links' ) }
			>
				{ view.first.length > 0 && (
					<li className="care-pathway-links-stage is-first">
						<h3>
							{ __(
								'Before everything else',
								'care-pathway-links'
							) }
						</h3>
						<StepList steps={ view.first } actions={ actions } />
					</li>
				) }
				{ view.pathways.map( ( { id, steps } ) => (
					<li key={ id } className="care-pathway-links-stage is-own">
						<h3>
							{ sprintf(
								/* translators: %s: name of a care pathway that the site has made. */
								__(
									'From your pathway: %s',
									'care-pathway-links'
								),
								pathwayName( steps )
							) }
						</h3>
						<StepList steps={ steps } actions={ actions } />
					</li>
				) ) }
				{ view.stages.map( ( each ) => (
					<StageItem
						key={ each.stage }
						view={ each }
						role={ nextSteps.role.role }
						actions={ actions }
						isAsked={ each.stage === stage }
						onShown={ onStageShown }
					/>
				) ) }
			</ol>
			<MissingReturns
				sourceId={ sourceId }
				returns={ nextSteps.missingReturns }
				linkOf={ actions.linkOf }
				onAdd={ decideStep.addPage }
			/>
			<PageList
				title={ __( 'Related conditions', 'care-pathway-links' ) }
				pages={ nextSteps.related }
				hasReasons
				linkOf={ actions.linkOf }
				onAdd={ decideStep.addPage }
			/>
			<PageList
				title={ __(
					'How your site checks what it says',
					'care-pathway-links'
				) }
				pages={ nextSteps.trust }
				hasReasons={ false }
				linkOf={ actions.linkOf }
				onAdd={ decideStep.addPage }
			/>
			<DismissedSteps
				steps={ view.dismissed }
				onRestore={ decideStep.restore }
			/>
		</div>
	);
}

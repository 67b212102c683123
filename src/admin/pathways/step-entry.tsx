import { Button, Icon } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { caution, closeSmall, dragHandle } from '@wordpress/icons';

import type { FoundPage, PathwayStep } from '../../contract/types';
import { roleName } from '../../screens/role-name';
import { MoveButtons } from '../move-buttons';
import type { StepProblem } from './judge-steps';
import { stepProblemText } from './step-problem-text';

/** What a drag carries, so that nothing else can be dropped on a step. */
const DRAGGED = 'application/x-care-pathway-links-step';

/** A step: what it is, what is wrong with it, and its place, by buttons or by dragging. */
export function StepEntry( {
	step,
	name,
	page,
	problem,
	place,
	count,
	onMove,
	onRemove,
}: {
	step: PathwayStep;
	name: string;
	page: FoundPage | undefined;
	problem: StepProblem | null;
	place: number;
	/** Of all steps. */
	count: number;
	onMove: ( from: number, to: number ) => void;
	onRemove: () => void;
} ) {
	const [ isOver, setIsOver ] = useState( false );
	const role = step.kind === 'page' && page?.role ? page.role : null;

	return (
		<li
			className={ isOver ? 'is-over' : '' }
			draggable
			onDragStart={ ( event ) => {
				event.dataTransfer.setData( DRAGGED, String( place ) );
				event.dataTransfer.effectAllowed = 'move';
			} }
			onDragOver={ ( event ) => {
				if ( event.dataTransfer.types.includes( DRAGGED ) ) {
					event.preventDefault();
					setIsOver( true );
				}
			} }
			onDragLeave={ () => setIsOver( false ) }
			onDrop={ ( event ) => {
				const from = event.dataTransfer.getData( DRAGGED );
				setIsOver( false );
				if ( from !== '' ) {
					event.preventDefault();
					onMove( Number( from ), place );
				}
			} }
		>
			<Icon icon={ dragHandle } size={ 24 } />
			<span className="care-pathway-links-steps__number">
				{ place + 1 }
			</span>
			<span className="care-pathway-links-steps__name">
				{ name }
				{ role !== null && (
					<span className="care-pathway-links-note">
						{ roleName( role ) }
					</span>
				) }
				{ problem !== null && (
					<span className="care-pathway-links-steps__problem">
						<Icon icon={ caution } size={ 20 } />
						{ stepProblemText( problem ) }
					</span>
				) }
			</span>
			<span className="care-pathway-links-steps__actions">
				<MoveButtons
					name={ name }
					place={ place }
					count={ count }
					onMove={ ( to ) => onMove( place, to ) }
				/>
				<Button
					size="compact"
					icon={ closeSmall }
					label={ sprintf(
						/* translators: %s: a step, such as a title of a page. */
						__( 'Remove %s', 'care-pathway-links' ),
						name
					) }
					onClick={ onRemove }
				/>
			</span>
		</li>
	);
}

import { Button, CheckboxControl, TextControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

import type { ChecklistLine } from '../../contract/types';
import { checklistName } from '../../screens/checklist-name';
import { MoveButtons } from '../move-buttons';

/** A line of the checklist, and its place. */
export function ChecklistEntry( {
	line,
	place,
	count,
	longest,
	onChange,
	onMove,
	onRemove,
}: {
	line: ChecklistLine;
	place: number;
	/** Of all lines. */
	count: number;
	/** Characters of a line of the owner's. */
	longest: number;
	onChange: ( line: ChecklistLine ) => void;
	onMove: ( from: number, to: number ) => void;
	onRemove: () => void;
} ) {
	const name = checklistName( line );

	return (
		<li>
			<span className="care-pathway-links-steps__name">
				{ line.kind === 'built-in' ? (
					<CheckboxControl
						__nextHasNoMarginBottom
						label={ name }
						checked={ line.isOn }
						onChange={ ( isOn ) => onChange( { ...line, isOn } ) }
					/>
				) : (
					<TextControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ sprintf(
							/* translators: %d: place of a line in the checklist. */
							__( 'Words of line %d', 'care-pathway-links' ),
							place + 1
						) }
						hideLabelFromVision
						required
						maxLength={ longest }
						value={ line.text }
						onChange={ ( text ) => onChange( { ...line, text } ) }
					/>
				) }
			</span>
			<span className="care-pathway-links-steps__actions">
				<MoveButtons
					name={ name }
					place={ place }
					count={ count }
					onMove={ ( to ) => onMove( place, to ) }
				/>
				{ line.kind === 'own' && (
					<Button
						size="compact"
						icon={ closeSmall }
						label={ sprintf(
							/* translators: %s: a line of the checklist. */
							__( 'Remove “%s”', 'care-pathway-links' ),
							name
						) }
						onClick={ onRemove }
					/>
				) }
			</span>
		</li>
	);
}

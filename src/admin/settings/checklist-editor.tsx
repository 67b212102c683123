import { speak } from '@wordpress/a11y';
import { Button, TextControl } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { ChecklistLine } from '../../contract/types';
import { checklistName } from '../../screens/checklist-name';
import { moveEntry } from '../pathways/move-entry';
import { ChecklistEntry } from './checklist-entry';

/** As in settings.json. */
const MOST_LINES = 40;
const LONGEST_TEXT = 200;

/** The checklist in its order: lines of ours can be switched off, lines of the owner's added, changed and removed. */
export function ChecklistEditor( {
	lines,
	onChange,
}: {
	lines: readonly ChecklistLine[];
	onChange: ( lines: ChecklistLine[] ) => void;
} ) {
	const [ text, setText ] = useState( '' );
	const list = useRef< HTMLOListElement >( null );

	const replace = ( place: number, line: ChecklistLine ) =>
		onChange( lines.map( ( old, at ) => ( at === place ? line : old ) ) );
	const move = ( from: number, to: number ) => {
		const line = lines[ from ];
		if ( line === undefined || to < 0 || to >= lines.length ) {
			return;
		}
		onChange( moveEntry( lines, from, to ) );
		speak(
			sprintf(
				/* translators: 1: a line of the checklist. 2: its new place. 3: number of lines. */
				__( '%1$s is now line %2$d of %3$d.', 'care-pathway-links' ),
				checklistName( line ),
				to + 1,
				lines.length
			)
		);
	};
	const add = () => {
		const words = text.trim();
		if ( words === '' || lines.length >= MOST_LINES ) {
			return;
		}
		onChange( [ ...lines, { kind: 'own', id: newLineId(), text: words } ] );
		setText( '' );
		speak(
			sprintf(
				/* translators: %s: a line of the checklist. */
				__( '%s was added to the checklist.', 'care-pathway-links' ),
				words
			)
		);
	};

	return (
		<div className="care-pathway-links-steps">
			<p className="care-pathway-links-note">
				{ __(
					'Writers see the lines that are still open. The plugin checks its own lines; yours are ticked by the person who publishes.',
					'care-pathway-links'
				) }
			</p>
			<ol
				ref={ list }
				tabIndex={ -1 }
				aria-label={ __( 'Checklist', 'care-pathway-links' ) }
			>
				{ lines.map( ( line, place ) => (
					<ChecklistEntry
						key={ line.id }
						line={ line }
						place={ place }
						count={ lines.length }
						longest={ LONGEST_TEXT }
						onChange={ ( changed ) => replace( place, changed ) }
						onMove={ move }
						onRemove={ () => {
							onChange(
								lines.filter( ( _line, at ) => at !== place )
							);
							speak(
								sprintf(
									/* translators: %s: a line of the checklist. */
									__(
										'%s was removed.',
										'care-pathway-links'
									),
									checklistName( line )
								)
							);
							// Whose button is gone goes on with the list.
							list.current?.focus();
						} }
					/>
				) ) }
			</ol>
			<div className="care-pathway-links-add-role">
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'A line of your own', 'care-pathway-links' ) }
					help={ __(
						'Such as “The images have descriptions”.',
						'care-pathway-links'
					) }
					maxLength={ LONGEST_TEXT }
					value={ text }
					onChange={ setText }
					onKeyDown={ ( event ) => {
						// Enter adds the line; it does not save the page.
						if (
							event.key === 'Enter' &&
							! event.nativeEvent.isComposing
						) {
							event.preventDefault();
							add();
						}
					} }
				/>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					disabled={
						text.trim() === '' || lines.length >= MOST_LINES
					}
					accessibleWhenDisabled
					onClick={ add }
				>
					{ __( 'Add line', 'care-pathway-links' ) }
				</Button>
			</div>
		</div>
	);
}

/** An id that no line has. `crypto.randomUUID` is missing on sites without HTTPS. */
function newLineId(): string {
	return Array.from(
		crypto.getRandomValues( new Uint8Array( 8 ) ),
		( byte ) => byte.toString( 16 ).padStart( 2, '0' )
	).join( '' );
}

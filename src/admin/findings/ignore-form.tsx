import { Button, TextareaControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

/** Longest reason that is taken, in characters. */
const MOST = 500;

/** Asks why something is no fault: it stays ignored, and others read the reason. */
export function IgnoreForm( {
	count,
	onIgnore,
	onCancel,
}: {
	count: number;
	onIgnore: ( note: string ) => void;
	onCancel: () => void;
} ) {
	const [ note, setNote ] = useState( '' );
	const [ isMissing, setIsMissing ] = useState( false );

	return (
		<form
			className="care-pathway-links-send-back"
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( note.trim() === '' ) {
					setIsMissing( true );
				} else {
					onIgnore( note.trim() );
				}
			} }
		>
			<TextareaControl
				__nextHasNoMarginBottom
				label={ __( 'Why it is no fault', 'care-pathway-links' ) }
				help={ __(
					'It stays ignored, also when the site is checked again. Others can read the reason and open it again.',
					'care-pathway-links'
				) }
				value={ note }
				onChange={ ( text ) => {
					setNote( text.slice( 0, MOST ) );
					setIsMissing( false );
				} }
			/>
			{ isMissing && (
				<p role="alert">
					{ __( 'Please give a reason.', 'care-pathway-links' ) }
				</p>
			) }
			<div className="care-pathway-links-actions">
				<Button variant="primary" type="submit">
					{ sprintf(
						/* translators: %s: number of findings. */
						_n(
							'Ignore %s finding',
							'Ignore %s findings',
							count,
							'care-pathway-links'
						),
						count.toLocaleString()
					) }
				</Button>
				<Button variant="tertiary" onClick={ onCancel }>
					{ __( 'Cancel', 'care-pathway-links' ) }
				</Button>
			</div>
		</form>
	);
}

import { Button, TextareaControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

/** Longest note that is taken, in characters. */
const MOST = 1000;

/** Asks what the writers should do; a note helps, but is not asked for. */
export function SendBackForm( {
	count,
	onSend,
	onCancel,
}: {
	count: number;
	onSend: ( note: string ) => void;
	onCancel: () => void;
} ) {
	const [ note, setNote ] = useState( '' );

	return (
		<form
			className="care-pathway-links-send-back"
			onSubmit={ ( event ) => {
				event.preventDefault();
				onSend( note.trim() );
			} }
		>
			<TextareaControl
				__nextHasNoMarginBottom
				label={ _n(
					'Note to the writer',
					'Note to the writers',
					count,
					'care-pathway-links'
				) }
				value={ note }
				onChange={ ( text ) => setNote( text.slice( 0, MOST ) ) }
			/>
			<div className="care-pathway-links-actions">
				<Button variant="primary" type="submit">
					{ sprintf(
						/* translators: %d: number of posts. */
						_n(
							'Send %d post back',
							'Send %d posts back',
							count,
							'care-pathway-links'
						),
						count
					) }
				</Button>
				<Button variant="tertiary" onClick={ onCancel }>
					{ __( 'Cancel', 'care-pathway-links' ) }
				</Button>
			</div>
		</form>
	);
}

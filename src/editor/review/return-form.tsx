import { Button, TextareaControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

/** Longest note that is taken, in characters. */
const MOST = 1000;

/** Asks what the writer should do; a note helps, but is not asked for. */
export function ReturnForm( {
	onSend,
	onCancel,
}: {
	onSend: ( note: string ) => void;
	onCancel: () => void;
} ) {
	const [ note, setNote ] = useState( '' );
	const form = useRef< HTMLFormElement >( null );

	useEffect( () => {
		form.current?.querySelector( 'textarea' )?.focus();
	}, [] );

	return (
		<form
			ref={ form }
			className="care-pathway-links-review__form"
			onSubmit={ ( event ) => {
				event.preventDefault();
				onSend( note.trim() );
			} }
		>
			<TextareaControl
				__nextHasNoMarginBottom
				label={ __( 'Note to the writer', 'care-pathway-links' ) }
				value={ note }
				onChange={ ( text ) => setNote( text.slice( 0, MOST ) ) }
				rows={ 3 }
			/>
			<div className="care-pathway-links-actions">
				<Button variant="primary" size="compact" type="submit">
					{ __( 'Send back', 'care-pathway-links' ) }
				</Button>
				<Button variant="tertiary" size="compact" onClick={ onCancel }>
					{ __( 'Cancel', 'care-pathway-links' ) }
				</Button>
			</div>
		</form>
	);
}

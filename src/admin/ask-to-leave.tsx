import { Button, Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** Before changes are lost. */
export function AskToLeave( {
	onLeave,
	onStay,
}: {
	onLeave: () => void;
	onStay: () => void;
} ) {
	return (
		<Modal
			title={ __( 'Leave without saving?', 'care-pathway-links' ) }
			onRequestClose={ onStay }
			size="small"
		>
			<p>{ __( 'Your changes are not saved.', 'care-pathway-links' ) }</p>
			<p className="care-pathway-links-actions">
				<Button
					variant="primary"
					onClick={ onStay }
					__next40pxDefaultSize
				>
					{ __( 'Go on editing', 'care-pathway-links' ) }
				</Button>
				<Button
					variant="secondary"
					isDestructive
					onClick={ onLeave }
					__next40pxDefaultSize
				>
					{ __( 'Leave without saving', 'care-pathway-links' ) }
				</Button>
			</p>
		</Modal>
	);
}

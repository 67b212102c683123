import { Button, Modal } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

export function AskToDelete( {
	name,
	onDelete,
	onCancel,
}: {
	name: string;
	onDelete: () => void;
	onCancel: () => void;
} ) {
	return (
		<Modal
			title={ sprintf(
				/* translators: %s: name of a pathway. */
				__( 'Delete “%s”?', 'care-pathway-links' ),
				name
			) }
			onRequestClose={ onCancel }
			size="small"
		>
			<p>
				{ __(
					'Its pages stay as they are, and so do the links between them. Writers are no longer offered its steps first.',
					'care-pathway-links'
				) }
			</p>
			<p className="care-pathway-links-actions">
				<Button
					__next40pxDefaultSize
					variant="primary"
					isDestructive
					onClick={ onDelete }
				>
					{ __( 'Delete', 'care-pathway-links' ) }
				</Button>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ onCancel }
				>
					{ __( 'Cancel', 'care-pathway-links' ) }
				</Button>
			</p>
		</Modal>
	);
}

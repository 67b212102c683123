import { Button, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** Somebody else saved the same pathway meanwhile: what is to be kept is for the person to say. */
export function Conflict( {
	isDeleted,
	onMine,
	onBoth,
	onTheirs,
}: {
	/** They deleted it. */
	isDeleted: boolean;
	onMine: () => void;
	onBoth: () => void;
	onTheirs: () => void;
} ) {
	return (
		<Notice status="warning" isDismissible={ false }>
			<p>
				{ isDeleted
					? __(
							'Somebody else deleted this pathway while you were changing it. Your changes are still here and not saved.',
							'care-pathway-links'
						)
					: __(
							'Somebody else saved this pathway while you were changing it. Your changes are still here and not saved.',
							'care-pathway-links'
						) }
			</p>
			<p className="care-pathway-links-actions">
				{ ! isDeleted && (
					<Button variant="primary" size="compact" onClick={ onBoth }>
						{ __( 'Keep both', 'care-pathway-links' ) }
					</Button>
				) }
				<Button variant="secondary" size="compact" onClick={ onMine }>
					{ isDeleted
						? __( 'Save mine', 'care-pathway-links' )
						: __(
								'Replace theirs with mine',
								'care-pathway-links'
							) }
				</Button>
				<Button variant="secondary" size="compact" onClick={ onTheirs }>
					{ isDeleted
						? __( 'Let it go', 'care-pathway-links' )
						: __( 'Drop mine, show theirs', 'care-pathway-links' ) }
				</Button>
			</p>
		</Notice>
	);
}

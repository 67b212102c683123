import { Button, Modal, Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { ChooseFile } from '../../choose-file';
import { FileReading } from '../../file-reading';
import { pageFailureText } from '../../page-failure-text';
import { Working } from '../../working';
import { partName, settingsFileWords } from './file-text';
import type { KeepOutcome } from './keep-choices';
import { isNothing } from './plan-import';
import { PlannedChanges } from './planned-changes';
import { useSettingsFile } from './use-settings-file';
import type { ImportState } from './use-settings-file';

/** Brings settings from a file: what it would change is shown first, and what cannot be taken is named. */
export function ImportSettings( {
	onClose,
}: {
	onClose: ( isChanged: boolean ) => void;
} ) {
	const { state, read, keep } = useSettingsFile();
	const isChanged = state.status === 'kept' && state.outcome.done.length > 0;
	const canKeep = state.status === 'read' && ! isNothing( state.plan );

	return (
		<Modal
			title={ __( 'Import a file', 'care-pathway-links' ) }
			onRequestClose={ () => {
				// What is being written is not left half told.
				if ( state.status !== 'keeping' ) {
					onClose( isChanged );
				}
			} }
			size="large"
		>
			<Stand state={ state } />
			<p className="care-pathway-links-actions">
				{ canKeep && (
					<Button
						__next40pxDefaultSize
						variant="primary"
						onClick={ keep }
					>
						{ __( 'Make these changes', 'care-pathway-links' ) }
					</Button>
				) }
				{ state.status !== 'kept' && state.status !== 'keeping' && (
					<ChooseFile
						accept="application/json,.json"
						label={
							state.status === 'read'
								? __(
										'Choose another file',
										'care-pathway-links'
									)
								: __( 'Choose a file', 'care-pathway-links' )
						}
						onChoose={ read }
					/>
				) }
				{ state.status !== 'keeping' && (
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						onClick={ () => onClose( isChanged ) }
					>
						{ state.status === 'kept'
							? __( 'Close', 'care-pathway-links' )
							: __( 'Cancel', 'care-pathway-links' ) }
					</Button>
				) }
			</p>
		</Modal>
	);
}

function Stand( { state }: { state: ImportState } ) {
	switch ( state.status ) {
		case 'read':
			return <PlannedChanges plan={ state.plan } />;
		case 'keeping':
			return (
				<Working
					text={ __( 'Saving what changes', 'care-pathway-links' ) }
				/>
			);
		case 'kept':
			return <Kept outcome={ state.outcome } />;
		default:
			return (
				<FileReading state={ state } words={ settingsFileWords() } />
			);
	}
}

function Kept( { outcome: { done, failure } }: { outcome: KeepOutcome } ) {
	const names = done.map( partName ).join( ', ' );

	return (
		<div role="status">
			{ done.length > 0 && (
				<p>
					{ sprintf(
						/* translators: %s: what was imported, such as "Words, Settings". */
						__( 'Imported: %s.', 'care-pathway-links' ),
						names
					) }
				</p>
			) }
			{ failure !== null && (
				<Notice status="error" isDismissible={ false }>
					<p>
						{ sprintf(
							/* translators: 1: what was not imported, such as "Settings". 2: why. */
							__(
								'Not imported: %1$s. %2$s',
								'care-pathway-links'
							),
							partName( failure.part ),
							failure.code === 'conflict'
								? __(
										'Somebody else changed this meanwhile.',
										'care-pathway-links'
									)
								: pageFailureText( failure.code )
						) }
					</p>
					<p>
						{ __(
							'Import the file again to do the rest; nothing is done twice.',
							'care-pathway-links'
						) }
					</p>
				</Notice>
			) }
		</div>
	);
}

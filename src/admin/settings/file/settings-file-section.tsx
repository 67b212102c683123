import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { failureCode } from '../../../screens/failure-code';
import type { FailureCode } from '../../../screens/failure-code';
import { FailureNotice } from '../../failure-notice';
import { useTell } from '../../notices';
import { useParts } from '../../parts';
import { saveFile } from '../../save-file';
import { useSiteIndex } from '../../site-index';
import { ImportSettings } from './import-settings';
import { exportChoices } from './use-settings-file';

/** All settings, words and pathways as one file, and back. */
export function SettingsFileSection( {
	isUnsaved,
	onImported,
}: {
	/** Whether the form has changes that nobody saved. */
	isUnsaved: boolean;
	onImported: () => void;
} ) {
	const parts = useParts();
	const { index } = useSiteIndex();
	const tell = useTell();
	const [ isOpen, setIsOpen ] = useState( false );
	const [ failure, setFailure ] = useState< FailureCode | null >( null );
	const isReady = index.status === 'ready';
	const save = () => {
		setFailure( null );
		exportChoices( parts ).then(
			( text ) => {
				saveFile( 'care-pathway-links.json', 'application/json', text );
				tell( {
					text: __(
						'Settings, words and pathways were saved as a file.',
						'care-pathway-links'
					),
				} );
			},
			( error ) => setFailure( failureCode( error ) )
		);
	};

	return (
		<section className="care-pathway-links-form">
			<h3>{ __( 'Export and import', 'care-pathway-links' ) }</h3>
			<p className="care-pathway-links-note">
				{ __(
					'All settings, words and pathways in one file, to keep or to take to another site. Pages go by their titles, so that a number never stands for another page.',
					'care-pathway-links'
				) }
			</p>
			{ failure !== null && (
				<FailureNotice code={ failure } onRetry={ save } />
			) }
			<p className="care-pathway-links-actions">
				<Button
					__next40pxDefaultSize
					variant="secondary"
					disabled={ ! isReady }
					accessibleWhenDisabled
					onClick={ save }
				>
					{ __( 'Export everything', 'care-pathway-links' ) }
				</Button>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					disabled={ ! isReady || isUnsaved }
					accessibleWhenDisabled
					onClick={ () => setIsOpen( true ) }
				>
					{ __( 'Import a file', 'care-pathway-links' ) }
				</Button>
				{ isUnsaved && (
					<span>
						{ __(
							'Save your changes first.',
							'care-pathway-links'
						) }
					</span>
				) }
			</p>
			{ isOpen && (
				<ImportSettings
					onClose={ ( isChanged ) => {
						setIsOpen( false );
						if ( isChanged ) {
							onImported();
						}
					} }
				/>
			) }
		</section>
	);
}

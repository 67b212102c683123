import { Button, Notice } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { KeptSettings, Settings } from '../../contract/types';
import type { FailureCode } from '../../screens/failure-code';
import { FailureNotice } from '../failure-notice';
import { useTell } from '../notices';
import { useParts } from '../parts';
import { useNavigation } from '../use-route';
import { SettingsFileSection } from './file/settings-file-section';
import { areSameSettings } from './merge-settings';
import { saveSettings } from './save-settings';
import { SECTIONS } from './sections';

type Saving =
	| { status: 'idle' }
	| { status: 'saving' }
	| { status: 'failed'; code: FailureCode }
	| { status: 'conflict'; theirs: KeptSettings };

/** All settings in one form. Nothing is kept before *Save*. */
export function SettingsForm( {
	first,
	onImported,
}: {
	first: KeptSettings;
	/** A file changed what is kept. */
	onImported: () => void;
} ) {
	const { api, boot } = useParts();
	const { hold } = useNavigation();
	const tell = useTell();
	// What the changes began with: what others save meanwhile is compared with it.
	const [ base, setBase ] = useState( first );
	const [ draft, setDraft ] = useState( first.settings );
	const [ saving, setSaving ] = useState< Saving >( { status: 'idle' } );
	const isChanged = ! areSameSettings( base.settings, draft );

	useEffect( () => {
		hold( isChanged );
		return () => hold( false );
	}, [ hold, isChanged ] );

	const show = ( kept: KeptSettings ) => {
		setBase( kept );
		setDraft( kept.settings );
		setSaving( { status: 'idle' } );
	};
	const keep = async ( from: KeptSettings, mine: Settings ) => {
		setSaving( { status: 'saving' } );
		const outcome = await saveSettings( api, from, mine );
		if ( outcome.status !== 'kept' ) {
			setSaving( outcome );
			return;
		}
		show( outcome.kept );
		tell( {
			text: outcome.isJoined
				? __(
						'Settings saved. What somebody else changed meanwhile is kept too.',
						'care-pathway-links'
					)
				: __( 'Settings saved.', 'care-pathway-links' ),
		} );
	};

	return (
		<>
			<form
				className="care-pathway-links-form"
				onSubmit={ ( event ) => {
					event.preventDefault();
					if ( saving.status !== 'saving' ) {
						void keep( base, draft );
					}
				} }
			>
				{ ! boot.canSet && (
					<Notice status="info" isDismissible={ false }>
						<p>
							{ __(
								'You can read these settings. Only the people who run the site can change them.',
								'care-pathway-links'
							) }
						</p>
					</Notice>
				) }
				<fieldset
					className="care-pathway-links-settings"
					disabled={ ! boot.canSet || saving.status === 'saving' }
				>
					<legend className="screen-reader-text">
						{ __( 'Settings', 'care-pathway-links' ) }
					</legend>
					{ SECTIONS.map( ( { name, Content } ) => (
						<Content
							key={ name }
							settings={ draft }
							onChange={ ( changed ) =>
								setDraft( ( before ) => ( {
									...before,
									...changed,
								} ) )
							}
						/>
					) ) }
				</fieldset>
				{ saving.status === 'failed' && (
					<FailureNotice
						code={ saving.code }
						onRetry={ () => void keep( base, draft ) }
					/>
				) }
				{ saving.status === 'conflict' && (
					<Notice status="warning" isDismissible={ false }>
						<p>
							{ __(
								'Somebody else changed the same settings while you were changing them. Yours are still here and not saved.',
								'care-pathway-links'
							) }
						</p>
						<p className="care-pathway-links-actions">
							<Button
								variant="secondary"
								size="compact"
								onClick={ () =>
									void keep( saving.theirs, draft )
								}
							>
								{ __(
									'Replace theirs with mine',
									'care-pathway-links'
								) }
							</Button>
							<Button
								variant="secondary"
								size="compact"
								onClick={ () => show( saving.theirs ) }
							>
								{ __(
									'Drop mine, show theirs',
									'care-pathway-links'
								) }
							</Button>
						</p>
					</Notice>
				) }
				<p className="care-pathway-links-actions">
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ saving.status === 'saving' }
						disabled={ ! boot.canSet || saving.status === 'saving' }
						accessibleWhenDisabled
					>
						{ __( 'Save', 'care-pathway-links' ) }
					</Button>
				</p>
			</form>
			<SettingsFileSection
				isUnsaved={ isChanged }
				onImported={ onImported }
			/>
		</>
	);
}

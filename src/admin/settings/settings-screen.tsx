import { __ } from '@wordpress/i18n';

import { FailureNotice } from '../failure-notice';
import { Working } from '../working';
import { SettingsForm } from './settings-form';
import { useSettings } from './use-settings';

/** What the site's owner chooses. */
export function SettingsScreen() {
	const { state, retry } = useSettings();

	switch ( state.status ) {
		case 'reading':
			return (
				<Working
					text={ __( 'Reading the settings', 'care-pathway-links' ) }
				/>
			);
		case 'failed':
			return <FailureNotice code={ state.code } onRetry={ retry } />;
		case 'ready':
			return <SettingsForm first={ state.kept } onImported={ retry } />;
	}
}

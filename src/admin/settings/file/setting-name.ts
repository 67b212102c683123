import { __ } from '@wordpress/i18n';

import type { Settings } from '../../../contract/types';

/** What the form calls a setting. */
export function settingName( key: keyof Settings ): string {
	switch ( key ) {
		case 'refuseToPublish':
			return __(
				'Hold publishing back until the checklist is done',
				'care-pathway-links'
			);
		case 'checklist':
			return __( 'Checklist', 'care-pathway-links' );
		case 'reviewMonths':
			return __(
				'Months until a page is due for review',
				'care-pathway-links'
			);
		case 'reviewMail':
			return __( 'Send mail about reviews', 'care-pathway-links' );
		case 'reviewMethodPage':
			return __(
				'Page on how you review what you publish',
				'care-pathway-links'
			);
		case 'disclaimerPage':
			return __(
				'Page with your medical disclaimer',
				'care-pathway-links'
			);
		case 'advicePage':
			return __(
				'Page with advice for what is not an emergency',
				'care-pathway-links'
			);
		case 'leftOutTypes':
			return __( 'Leave out', 'care-pathway-links' );
		case 'noLinks':
			return __( 'Where nothing is suggested', 'care-pathway-links' );
		case 'linkRoom':
			return __( 'Links in a text', 'care-pathway-links' );
		case 'checkExternal':
			return __(
				'Check whether links to other sites still work',
				'care-pathway-links'
			);
		case 'roles':
			return __( 'Who may do what', 'care-pathway-links' );
		case 'removeAll':
			return __( 'Also delete what people said', 'care-pathway-links' );
	}
}

import { __ } from '@wordpress/i18n';

import type { CoverageState } from '../../contract/types';

/** The states of a stage, in the order in which they are shown. */
export const STATES: readonly CoverageState[] = [
	'linked',
	'unlinked',
	'missing',
];

export function stateName( state: CoverageState ): string {
	switch ( state ) {
		case 'linked':
			return __( 'Linked', 'care-pathway-links' );
		case 'unlinked':
			return __( 'Not linked', 'care-pathway-links' );
		case 'missing':
			return __( 'No page', 'care-pathway-links' );
	}
}

/** What is counted as it. */
export function stateMeaning( state: CoverageState ): string {
	switch ( state ) {
		case 'linked':
			return __(
				'The condition page links to a page for this stage, in its text or in its next steps.',
				'care-pathway-links'
			);
		case 'unlinked':
			return __(
				'The site has a page that fits this stage, and the condition page does not link to it.',
				'care-pathway-links'
			);
		case 'missing':
			return __(
				'No published page of the site fits this stage of this condition.',
				'care-pathway-links'
			);
	}
}

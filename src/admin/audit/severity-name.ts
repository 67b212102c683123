import { __ } from '@wordpress/i18n';

import type { Severity } from '../../contract/types';

export const SEVERITIES: readonly Severity[] = [ 'high', 'medium', 'low' ];

/** How much a finding matters, as a word. */
export function severityName( severity: Severity ): string {
	switch ( severity ) {
		case 'high':
			return __( 'To mend', 'care-pathway-links' );
		case 'medium':
			return __( 'To check', 'care-pathway-links' );
		case 'low':
			return __( 'To know', 'care-pathway-links' );
	}
}

/** What the word stands for. */
export function severityMeaning( severity: Severity ): string {
	switch ( severity ) {
		case 'high':
			return __(
				'It leads readers wrong, or nowhere.',
				'care-pathway-links'
			);
		case 'medium':
			return __(
				'Readers are worse off than they need be.',
				'care-pathway-links'
			);
		case 'low':
			return __(
				'It could be better, or is there for information.',
				'care-pathway-links'
			);
	}
}

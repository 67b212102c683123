import { __ } from '@wordpress/i18n';

import { orphanMeaning } from '../audit/orphan-meaning';
import { severityMeaning, severityName } from '../audit/severity-name';
import type { Measure } from './health';

/** What a number counts. */
export function measureName( measure: Measure ): string {
	switch ( measure ) {
		case 'pages':
			return __( 'Pages', 'care-pathway-links' );
		case 'links':
			return __( 'Links between pages', 'care-pathway-links' );
		case 'orphans':
			return __( 'Pages that no page leads to', 'care-pathway-links' );
		case 'broken':
			return __(
				'Links that visitors cannot open',
				'care-pathway-links'
			);
		default:
			return severityName( measure );
	}
}

/** How it is counted. */
export function measureMeaning( measure: Measure ): string {
	switch ( measure ) {
		case 'pages':
			return __(
				'Published, open to everybody and without a password, of the post types that visitors can view.',
				'care-pathway-links'
			);
		case 'links':
			return __(
				'In texts and next steps blocks of public pages, as saved, to other public pages. Menus and templates are not counted.',
				'care-pathway-links'
			);
		case 'orphans':
			return orphanMeaning();
		case 'broken':
			return __(
				'To pages of this site that are missing, unpublished, private, in the bin or behind a password. What is ignored is not counted.',
				'care-pathway-links'
			);
		default:
			return severityMeaning( measure );
	}
}

import { __ } from '@wordpress/i18n';

import type { KeptFinding } from '../../contract/site-audit';

/** Where a finding is, by name: its page, or what the link stands in. */
export function findingPlace( {
	title,
	pageId,
	link,
}: Pick< KeptFinding, 'title' | 'pageId' | 'link' > ): string {
	if ( title !== '' ) {
		return title;
	}
	if ( pageId > 0 ) {
		return __( '(no title)', 'care-pathway-links' );
	}
	return link === null
		? __( 'The site as a whole', 'care-pathway-links' )
		: __( 'A menu or a template', 'care-pathway-links' );
}

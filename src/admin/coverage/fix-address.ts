import { __, sprintf } from '@wordpress/i18n';

import type { Stage, TargetPage } from '../../contract/types';
import { editAddress } from '../edit-address';

/** The editor of a page with our sidebar on its next steps, at a stage. `readAddress` in src/editor reads it. */
export function nextStepsAddress(
	screens: string,
	{ id }: Pick< TargetPage, 'id' >,
	stage: Stage
): string {
	return editAddress( screens, id, {
		'care-pathway-links': 'next-steps',
		stage,
	} );
}

/** A new page of the same kind as the condition's, with a title to begin with. */
export function newPageAddress(
	screens: string,
	{ title, postType }: Pick< TargetPage, 'title' | 'postType' >,
	stage: Stage
): string {
	const url = new URL( 'post-new.php', screens );
	url.search = String(
		new URLSearchParams( {
			post_type: postType,
			post_title: newTitle( title, stage ),
		} )
	);
	return url.href;
}

function newTitle( condition: string, stage: Stage ): string {
	switch ( stage ) {
		case 'recognise':
			return sprintf(
				/* translators: title of a new page. %s: title of a page on a condition. */
				__( '%s: signs', 'care-pathway-links' ),
				condition
			);
		case 'understand':
			return sprintf(
				/* translators: title of a new page. %s: title of a page on a condition. */
				__( '%s explained', 'care-pathway-links' ),
				condition
			);
		case 'test':
			return sprintf(
				/* translators: title of a new page. %s: title of a page on a condition. */
				__( '%s: tests', 'care-pathway-links' ),
				condition
			);
		case 'treat':
			return sprintf(
				/* translators: title of a new page. %s: title of a page on a condition. */
				__( '%s: treatment', 'care-pathway-links' ),
				condition
			);
		case 'recover':
			return sprintf(
				/* translators: title of a new page. %s: title of a page on a condition. */
				__( '%s: recovery', 'care-pathway-links' ),
				condition
			);
		case 'get-care':
			return sprintf(
				/* translators: title of a new page. %s: title of a page on a condition. */
				__( '%s: book a visit', 'care-pathway-links' ),
				condition
			);
	}
}

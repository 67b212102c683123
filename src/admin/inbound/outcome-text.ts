import { __ } from '@wordpress/i18n';

import type { BatchedPost } from '../../contract/site-audit';

/** What came of a page whose links were to be changed, and what can be done. */
export function outcomeText( outcome: BatchedPost[ 'outcome' ] ): string {
	switch ( outcome ) {
		case 'done':
			return __( 'Link added.', 'care-pathway-links' );
		case 'undone':
			return __( 'Link taken off again.', 'care-pathway-links' );
		case 'changed':
			return __(
				'Left alone: somebody changed this page since.',
				'care-pathway-links'
			);
		case 'locked':
			return __(
				'Left alone: somebody has this page open in the editor.',
				'care-pathway-links'
			);
		case 'no-rights':
			return __(
				'Left alone: you may not edit this page.',
				'care-pathway-links'
			);
		case 'filtered':
			return __(
				'Left alone: saving it as you would change more than the link, such as an embedded video. Somebody with more rights can do it.',
				'care-pathway-links'
			);
		case 'broken-markup':
			return __(
				'Left alone: the HTML around these words is broken. Open the page in the editor and mend it there.',
				'care-pathway-links'
			);
		case 'gone':
			return __(
				'Left alone: the words, or one of the two pages, cannot be linked any more.',
				'care-pathway-links'
			);
		case 'failed':
			return __(
				'Left alone: WordPress did not save the page.',
				'care-pathway-links'
			);
	}
}

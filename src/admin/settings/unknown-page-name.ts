import { __, sprintf } from '@wordpress/i18n';

/** What stands in for a title: nobody knows yet, or visitors cannot open the page. */
export function unknownPageName( pageId: number, isKnown: boolean ): string {
	return isKnown
		? sprintf(
				/* translators: %d: number of a page. */
				__(
					'Page %d, which visitors cannot open',
					'care-pathway-links'
				),
				pageId
			)
		: sprintf(
				/* translators: %d: number of a page. */
				__( 'Page %d', 'care-pathway-links' ),
				pageId
			);
}

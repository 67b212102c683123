import { _n, sprintf } from '@wordpress/i18n';

/** How often the site says it so already. */
export function sameAnchorText( count: number ): string {
	return sprintf(
		/* translators: %d: number of links. */
		_n(
			'%d other link leads there by these words',
			'%d other links lead there by these words',
			count,
			'care-pathway-links'
		),
		count
	);
}

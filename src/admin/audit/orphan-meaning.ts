import { __ } from '@wordpress/i18n';

/** Which pages are told as pages that no page leads to, wherever they are counted. */
export function orphanMeaning(): string {
	return __(
		'Neither the text nor a block of another public page leads there. The front page, the posts page and the like are not counted; nor is what is ignored.',
		'care-pathway-links'
	);
}

import { speak } from '@wordpress/a11y';
import { _n, sprintf } from '@wordpress/i18n';

/** Tells how many pages were added, to those who do not see it. */
export function speakAdded( count: number ): void {
	speak(
		sprintf(
			/* translators: %d: number of pages. */
			_n(
				'%d page added.',
				'%d pages added.',
				count,
				'care-pathway-links'
			),
			count
		)
	);
}

import { ProgressBar } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

/** How far reading the page index is: pages read so far, and all of them, or null while that is not known. */
export function ReadingProgress( {
	read,
	total,
}: {
	read: number;
	total: number | null;
} ) {
	return (
		<>
			<p>
				{ total === null
					? __( 'Reading the site’s pages', 'care-pathway-links' )
					: sprintf(
							/* translators: 1: number of pages read so far, 2: number of all pages. */
							__(
								'Reading the site’s pages, %1$s of %2$s',
								'care-pathway-links'
							),
							read.toLocaleString(),
							total.toLocaleString()
						) }
			</p>
			<ProgressBar
				className="care-pathway-links-progress"
				{ ...( total ? { value: ( read / total ) * 100 } : {} ) }
			/>
		</>
	);
}

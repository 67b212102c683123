import { ProgressBar } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';

import { store } from '../store';

/** How far reading the page index is. */
export function IndexProgress() {
	const index = useSelect( ( select ) => select( store ).getIndex(), [] );
	if ( index.status !== 'reading' ) {
		return null;
	}
	const { read, total } = index;
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

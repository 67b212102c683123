import { TextControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { SectionProps } from './sections';

/** As in settings.json. */
const MOST_MONTHS = 120;

/** When a page is due for review, and who hears of reviews. */
export function ReviewSection( { settings, onChange }: SectionProps ) {
	return (
		<section>
			<h3>{ __( 'Review', 'care-pathway-links' ) }</h3>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				type="number"
				min={ 1 }
				max={ MOST_MONTHS }
				required
				label={ __(
					'Months until a page is due for review',
					'care-pathway-links'
				) }
				help={ __(
					'Links to a page whose last clinical review is longer ago are shown to writers. When a page that was published longer ago is edited, its links are offered to check.',
					'care-pathway-links'
				) }
				value={
					settings.reviewMonths === 0 ? '' : settings.reviewMonths
				}
				onChange={ ( months ) =>
					// What is being typed may be empty; the browser asks for a number before anything is sent.
					onChange( {
						reviewMonths: Math.max(
							0,
							Math.trunc( Number( months ) || 0 )
						),
					} )
				}
			/>
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __( 'Send mail about reviews', 'care-pathway-links' ) }
				help={ __(
					'Reviewers hear of posts that wait, writers of what was approved or sent back.',
					'care-pathway-links'
				) }
				checked={ settings.reviewMail }
				onChange={ ( reviewMail ) => onChange( { reviewMail } ) }
			/>
		</section>
	);
}

import { ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { useParts } from '../parts';
import type { SectionProps } from './sections';

/** What deleting the plugin leaves behind. */
export function RemovalSection( { settings, onChange }: SectionProps ) {
	const { isOwner } = useParts().boot;

	return (
		<section>
			<h3>
				{ __( 'When the plugin is deleted', 'care-pathway-links' ) }
			</h3>
			<ToggleControl
				__nextHasNoMarginBottom
				disabled={ ! isOwner }
				label={ __(
					'Also delete what people said',
					'care-pathway-links'
				) }
				help={ __(
					'Decisions and reviews, what you said about pages, words, pathways and these settings. This cannot be undone; export them first. What can be made again by reading the site is always deleted. Your posts and their links are never touched.',
					'care-pathway-links'
				) }
				checked={ settings.removeAll }
				onChange={ ( removeAll ) => onChange( { removeAll } ) }
			/>
		</section>
	);
}

import { __ } from '@wordpress/i18n';

import { ChecklistEditor } from './checklist-editor';
import type { SectionProps } from './sections';

/** What writers see before they publish, and whether it holds them back. */
export function PublishingSection( { settings, onChange }: SectionProps ) {
	return (
		<section>
			<h3>{ __( 'Before publishing', 'care-pathway-links' ) }</h3>
			<ChecklistEditor
				lines={ settings.checklist }
				onChange={ ( checklist ) => onChange( { checklist } ) }
			/>
		</section>
	);
}

import { CheckboxControl } from '@wordpress/components';
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
			<CheckboxControl
				__nextHasNoMarginBottom
				label={ __(
					'Hold publishing back until the checklist is done',
					'care-pathway-links'
				) }
				help={ __(
					'Checked by the server when somebody publishes: your own lines are ticked, it says who reviewed the page and when, and the page leads to another public page. The other lines are shown and hold nothing back. Drafts can always be saved, and public pages changed.',
					'care-pathway-links'
				) }
				checked={ settings.refuseToPublish }
				onChange={ ( refuseToPublish ) =>
					onChange( { refuseToPublish } )
				}
			/>
		</section>
	);
}

import { ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { SectionProps } from './sections';

/** What the server looks at outside of the site. */
export function ChecksSection( { settings, onChange }: SectionProps ) {
	return (
		<section>
			<h3>{ __( 'Links to other sites', 'care-pathway-links' ) }</h3>
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __(
					'Check whether links to other sites still work',
					'care-pathway-links'
				) }
				help={ __(
					'Your server then asks those sites now and then, a few at a time, for the address alone. They learn that your server asked, and nothing about your readers. While this is off, nothing leaves your site.',
					'care-pathway-links'
				) }
				checked={ settings.checkExternal }
				onChange={ ( checkExternal ) => onChange( { checkExternal } ) }
			/>
		</section>
	);
}

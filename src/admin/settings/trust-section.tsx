import { __ } from '@wordpress/i18n';

import { ChoosePage } from './choose-page';
import type { SectionProps } from './sections';

/** Pages for every reader who asks how far they can rely on what they read. */
export function TrustSection( { settings, onChange }: SectionProps ) {
	return (
		<section>
			<h3>{ __( 'What readers can rely on', 'care-pathway-links' ) }</h3>
			<p className="care-pathway-links-note">
				{ __(
					'Type a few letters of a title to find a page. Writers of health pages find these pages among the next steps.',
					'care-pathway-links'
				) }
			</p>
			<ChoosePage
				label={ __(
					'Page on how you review what you publish',
					'care-pathway-links'
				) }
				help={ __(
					'“Reviewed by” blocks lead there, unless they name a page of their own.',
					'care-pathway-links'
				) }
				pageId={ settings.reviewMethodPage }
				onChange={ ( reviewMethodPage ) =>
					onChange( { reviewMethodPage } )
				}
			/>
			<ChoosePage
				label={ __(
					'Page with your medical disclaimer',
					'care-pathway-links'
				) }
				help={ __(
					'It says that what you publish is no replacement for a visit.',
					'care-pathway-links'
				) }
				pageId={ settings.disclaimerPage }
				onChange={ ( disclaimerPage ) =>
					onChange( { disclaimerPage } )
				}
			/>
			<ChoosePage
				label={ __(
					'Page with advice for what is not an emergency',
					'care-pathway-links'
				) }
				help={ __(
					'Such as a nurse line. It is never offered as the answer to an emergency.',
					'care-pathway-links'
				) }
				pageId={ settings.advicePage }
				onChange={ ( advicePage ) => onChange( { advicePage } ) }
			/>
		</section>
	);
}

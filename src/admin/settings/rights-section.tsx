import { __ } from '@wordpress/i18n';

import type { ChosenRoles } from '../../contract/types';
import { useParts } from '../parts';
import { ChoiceBoxes } from './choice-boxes';
import type { SectionProps } from './sections';

/** Who may do what. Only who runs the site changes it, and always may do all of it. */
export function RightsSection( { settings, onChange }: SectionProps ) {
	const { isOwner, roles } = useParts().boot;
	const { roles: chosen } = settings;
	const change = ( changed: Partial< ChosenRoles > ) =>
		onChange( { roles: { ...chosen, ...changed } } );

	return (
		<section>
			<h3>{ __( 'Who may do what', 'care-pathway-links' ) }</h3>
			<p className="care-pathway-links-note">
				{ isOwner
					? __(
							'Where no box is ticked, the rights of WordPress decide. People who run the site may always do everything.',
							'care-pathway-links'
						)
					: __(
							'Only people who run the site can change this.',
							'care-pathway-links'
						) }
			</p>
			<ChoiceBoxes
				label={ __(
					'Open these screens, plan pathways and words, run the audit',
					'care-pathway-links'
				) }
				help={ __(
					'No box: who may edit the posts of others. To change a post, each person still needs the right to edit it.',
					'care-pathway-links'
				) }
				choices={ roles }
				chosen={ chosen.plan }
				isDisabled={ ! isOwner }
				onChange={ ( plan ) => change( { plan } ) }
			/>
			<ChoiceBoxes
				label={ __( 'Review links', 'care-pathway-links' ) }
				help={ __(
					'No box: who may publish the post. Reviewers always need that right as well; a box can only narrow it.',
					'care-pathway-links'
				) }
				choices={ roles }
				chosen={ chosen.review }
				isDisabled={ ! isOwner }
				onChange={ ( review ) => change( { review } ) }
			/>
			<ChoiceBoxes
				label={ __( 'Change these settings', 'care-pathway-links' ) }
				help={ __(
					'No box: who may manage options. A role needs the right to edit the posts of others as well; this part and what deleting removes stay with people who run the site.',
					'care-pathway-links'
				) }
				choices={ roles }
				chosen={ chosen.set }
				isDisabled={ ! isOwner }
				onChange={ ( set ) => change( { set } ) }
			/>
		</section>
	);
}

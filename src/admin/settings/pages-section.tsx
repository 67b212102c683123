import { RadioControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { LinkRoom } from '../../contract/types';
import { useParts } from '../parts';
import { ChoiceBoxes } from './choice-boxes';
import type { SectionProps } from './sections';

/** Which pages may be suggested, and how many links a text has room for. */
export function PagesSection( { settings, onChange }: SectionProps ) {
	const { postTypes } = useParts().boot;

	return (
		<section>
			<h3>{ __( 'Suggestions', 'care-pathway-links' ) }</h3>
			<ChoiceBoxes
				label={ __( 'Leave out', 'care-pathway-links' ) }
				help={ __(
					'What you tick is neither read nor suggested, and its links are not counted. The pages of the site are read again in the background after a change.',
					'care-pathway-links'
				) }
				choices={ postTypes }
				chosen={ settings.leftOutTypes }
				onChange={ ( leftOutTypes ) => onChange( { leftOutTypes } ) }
			/>
			<RadioControl
				label={ __( 'Links in a text', 'care-pathway-links' ) }
				help={ __(
					'The usual is about 10 links in 1,000 words, or what the pages of your site show where they have more. “More” is half as many again as the usual, never beyond what your pages show where they have more still; “Fewer” is half of it. Only links that fit are suggested, whatever the room.',
					'care-pathway-links'
				) }
				selected={ settings.linkRoom }
				options={ [
					{
						label: __( 'As usual', 'care-pathway-links' ),
						value: 'site',
					},
					{
						label: __( 'Fewer', 'care-pathway-links' ),
						value: 'fewer',
					},
					{
						label: __( 'More', 'care-pathway-links' ),
						value: 'more',
					},
				] }
				onChange={ ( linkRoom ) =>
					onChange( { linkRoom: linkRoom as LinkRoom } )
				}
			/>
		</section>
	);
}

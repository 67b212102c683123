import { __ } from '@wordpress/i18n';

import type { NoLinkRules } from '../../contract/types';
import { useParts } from '../parts';
import { ChoiceBoxes } from './choice-boxes';
import { NameList } from './name-list';
import { PageList } from './page-list';
import type { SectionProps } from './sections';

/** Where no links are suggested in the text. */
export function NoLinksSection( { settings, onChange }: SectionProps ) {
	const { postTypes } = useParts().boot;
	const { noLinks } = settings;
	const change = ( changed: Partial< NoLinkRules > ) =>
		onChange( { noLinks: { ...noLinks, ...changed } } );

	return (
		<section>
			<h3>
				{ __( 'Where nothing is suggested', 'care-pathway-links' ) }
			</h3>
			<p className="care-pathway-links-note">
				{ __(
					'No links are suggested in these texts. Their own links are still counted and checked, and other pages may lead to them. Headings, links, buttons, quotations, code, and emergency and dosage text are left alone anyway.',
					'care-pathway-links'
				) }
			</p>
			<ChoiceBoxes
				label={ __( 'In every', 'care-pathway-links' ) }
				help={ __(
					'Writers see why nothing is suggested there.',
					'care-pathway-links'
				) }
				choices={ postTypes }
				chosen={ noLinks.types }
				onChange={ ( types ) => change( { types } ) }
			/>
			<PageList
				label={ __( 'On these pages', 'care-pathway-links' ) }
				pageIds={ noLinks.pageIds }
				onChange={ ( pageIds ) => change( { pageIds } ) }
			/>
			<NameList
				label={ __( 'In these blocks', 'care-pathway-links' ) }
				help={ __(
					'Names of blocks such as core/table, or acme/* for all blocks of a plugin. What is inside them counts too. Separate with commas.',
					'care-pathway-links'
				) }
				fits={ /^[a-z][a-z0-9-]{0,98}\/([a-z][a-z0-9-]{0,98}|\*)$/ }
				names={ noLinks.blocks }
				onChange={ ( blocks ) => change( { blocks } ) }
			/>
			<NameList
				label={ __(
					'In blocks with these CSS classes',
					'care-pathway-links'
				) }
				help={ __(
					'Such as no-links, as it stands under “Additional CSS class” of the block. Separate with commas.',
					'care-pathway-links'
				) }
				fits={ /^[A-Za-z_-][A-Za-z0-9_-]{0,98}$/ }
				names={ noLinks.classes }
				onChange={ ( classes ) => change( { classes } ) }
			/>
		</section>
	);
}

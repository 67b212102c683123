import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

import { PageSearch } from '../next-steps/page-search';
import { usePages } from '../next-steps/use-pages';
import { isShown } from '../next-steps/pages';

interface Props {
	label: string;
	/** 0: none. */
	pageId: number;
	onChange: ( pageId: number ) => void;
}

/** One page, by its title, or a search for it. */
export function ChosenPage( { label, pageId, onChange }: Props ) {
	const step = { pageId, label: '' };
	const page = usePages( [ step ] ).pageOf( step );
	if ( pageId === 0 ) {
		return (
			<PageSearch
				label={ label }
				without={ [] }
				onChoose={ ( chosen ) => onChange( chosen.pageId ) }
			/>
		);
	}
	const title = page?.title ?? '';
	return (
		<div className="care-pathway-links-chosen-page">
			<p className="care-pathway-links-chosen-page__label">{ label }</p>
			<p>
				<span>{ title }</span>
				<Button
					icon={ closeSmall }
					size="small"
					label={ sprintf(
						/* translators: %s: title of a page. */
						__( 'Remove “%s”', 'care-pathway-links' ),
						title
					) }
					onClick={ () => onChange( 0 ) }
				/>
			</p>
			{ page && ! isShown( page ) && (
				<p>
					{ __(
						'This page is not open to visitors, so it is not named.',
						'care-pathway-links'
					) }
				</p>
			) }
		</div>
	);
}

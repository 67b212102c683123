import { ExternalLink, Icon } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { check } from '@wordpress/icons';

import { store } from '../store';

/** A page that the post leads to already, and where. */
export function LinkedPage( {
	pageId,
	place,
}: {
	pageId: number;
	place: 'block' | 'text';
} ) {
	const page = useSelect(
		( select ) => select( store ).getTarget( pageId ),
		[ pageId ]
	);
	return page === null ? null : (
		<li className="care-pathway-links-linked">
			<Icon icon={ check } size={ 20 } />
			<span>
				<ExternalLink href={ page.url }>{ page.title }</ExternalLink>{ ' ' }
				<span className="care-pathway-links-note">
					{ place === 'block'
						? __( 'in the block', 'care-pathway-links' )
						: __( 'in your text', 'care-pathway-links' ) }
				</span>
			</span>
		</li>
	);
}

import { CheckboxControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { reasonText } from '../../screens/reason-text';
import { useParts } from '../parts';
import { LinkPreview } from './link-preview';
import type { OfferedLink } from './read-part';

/** A link that a page could carry: where, at which words, why. */
export function OfferedLinkItem( {
	link,
	isChosen,
	onChoose,
}: {
	link: OfferedLink;
	isChosen: boolean;
	onChoose: ( isChosen: boolean ) => void;
} ) {
	const { screens } = useParts();
	const { source, target, suggestion } = link;
	const [ reason ] = suggestion.reasons;

	return (
		<>
			<CheckboxControl
				__nextHasNoMarginBottom
				label={ sprintf(
					/* translators: 1: title of the page that would carry a link, 2: title of the page that it would lead to. */
					__( '%1$s → %2$s', 'care-pathway-links' ),
					source.title,
					target.title
				) }
				checked={ isChosen }
				onChange={ onChoose }
			/>
			<LinkPreview link={ link } />
			<p className="care-pathway-links-note">
				{ suggestion.band === 'strong'
					? __( 'Strong', 'care-pathway-links' )
					: __( 'Weaker', 'care-pathway-links' ) }
				{ reason && ` · ${ reasonText( reason ) }` }
				{ ' · ' }
				<a
					href={
						new URL(
							`post.php?post=${ source.postId }&action=edit`,
							screens
						).href
					}
				>
					{ sprintf(
						/* translators: %s: title of a page. */
						__( 'Edit “%s”', 'care-pathway-links' ),
						source.title
					) }
				</a>
			</p>
			{ source.lockedBy !== null && (
				<p>
					{ sprintf(
						/* translators: %s: name of a person. */
						__(
							'%s has this page open in the editor. While that is so, no link is added.',
							'care-pathway-links'
						),
						source.lockedBy
					) }
				</p>
			) }
		</>
	);
}

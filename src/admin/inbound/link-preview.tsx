import { __ } from '@wordpress/i18n';

import type { OfferedLink } from './read-part';

/** The sentence as it is, and as it would be. The link opens the page in a tab of its own. */
export function LinkPreview( {
	link: { suggestion, target },
}: {
	link: OfferedLink;
} ) {
	const { before, text, after } = suggestion.anchor;

	return (
		<dl className="care-pathway-links-preview">
			<div>
				<dt>{ __( 'Before', 'care-pathway-links' ) }</dt>
				<dd>
					{ before }
					{ text }
					{ after }
				</dd>
			</div>
			<div>
				<dt>{ __( 'After', 'care-pathway-links' ) }</dt>
				<dd>
					{ before }
					<a href={ target.url } target="_blank" rel="noreferrer">
						{ text }
						<span className="screen-reader-text">
							{ ' ' }
							{ __(
								'(opens in a new tab)',
								'care-pathway-links'
							) }
						</span>
					</a>
					{ after }
				</dd>
			</div>
		</dl>
	);
}

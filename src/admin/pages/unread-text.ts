import { __, sprintf } from '@wordpress/i18n';

import type { UnreadKind } from '../../contract/site-audit';

/** Why the text of a page could not be read as a whole. */
export function unreadText( unread: UnreadKind ): string {
	const [ why, name = '' ] = split( unread );
	return why === 'builder'
		? sprintf(
				/* translators: %s: name of a page builder. */
				__( 'Made with a page builder: %s', 'care-pathway-links' ),
				name
			)
		: sprintf(
				/* translators: %s: name of a block or a shortcode. */
				__(
					'Text made when the page is shown: %s',
					'care-pathway-links'
				),
				name
			);
}

function split( unread: UnreadKind ): [ string, string ] {
	const place = unread.indexOf( ':' );
	return [ unread.slice( 0, place ), unread.slice( place + 1 ) ];
}

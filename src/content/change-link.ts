import type { RichTextData } from '@wordpress/rich-text';

import type { TextRange } from '../contract/types';
import { placeFormat, withoutLink } from './link-format';
import type { LinkedPage } from './link-format';
import { isLinkFormat } from './read-marks';

/** A link as rich text keeps it. */
interface LinkFormat {
	type: string;
	attributes?: Record< string, string >;
	unregisteredAttributes?: Record< string, string >;
}

/**
 * The same rich text without a link.
 *
 * @return Null where the link on the range is not the one that is meant.
 */
export function withLinkRemoved(
	value: RichTextData,
	range: TextRange,
	url: string
): RichTextData | null {
	return findLink( value, range, url ) === null
		? null
		: withoutLink( value, range );
}

/**
 * The same rich text with a link that leads elsewhere; whatever else the link says of itself stays.
 *
 * @return Null where the link on the range is not the one that is meant.
 */
export function withAddress(
	value: RichTextData,
	range: TextRange,
	url: string,
	page: LinkedPage
): RichTextData | null {
	const link = findLink( value, range, url );
	const bare = link === null ? null : withoutLink( value, range );
	// What nobody registered keeps its attributes under names of its own.
	if ( link === null || bare === null || link.type !== 'core/link' ) {
		return null;
	}
	return placeFormat( bare, range, {
		...link,
		attributes: {
			...link.attributes,
			url: page.url,
			type: page.type,
			id: String( page.id ),
		},
	} );
}

/**
 * The same rich text with a link on other words of it.
 *
 * @return Null where the link on the range is not the one that is meant, or where no link may be on the other words.
 */
export function withLinkMoved(
	value: RichTextData,
	range: TextRange,
	url: string,
	to: TextRange
): RichTextData | null {
	const link = findLink( value, range, url );
	const bare = link === null ? null : withoutLink( value, range );
	return link === null || bare === null
		? null
		: placeFormat( bare, to, link );
}

/** The one link that covers a range and nothing more, if it leads to the address. */
function findLink(
	value: RichTextData,
	{ start, end }: TextRange,
	url: string
): LinkFormat | null {
	const formats: ArrayLike< LinkFormat[] | undefined > = value.formats;
	const at = ( index: number ) => formats[ index ]?.find( isLinkFormat );
	const link = at( start );
	if (
		link === undefined ||
		at( start - 1 ) === link ||
		at( end ) === link
	) {
		return null;
	}
	for ( let index = start; index < end; index++ ) {
		if ( at( index ) !== link ) {
			return null;
		}
	}
	const written = { ...link.unregisteredAttributes, ...link.attributes };
	return ( written.url ?? written.href ) === url ? link : null;
}

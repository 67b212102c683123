import { RichTextData } from '@wordpress/rich-text';

import type { TextRange } from '../contract/types';
import { isLinkFormat } from './read-marks';

/** The page a link leads to, as core's own link tool would name it. */
export interface LinkedPage {
	url: string;
	/** Post type. */
	type: string;
	id: number;
}

/** One format object stands for one element: rich text joins neighbours by identity. */
interface Format {
	type: string;
	attributes?: Record< string, string >;
}
type Formats = Array< Format[] | undefined >;

/**
 * The same rich text with a link on a range, written as core writes it: `url`, `type`, `id`, nothing
 * else, so that core's link tool can edit it and it survives without us. Formats around the range
 * stay outside the link; formats that begin or end inside it go inside, so that it stays one element.
 *
 * @return Null where no link may be: outside the text, on an object such as an image, or on an existing link.
 */
export function withLink(
	value: RichTextData,
	range: TextRange,
	page: LinkedPage
): RichTextData | null {
	return placeFormat( value, range, {
		type: 'core/link',
		attributes: { url: page.url, type: page.type, id: String( page.id ) },
	} );
}

/**
 * The same rich text with a link format on a range.
 *
 * @return Null where no link may be: outside the text, on an object such as an image, or on an existing link.
 */
export function placeFormat(
	value: RichTextData,
	range: TextRange,
	link: Format
): RichTextData | null {
	if ( ! isInside( range, value.text ) ) {
		return null;
	}
	const formats: Formats = [ ...value.formats ];
	const objects: ArrayLike< unknown > = value.replacements;
	for ( let index = range.start; index < range.end; index++ ) {
		if ( objects[ index ] || formats[ index ]?.some( isLinkFormat ) ) {
			return null;
		}
	}
	const depth = sharedDepth( formats, range );
	for ( let index = range.start; index < range.end; index++ ) {
		const old = formats[ index ] ?? [];
		formats[ index ] = [
			...old.slice( 0, depth ),
			link,
			...old.slice( depth ),
		];
	}
	return replaceFormats( value, formats );
}

/**
 * The same rich text without the links that touch a range; a link goes as a whole.
 *
 * @return Null where there was none.
 */
export function withoutLink(
	value: RichTextData,
	range: TextRange
): RichTextData | null {
	const before: Formats = value.formats;
	const links = new Set(
		before
			.slice( Math.max( 0, range.start ), range.end )
			.flatMap( ( list ) => list?.filter( isLinkFormat ) ?? [] )
	);
	if ( links.size === 0 ) {
		return null;
	}
	const formats: Formats = [ ...before ];
	before.forEach( ( list, index ) => {
		const kept = list?.filter( ( format ) => ! links.has( format ) );
		// A place without formats is a hole, not an empty list: rich text tells them apart.
		if ( kept?.length ) {
			formats[ index ] = kept;
		} else {
			delete formats[ index ];
		}
	} );
	return replaceFormats( value, formats );
}

function isInside( { start, end }: TextRange, text: string ): boolean {
	return (
		Number.isInteger( start ) &&
		Number.isInteger( end ) &&
		start >= 0 &&
		start < end &&
		end <= text.length
	);
}

/** How many outer formats are the same for every character of a range. */
function sharedDepth( formats: Formats, range: TextRange ): number {
	const first = formats[ range.start ] ?? [];
	let depth = first.length;
	for ( let index = range.start + 1; index < range.end; index++ ) {
		const list = formats[ index ] ?? [];
		let shared = 0;
		while ( shared < depth && list[ shared ] === first[ shared ] ) {
			shared++;
		}
		depth = shared;
	}
	return depth;
}

function replaceFormats( value: RichTextData, formats: Formats ): RichTextData {
	return new RichTextData( {
		text: value.text,
		// The package declares these two as arrays of nothing.
		formats: formats as never[],
		replacements: value.replacements,
	} );
}

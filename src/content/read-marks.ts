import type { RichTextData } from '@wordpress/rich-text';

import type { TextMark } from '../contract/types';

/** A format or object as rich text keeps it; narrower than what the package declares. */
interface Format {
	type: string;
	attributes?: Record< string, string >;
	unregisteredAttributes?: Record< string, string >;
}

/** Formats whose words are not language. Tag names are formats that nobody registered. */
const CODE_FORMATS = new Set( [
	'core/code',
	'core/keyboard',
	'code',
	'kbd',
	'samp',
] );

/** Link types of core whose id is a term's, not a post's. */
const TERM_LINK_TYPES = new Set( [ 'category', 'tag', 'post_tag' ] );

/**
 * Formatting of a rich-text value as marks, by start. A format is one mark from its first to its last
 * character, also where other formats begin or end inside it.
 */
export function readMarks( value: RichTextData ): TextMark[] {
	const formats: ArrayLike< Format[] | undefined > = value.formats;
	const objects: ArrayLike< Format | undefined > = value.replacements;
	const marks: TextMark[] = [];
	let open = new Map< Format, TextMark >();

	for ( let index = 0; index < value.text.length; index++ ) {
		const stillOpen = new Map< Format, TextMark >();
		for ( const format of formats[ index ] ?? [] ) {
			// Rich text keeps one format object for the whole run, so identity tells runs apart.
			const mark = open.get( format ) ?? begin( format, index );
			mark.end = index + 1;
			stillOpen.set( format, mark );
			if ( ! open.has( format ) ) {
				marks.push( mark );
			}
		}
		open = stillOpen;
		if ( objects[ index ] ) {
			marks.push( { kind: 'object', start: index, end: index + 1 } );
		}
	}
	return marks;
}

/** Whether a format is a link, registered by core or not registered at all. */
export function isLinkFormat( format: { type: string } ): boolean {
	return format.type === 'core/link' || format.type === 'a';
}

function begin( format: Format, start: number ): TextMark {
	if ( isLinkFormat( format ) ) {
		return { kind: 'link', start, end: start, ...linkTarget( format ) };
	}
	return {
		kind: CODE_FORMATS.has( format.type ) ? 'code' : 'formatted',
		start,
		end: start,
	};
}

function linkTarget( format: Format ): Pick< TextMark, 'url' | 'targetId' > {
	const written = { ...format.unregisteredAttributes, ...format.attributes };
	const url = written.url ?? written.href;
	const id = Number( written.id ?? written[ 'data-id' ] );
	const type = written.type ?? written[ 'data-type' ] ?? '';
	const isPost =
		Number.isInteger( id ) && id > 0 && ! TERM_LINK_TYPES.has( type );
	return {
		...( url === undefined ? {} : { url } ),
		...( isPost ? { targetId: id } : {} ),
	};
}

import { parse } from '@wordpress/block-serialization-default-parser';

import type { LinkSplice } from '../contract/site-audit';
import type { Anchor, SpanKind, TextRange, TextSpan } from '../contract/types';
import { alignText } from './align-text';
import type { AlignedText } from './align-text';
import type { LinkedPage } from './link-format';
import { locateBlock } from './locate-block';
import type { Stretch } from './locate-block';
import { inertBody, readBlockSpans, readSavedSpans } from './read-saved-spans';
import { listBlocks } from './saved-blocks';
import { findRichText } from './saved-rich-text';
import type { ScannedTag } from './scan-html';

/** Why no link can be put on some words of saved content. */
export type SpliceRefusal =
	/** The words are not there. */
	| 'gone'
	/** They stand where no link belongs, or something is there already. */
	| 'not-linkable'
	/** A link there would begin inside of something and end outside of it. */
	| 'crosses-element'
	/** What is saved is not what a browser reads: no place in it is certain. */
	| 'broken-markup';

/** Saved content with one more link, and what was put where. */
export interface SplicedLink {
	splice: LinkSplice;
	content: string;
}

const LINKABLE: ReadonlySet< SpanKind > = new Set( [
	'paragraph',
	'list-item',
	'table-cell',
] );

const CLOSING = '</a>';

/**
 * Puts a link on words of saved content, as core's editor would save it; every other byte stays as it is.
 *
 * @param content Raw content.
 * @param anchor  Words, by the path of their block.
 * @param page    Where the link leads.
 * @return Why not, where it cannot be done with certainty.
 */
export function spliceLink(
	content: string,
	anchor: Pick< Anchor, 'blockId' | 'attribute' | 'range' | 'text' >,
	page: LinkedPage
): SplicedLink | SpliceRefusal {
	const parsed = parse( content );
	const block = listBlocks( parsed ).find(
		( { path } ) => path === anchor.blockId
	);
	const span =
		block &&
		readBlockSpans( block ).find(
			( { attribute } ) => attribute === anchor.attribute
		);
	if (
		block === undefined ||
		span === undefined ||
		isOther( span, anchor )
	) {
		return 'gone';
	}
	if ( ! mayCarryLink( span, anchor.range ) ) {
		return 'not-linkable';
	}
	const html = block.parsed.innerHTML;
	const stretches = locateBlock( content, parsed, block.parsed );
	const root = inertBody( html );
	const found = findRichText( block.name, root ).find(
		( { attribute } ) => attribute === anchor.attribute
	);
	const aligned = found && alignText( html, root, found.element, span.text );
	const inHtml = aligned && rangeIn( aligned, anchor.range );
	if ( ! stretches || ! aligned || ! inHtml ) {
		return 'broken-markup';
	}
	const whole = withWholeElements( inHtml, aligned.tags );
	const place = whole && placeIn( stretches, whole );
	if ( ! place ) {
		return 'crosses-element';
	}
	const text = content.slice( place.start, place.end );
	const spliced =
		content.slice( 0, place.start ) +
		openingTag( page ) +
		text +
		CLOSING +
		content.slice( place.end );

	return isOneMoreLink( content, spliced, span, anchor.range, page )
		? {
				splice: {
					start: byteLength( content.slice( 0, place.start ) ),
					end: byteLength( content.slice( 0, place.end ) ),
					text,
					targetId: page.id,
					anchorText: anchor.text,
				},
				content: spliced,
			}
		: 'broken-markup';
}

/** The tag that a link begins with, as core's editor saves it. */
export function openingTag( { url, type, id }: LinkedPage ): string {
	return `<a href="${ escaped( url ) }" data-type="${ escaped( type ) }" data-id="${ id }">`;
}

/** As core writes values of attributes: what is a character reference already stays one. */
function escaped( value: string ): string {
	return value
		.replace( /&(?!(?:[a-z\d]+|#\d+|#x[a-f\d]+);)/gi, '&amp;' )
		.replaceAll( '"', '&quot;' )
		.replaceAll( '<', '&lt;' );
}

function isOther(
	{ text }: TextSpan,
	anchor: Pick< Anchor, 'range' | 'text' >
): boolean {
	const { start, end } = anchor.range;
	return start >= end || text.slice( start, end ) !== anchor.text;
}

/** Formatting may stand around words and in them; links, code and objects may not. */
function mayCarryLink(
	{ kind, isEditable, marks, text }: TextSpan,
	{ start, end }: TextRange
): boolean {
	return (
		isEditable &&
		LINKABLE.has( kind ) &&
		! /\n|^\s|\s$/.test( text.slice( start, end ) ) &&
		marks.every(
			( mark ) =>
				mark.kind === 'formatted' ||
				mark.end <= start ||
				mark.start >= end
		)
	);
}

/** The HTML that words are written by; null where they begin or end inside of one character. */
function rangeIn(
	{ positions, units }: AlignedText,
	{ start, end }: TextRange
): TextRange | null {
	const first = units[ positions.indexOf( start ) ];
	const last = units[ positions.indexOf( end - 1 ) ];
	const before = units[ positions.indexOf( start ) - 1 ];
	const behind = units[ positions.indexOf( end - 1 ) + 1 ];
	if (
		first === undefined ||
		last === undefined ||
		before?.start === first.start ||
		behind?.start === last.start ||
		isSecondHalf( first.unit ) ||
		( behind !== undefined && isSecondHalf( behind.unit ) )
	) {
		return null;
	}
	return { start: first.start, end: last.end };
}

/** Of a character that takes two units, such as an emoji. */
function isSecondHalf( unit: string ): boolean {
	return /[\uDC00-\uDFFF]/.test( unit );
}

/**
 * The range, wider where elements begin right before it or end right behind it, so that what begins in it ends in it.
 *
 * @return Null where an element would be cut in two.
 */
function withWholeElements(
	{ start, end }: TextRange,
	tags: readonly ScannedTag[]
): TextRange | null {
	const open: ScannedTag[] = [];
	const range = { start, end };
	for ( const tag of tags ) {
		if ( tag.start < start || tag.end > end ) {
			continue;
		}
		if ( tag.kind === 'other' ) {
			return null;
		}
		if ( tag.kind === 'open' ) {
			open.push( tag );
		} else if ( open.length > 0 ) {
			if ( open.pop()?.name !== tag.name ) {
				return null;
			}
		} else {
			const before = tags.find( ( other ) => other.end === range.start );
			if ( before?.kind !== 'open' || before.name !== tag.name ) {
				return null;
			}
			range.start = before.start;
		}
	}
	while ( open.length > 0 ) {
		const behind = tags.find( ( other ) => other.start === range.end );
		if ( behind?.kind !== 'close' || behind.name !== open.pop()?.name ) {
			return null;
		}
		range.end = behind.end;
	}
	return range;
}

/** A range of a block's HTML in the saved content; null where another block stands in it. */
function placeIn(
	stretches: readonly Stretch[],
	{ start, end }: TextRange
): TextRange | null {
	const held = stretches.find(
		( { from, length } ) => from <= start && end <= from + length
	);
	return held === undefined
		? null
		: {
				start: held.at + start - held.from,
				end: held.at + end - held.from,
			};
}

/** Whether content says all that it said, with one link more, and nothing else. */
function isOneMoreLink(
	before: string,
	after: string,
	{ blockId, attribute }: TextSpan,
	range: TextRange,
	{ url, id }: LinkedPage
): boolean {
	const link = { kind: 'link' as const, ...range, url, targetId: id };
	const expected = readSavedSpans( before ).map( ( span ) =>
		span.blockId === blockId && span.attribute === attribute
			? { ...span, marks: [ ...span.marks, link ] }
			: span
	);
	return written( expected ) === written( readSavedSpans( after ) );
}

/** Spans as one text; marks in an order that does not tell which element is around which. */
function written( spans: readonly TextSpan[] ): string {
	return JSON.stringify(
		spans.map( ( { marks, ...span } ) => [
			span,
			marks
				.map( ( { kind, start, end, url, targetId } ) =>
					JSON.stringify( [ start, end, kind, url, targetId ] )
				)
				.sort(),
		] )
	);
}

/** Length as UTF-8. */
function byteLength( text: string ): number {
	let length = 0;
	for ( const character of text ) {
		const code = character.codePointAt( 0 ) ?? 0;
		if ( code < 0x80 ) {
			length += 1;
		} else if ( code < 0x800 ) {
			length += 2;
		} else {
			length += code < 0x10000 ? 3 : 4;
		}
	}
	return length;
}

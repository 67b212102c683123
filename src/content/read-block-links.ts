import { parse } from '@wordpress/block-serialization-default-parser';
import { RichTextData } from '@wordpress/rich-text';

import type { SpanKind, TextSpan } from '../contract/types';
import { readMarks } from './read-marks';
import { inertBody } from './read-saved-spans';
import type { ReadableBlock } from './read-spans';
import { listBlocks } from './saved-blocks';
import type { SavedBlock } from './saved-blocks';

/** A block with its settings, wherever it was read. */
interface Block extends Pick<
	ReadableBlock,
	'clientId' | 'name' | 'attributes'
> {
	/** Where WordPress 7.1 keeps the HTML of a block of plain HTML; before, it is a setting. */
	innerContent?: readonly unknown[];
}

/** Where the settings of a block say what it leads to, and what it says. */
const PLACES: Readonly<
	Record< string, { kind: SpanKind; url: string; text: string } >
> = {
	'core/button': { kind: 'button', url: 'url', text: 'text' },
	'core/image': { kind: 'image', url: 'href', text: 'alt' },
	'core/media-text': { kind: 'image', url: 'href', text: 'mediaAlt' },
};

/** Blocks of plain HTML. */
const HTML_BLOCKS: ReadonlySet< string > = new Set( [
	'core/freeform',
	'core/html',
] );

/** A picture that leads to itself leads to no page. */
const OWN_FILE: ReadonlySet< unknown > = new Set( [ 'media', 'attachment' ] );

/** What a link in HTML stands in. */
const TEXT_ELEMENTS =
	'p,li,td,th,dt,dd,h1,h2,h3,h4,h5,h6,blockquote,figcaption,div,body';

const readings = new WeakMap< object, TextSpan[] >();

/**
 * Links of a block that are no words of its rich text: of a button, a picture, plain HTML. Each is a text that is all link, or in
 * HTML the element around links. Nothing can be changed in them from outside. The same spans until the block's settings change.
 */
export function readBlockLinks( block: Block ): TextSpan[] {
	const source = block.innerContent ?? block.attributes;
	const known = readings.get( source );
	if ( known !== undefined && known[ 0 ]?.blockId === block.clientId ) {
		return known;
	}
	const spans = HTML_BLOCKS.has( block.name )
		? linksOfHtml( block )
		: linkOfSettings( block );
	readings.set( source, spans );
	return spans;
}

/** The same of saved content; a block's id is its path, as in `readSavedSpans`. */
export function readSavedBlockLinks( content: string ): TextSpan[] {
	return listBlocks( parse( content ) ).flatMap( ( block ) =>
		readBlockLinks( toBlock( block ) )
	);
}

function linkOfSettings( { clientId, name, attributes }: Block ): TextSpan[] {
	const place = PLACES[ name ];
	const url = place && attributes[ place.url ];
	if (
		place === undefined ||
		typeof url !== 'string' ||
		( place.kind === 'image' && OWN_FILE.has( attributes.linkDestination ) )
	) {
		return [];
	}
	const text = textOf( attributes[ place.text ], place.kind === 'image' );
	return [
		{
			blockId: clientId,
			attribute: place.url,
			blockName: name,
			kind: place.kind,
			level: null,
			text,
			marks: [ { kind: 'link', start: 0, end: text.length, url } ],
			isEditable: false,
		},
	];
}

/** What a button says is HTML, what describes a picture is not. */
function textOf( value: unknown, isPlain: boolean ): string {
	if ( value instanceof RichTextData ) {
		return value.text;
	}
	if ( typeof value !== 'string' ) {
		return '';
	}
	return isPlain ? value : RichTextData.fromHTMLString( value ).text;
}

function linksOfHtml( block: Block ): TextSpan[] {
	const { clientId, name, attributes, innerContent = [] } = block;
	const body = inertBody(
		typeof attributes.content === 'string'
			? attributes.content
			: innerContent.filter( isText ).join( '' )
	);
	const elements = new Set(
		[ ...body.querySelectorAll( 'a[href]' ) ].flatMap(
			( link ) => link.closest< HTMLElement >( TEXT_ELEMENTS ) ?? []
		)
	);
	return [ ...elements ].map( ( element, place ) => {
		const value = RichTextData.fromHTMLElement( element );
		return {
			blockId: clientId,
			attribute: `content.${ place }`,
			blockName: name,
			kind: 'other',
			level: null,
			text: value.text,
			marks: readMarks( value ),
			isEditable: false,
		};
	} );
}

function isText( part: unknown ): part is string {
	return typeof part === 'string';
}

/** A saved block with the settings that the editor would read of its HTML, as far as its link goes. */
function toBlock( { path, name, parsed }: SavedBlock ): Block {
	const block = {
		clientId: path,
		name: name === '' ? 'core/freeform' : name,
	};
	const place = PLACES[ block.name ];
	if ( place === undefined ) {
		return { ...block, attributes: { content: parsed.innerHTML } };
	}
	const link = inertBody( parsed.innerHTML )
		.querySelector( place.kind === 'image' ? 'a[href] img' : 'a[href]' )
		?.closest( 'a' );
	return {
		...block,
		attributes: {
			...parsed.attrs,
			[ place.url ]: link?.getAttribute( 'href' ) ?? undefined,
			[ place.text ]:
				place.kind === 'image'
					? link?.querySelector( 'img' )?.getAttribute( 'alt' )
					: link?.innerHTML,
		},
	};
}

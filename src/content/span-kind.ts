import type { SpanKind } from '../contract/types';

/**
 * What the rich-text attributes of core's blocks are. The order inside an entry is the reading order
 * of the block. What is not named here is `other`: read, but never offered a link, because we cannot
 * know whether a link is welcome there.
 */
const KINDS: Record< string, Record< string, SpanKind > > = {
	'core/paragraph': { content: 'paragraph' },
	'core/list-item': { content: 'list-item' },
	'core/heading': { content: 'heading' },
	'core/accordion-heading': { title: 'heading' },
	'core/table': {
		// The head names the columns, as a heading names its section.
		head: 'other',
		body: 'table-cell',
		foot: 'table-cell',
		caption: 'caption',
	},
	'core/quote': { value: 'quotation', citation: 'quotation' },
	'core/pullquote': { value: 'quotation', citation: 'quotation' },
	'core/verse': { content: 'quotation' },
	'core/code': { content: 'code' },
	'core/preformatted': { content: 'code' },
	'core/button': { text: 'button' },
	'core/file': { fileName: 'button', downloadButtonText: 'button' },
	'core/search': { label: 'other', buttonText: 'button' },
	'core/details': { summary: 'other' },
	'core/image': { caption: 'caption' },
	'core/gallery': { caption: 'caption' },
	'core/video': { caption: 'caption' },
	'core/audio': { caption: 'caption' },
	'core/embed': { caption: 'caption' },
};

const NOTHING: Record< string, SpanKind > = {};

/** Blocks whose inner blocks are somebody else's words. */
const QUOTING_BLOCKS = new Set( [ 'core/quote', 'core/pullquote' ] );

/** Whether everything inside this block is a quotation. */
export function isQuoting( blockName: string ): boolean {
	return QUOTING_BLOCKS.has( blockName );
}

/** Whether what is inside this block is kept in a post of its own: the editor shows it, sometimes, but it is not this post's text. */
export function isKeptElsewhere( blockName: string ): boolean {
	return blockName === 'core/block';
}

/** Rich-text attributes of a block that we know by name, in reading order. */
export function knownAttributes( blockName: string ): string[] {
	return Object.keys( KINDS[ blockName ] ?? NOTHING );
}

/**
 * What a rich-text value of a block is. `attribute` may be a path into an attribute, as in a table.
 * Running text inside a quotation is a quotation.
 */
export function spanKind(
	blockName: string,
	attribute: string,
	isQuoted: boolean
): SpanKind {
	const [ name = '' ] = attribute.split( '.' );
	const kind = ( KINDS[ blockName ] ?? NOTHING )[ name ] ?? 'other';
	return isQuoted && ( kind === 'paragraph' || kind === 'list-item' )
		? 'quotation'
		: kind;
}

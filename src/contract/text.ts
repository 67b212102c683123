/** Where words are: positions, formatting and the rich-text values of a post. */

/** End-exclusive, in UTF-16 code units of the plain text of one rich-text value. The only kind of position. */
export interface TextRange {
	start: number;
	end: number;
}

/** Formatting that matters to a link: what already links, and what a link must not cut in two. */
export interface TextMark extends TextRange {
	kind: 'link' | 'code' | 'formatted' | 'object' | 'no-link';
	/** Only of a link: its address as written, and the entry core says it belongs to. */
	url?: string;
	targetId?: number;
}

/**
 * What a span is in the post. Only `paragraph`, `list-item` and `table-cell` may carry a suggestion;
 * the others are read for context (headings) or to know what is there already.
 */
export type SpanKind =
	| 'paragraph'
	| 'list-item'
	| 'table-cell'
	| 'heading'
	| 'quotation'
	| 'caption'
	| 'button'
	/** What describes a linked picture. */
	| 'image'
	| 'code'
	| 'other';

/** One rich-text value of a post, as plain text. */
export interface TextSpan {
	/** In the editor the block's client id; in saved content the block's path, such as "2.0". */
	blockId: string;
	/** The rich-text attribute of the block, such as "content"; table cells carry their place, "body.1.cells.0.content". */
	attribute: string;
	blockName: string;
	kind: SpanKind;
	/** Of a heading, 1 to 6; otherwise null. */
	level: number | null;
	text: string;
	marks: TextMark[];
	/** False where a link may not be written: locked, template-locked, synced. */
	isEditable: boolean;
}

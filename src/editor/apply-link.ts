import { store as blockEditorStore } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';
import { RichTextData } from '@wordpress/rich-text';

import { readAttribute, replaceAttribute } from '../content/attribute-path';
import { withLink, withoutLink } from '../content/link-format';
import type { LinkedPage } from '../content/link-format';
import type { Anchor } from '../contract/types';
import { canWrite } from './can-write';
import { isRichText } from './is-rich-text';

/** What came of writing; everything but `applied` means that nothing was changed. */
export type ApplyResult =
	| 'applied'
	/** The block, or its text, is no longer there. */
	| 'gone'
	/** Other words stand there now. */
	| 'moved'
	/** The block may not be changed. */
	| 'locked'
	/** The words are linked already, or were not when a link should go. */
	| 'linked-otherwise';

/**
 * Puts a link on the words of an anchor: one change of one block attribute, one undo step. The words
 * are checked again right here; whatever is in doubt changes nothing.
 */
export function applyLink(
	registry: DataRegistry,
	anchor: Anchor,
	page: LinkedPage
): ApplyResult {
	return rewrite( registry, anchor, ( value ) =>
		withLink( value, anchor.range, page )
	);
}

/** Takes the link off the words of an anchor again, as one undo step of its own. */
export function removeLink(
	registry: DataRegistry,
	anchor: Anchor
): ApplyResult {
	return rewrite( registry, anchor, ( value ) =>
		withoutLink( value, anchor.range )
	);
}

/** The text that an anchor's words stand in, as it is now; null when it is gone. */
export function readText(
	registry: DataRegistry,
	{ blockId, attribute }: Anchor
): string | null {
	return readValue( registry, blockId, attribute )?.value.text ?? null;
}

/**
 * Changes the text that an anchor's words stand in, as one undo step.
 *
 * @param registry The editor's.
 * @param anchor   The words: checked again right here.
 * @param change   Makes the new text; null: it may not be made.
 */
export function rewrite(
	registry: DataRegistry,
	anchor: Anchor,
	change: ( value: RichTextData ) => RichTextData | null
): ApplyResult {
	const { blockId, attribute, range, text } = anchor;
	const found = readValue( registry, blockId, attribute );
	if ( ! found ) {
		return 'gone';
	}
	const { attributes, value } = found;
	if ( ! canWrite( registry, blockId ) ) {
		return 'locked';
	}
	if ( value.text.slice( range.start, range.end ) !== text ) {
		return 'moved';
	}
	const changed = change( value );
	if ( changed === null ) {
		return 'linked-otherwise';
	}
	const { updateBlockAttributes, __unstableMarkLastChangeAsPersistent } =
		registry.dispatch( blockEditorStore );
	/*
	 * The editor joins consecutive changes of one attribute into one undo step. What was typed before
	 * ends its step here, and what is typed next begins one: the link is a step between them.
	 */
	__unstableMarkLastChangeAsPersistent();
	updateBlockAttributes(
		blockId,
		replaceAttribute( attributes, attribute, changed )
	);
	__unstableMarkLastChangeAsPersistent();
	return 'applied';
}

/** A rich text of a block with the attributes it is one of; null when it is gone. */
export function readValue(
	registry: DataRegistry,
	blockId: string,
	attribute: string
): { attributes: Record< string, unknown >; value: RichTextData } | null {
	const { getBlockAttributes, getBlockName } =
		registry.select( blockEditorStore );
	const attributes = getBlockAttributes( blockId );
	const found = attributes ? readAttribute( attributes, attribute ) : null;
	// A plugin may have put the HTML itself where the editor keeps rich text.
	const value =
		typeof found === 'string' &&
		isRichText( getBlockName( blockId ) ?? '', attribute )
			? RichTextData.fromHTMLString( found )
			: found;
	return attributes && value instanceof RichTextData
		? { attributes, value }
		: null;
}

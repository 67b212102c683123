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

/** A link to be: on these words, to this page. */
export interface PlannedLink {
	anchor: Anchor;
	page: LinkedPage;
}

/**
 * Puts a link on the words of an anchor: one change of one block attribute, one undo step. The words
 * are checked again right here; whatever is in doubt changes nothing.
 */
export function applyLink(
	registry: DataRegistry,
	anchor: Anchor,
	page: LinkedPage
): ApplyResult {
	return applyLinks( registry, [ { anchor, page } ] )[ 0 ] ?? 'gone';
}

/**
 * The same for several links at once: together they are one undo step, and what is in doubt is left out.
 *
 * @return What came of each, in the order given.
 */
export function applyLinks(
	registry: DataRegistry,
	links: readonly PlannedLink[]
): ApplyResult[] {
	return rewriteAll(
		registry,
		links.map( ( { anchor, page } ) => ( {
			anchor,
			change: ( value ) => withLink( value, anchor.range, page ),
		} ) )
	);
}

/** Takes the link off the words of an anchor again, as one undo step of its own. */
export function removeLink(
	registry: DataRegistry,
	anchor: Anchor
): ApplyResult {
	return removeLinks( registry, [ anchor ] )[ 0 ] ?? 'gone';
}

/** The same for several links, which together are one undo step. */
export function removeLinks(
	registry: DataRegistry,
	anchors: readonly Anchor[]
): ApplyResult[] {
	return rewriteAll(
		registry,
		anchors.map( ( anchor ) => ( {
			anchor,
			change: ( value ) => withoutLink( value, anchor.range ),
		} ) )
	);
}

/** The text that an anchor's words stand in, as it is now; null when it is gone. */
export function readText(
	registry: DataRegistry,
	anchor: Anchor
): string | null {
	return readValue( registry, anchor )?.value.text ?? null;
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
	return rewriteAll( registry, [ { anchor, change } ] )[ 0 ] ?? 'gone';
}

interface Rewrite {
	anchor: Anchor;
	change: ( value: RichTextData ) => RichTextData | null;
}

function rewriteAll(
	registry: DataRegistry,
	rewrites: readonly Rewrite[]
): ApplyResult[] {
	/** What is to be written, by block; a later link sees what the earlier ones made of its block. */
	const changed: Record< string, Record< string, unknown > > = {};

	const results = rewrites.map( ( { anchor, change } ): ApplyResult => {
		const { blockId, attribute, range, text } = anchor;
		const found = readValue( registry, anchor, changed[ blockId ] );
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
		const next = change( value );
		if ( next === null ) {
			return 'linked-otherwise';
		}
		changed[ blockId ] = {
			...changed[ blockId ],
			...replaceAttribute( attributes, attribute, next ),
		};
		return 'applied';
	} );

	const blockIds = Object.keys( changed );
	if ( blockIds.length > 0 ) {
		const { updateBlockAttributes, __unstableMarkLastChangeAsPersistent } =
			registry.dispatch( blockEditorStore );
		/*
		 * The editor joins consecutive changes of one attribute into one undo step. What was typed before
		 * ends its step here, and what is typed next begins one: the links are a step between them.
		 */
		__unstableMarkLastChangeAsPersistent();
		updateBlockAttributes( blockIds, changed, { uniqueByBlock: true } );
		__unstableMarkLastChangeAsPersistent();
	}
	return results;
}

/** A rich text of a block with the attributes it is one of, what is about to be written to them counted in; null when it is gone. */
export function readValue(
	registry: DataRegistry,
	{ blockId, attribute }: Pick< Anchor, 'blockId' | 'attribute' >,
	changed: Record< string, unknown > = {}
): { attributes: Record< string, unknown >; value: RichTextData } | null {
	const { getBlockAttributes, getBlockName } =
		registry.select( blockEditorStore );
	const saved = getBlockAttributes( blockId );
	const attributes = saved && { ...saved, ...changed };
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

import { parse } from '@wordpress/block-serialization-default-parser';

import type { TextSpan } from '../contract/types';
import { isBound } from './is-bound';
import { readMarks } from './read-marks';
import { listBlocks } from './saved-blocks';
import type { SavedBlock } from './saved-blocks';
import { findRichText } from './saved-rich-text';
import { spanKind } from './span-kind';

/**
 * All rich text of saved post content, in reading order, with positions the editor would give the
 * same words. A block's id is its path among the blocks around it ("2.0"): blank text between blocks
 * is no block. Needs a DOM, as rich text does.
 */
export function readSavedSpans( content: string ): TextSpan[] {
	return listBlocks( parse( content ) ).flatMap( readBlockSpans );
}

/** The rich text of one block, without that of the blocks in it. */
export function readBlockSpans( {
	path,
	name,
	isQuoted,
	parsed,
}: SavedBlock ): TextSpan[] {
	return findRichText( name, inertBody( parsed.innerHTML ) ).map(
		( { attribute, value, level } ) => {
			const kind = spanKind( name, attribute, isQuoted );
			return {
				blockId: path,
				attribute,
				blockName: name,
				kind,
				level: kind === 'heading' ? level : null,
				text: value.text,
				marks: readMarks( value ),
				isEditable: isWritable( parsed.attrs ?? {}, attribute ),
			};
		}
	);
}

/** HTML in a document that runs no scripts and fetches no images. */
export function inertBody( html: string ): HTMLElement {
	const { body } = document.implementation.createHTMLDocument( '' );
	body.innerHTML = html;
	return body;
}

function isWritable(
	attributes: Record< string, unknown >,
	attribute: string
): boolean {
	const { lock } = attributes;
	const isLocked =
		typeof lock === 'object' &&
		lock !== null &&
		'edit' in lock &&
		lock.edit === true;
	return ! isLocked && ! isBound( attributes, attribute );
}

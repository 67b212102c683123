import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRegistry } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { __, sprintf } from '@wordpress/i18n';
import type { RichTextData } from '@wordpress/rich-text';

import { replaceAttribute } from '../../content/attribute-path';
import {
	withAddress,
	withLinkMoved,
	withLinkRemoved,
} from '../../content/change-link';
import type { ExistingLink, FindingFix } from '../../contract/types';
import { readValue, rewrite } from '../apply-link';
import type { ApplyResult } from '../apply-link';
import { canWrite } from '../can-write';
import { notify } from '../notify';
import { refusalText } from '../refusal-text';
import { readEditedPost } from '../undo-links';

/** Takes the way out of a finding: one undo step, one announcement. False: nothing was changed; the person has been told why. */
export function useFixLink(): (
	link: ExistingLink,
	fix: FindingFix
) => boolean {
	const registry = useRegistry();

	return ( link, fix ) => {
		const { anchor } = link;
		const before = read( registry, link );
		const result = rewrite( registry, anchor, ( value ) =>
			changed( value, link, fix )
		);
		const after = read( registry, link );
		if ( result !== 'applied' || before === null || after === null ) {
			notify( registry, 'warning', refusalText( result ) );
			return false;
		}
		const post = readEditedPost( registry );
		notify( registry, 'success', doneText( link, fix ), () => {
			// Right after it, it is the editor's own undo; later, only if the text is still what it was made.
			if ( readEditedPost( registry ) === post ) {
				registry.dispatch( editorStore ).undo();
				return;
			}
			const undone = putBack( registry, link, after, before );
			if ( undone !== 'applied' ) {
				notify( registry, 'warning', refusalText( undone ) );
			}
		} );
		return true;
	};
}

function changed(
	value: RichTextData,
	{ anchor, url }: ExistingLink,
	fix: FindingFix
): RichTextData | null {
	switch ( fix.kind ) {
		case 'remove':
			return withLinkRemoved( value, anchor.range, url );
		case 'address':
			return withAddress( value, anchor.range, url, {
				url: fix.page.url,
				type: fix.page.postType,
				id: fix.page.id,
			} );
		case 'words':
			return value.text.slice( fix.range.start, fix.range.end ) ===
				fix.text
				? withLinkMoved( value, anchor.range, url, fix.range )
				: null;
	}
}

function doneText( { anchor }: ExistingLink, fix: FindingFix ): string {
	switch ( fix.kind ) {
		case 'remove':
			return sprintf(
				/* translators: %s: words of the text. */
				__( 'Link removed from “%s”.', 'care-pathway-links' ),
				anchor.text
			);
		case 'address':
			return sprintf(
				/* translators: %s: words of the text. */
				__(
					'“%s” leads to the new address now.',
					'care-pathway-links'
				),
				anchor.text
			);
		case 'words':
			return sprintf(
				/* translators: 1: words that are linked now. 2: words that were linked before. */
				__(
					'“%1$s” is linked now in place of “%2$s”.',
					'care-pathway-links'
				),
				fix.text,
				anchor.text
			);
	}
}

function read(
	registry: DataRegistry,
	{ anchor }: ExistingLink
): RichTextData | null {
	return readValue( registry, anchor )?.value ?? null;
}

function putBack(
	registry: DataRegistry,
	{ anchor: { blockId, attribute } }: ExistingLink,
	expected: RichTextData,
	before: RichTextData
): ApplyResult {
	const now = readValue( registry, { blockId, attribute } );
	if ( now === null ) {
		return 'gone';
	}
	if ( now.value.toHTMLString() !== expected.toHTMLString() ) {
		return 'moved';
	}
	if ( ! canWrite( registry, blockId ) ) {
		return 'locked';
	}
	const { updateBlockAttributes, __unstableMarkLastChangeAsPersistent } =
		registry.dispatch( blockEditorStore );
	__unstableMarkLastChangeAsPersistent();
	updateBlockAttributes(
		blockId,
		replaceAttribute( now.attributes, attribute, before )
	);
	__unstableMarkLastChangeAsPersistent();
	return 'applied';
}

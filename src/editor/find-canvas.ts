/** The document that is written in: a frame in the editor's own, or on old sites that document itself. */
export function findCanvas( editor: Document ): Document | null {
	const frame = editor.querySelector< HTMLIFrameElement >(
		'iframe[name="editor-canvas"]'
	);
	if ( frame ) {
		// A frame that is only just loading has a document without a body: not yet.
		return frame.contentDocument?.body ? frame.contentDocument : null;
	}
	return editor.querySelector( '.editor-styles-wrapper' ) ? editor : null;
}

/** The editable element of a rich-text attribute of a block, or null. */
export function findEditable(
	canvas: Document,
	{ blockId, attribute }: { blockId: string; attribute: string }
): Element | null {
	const block = canvas.querySelector(
		`[data-block="${ CSS.escape( blockId ) }"]`
	);
	if ( ! block ) {
		return null;
	}
	const key = `[data-wp-block-attribute-key="${ CSS.escape( attribute ) }"]`;
	const element = block.matches( key ) ? block : block.querySelector( key );
	// A block inside this one may have an attribute of the same name.
	return element?.closest( '[data-block]' ) === block ? element : null;
}

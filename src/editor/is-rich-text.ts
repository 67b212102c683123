import { getBlockType } from '@wordpress/blocks';

/** The part of an attribute's declaration that tells what is in it. */
interface Declaration {
	type?: unknown;
	source?: unknown;
	multiline?: unknown;
}

/** Whether a block type keeps rich text in this attribute, so that a plain string there is HTML. */
export function isRichText( blockName: string, attribute: string ): boolean {
	const attributes = getBlockType( blockName )?.attributes as
		Record< string, Declaration > | undefined;
	const { type, source, multiline } = attributes?.[ attribute ] ?? {};
	if ( type === 'rich-text' || source === 'rich-text' ) {
		return true;
	}
	// Core's own attributes of this kind are leftovers of lists and quotes, and formulas.
	return (
		source === 'html' &&
		multiline === undefined &&
		! blockName.startsWith( 'core/' )
	);
}

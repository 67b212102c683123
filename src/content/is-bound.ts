/**
 * Whether a rich-text value shows text that lives elsewhere: writing to it would change that place, or nothing.
 *
 * @param attributes Of the block.
 * @param attribute  Place of the value, such as "content".
 */
export function isBound(
	attributes: Readonly< Record< string, unknown > >,
	attribute: string
): boolean {
	const { metadata } = attributes;
	if ( typeof metadata !== 'object' || metadata === null ) {
		return false;
	}
	const bindings = ( metadata as { bindings?: unknown } ).bindings;
	if ( typeof bindings !== 'object' || bindings === null ) {
		return false;
	}
	const [ name = '' ] = attribute.split( '.' );
	return name in bindings || '__default' in bindings;
}

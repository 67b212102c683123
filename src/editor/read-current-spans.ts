import type { EditorBlock } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';

import { readSpans } from '../content/read-spans';
import type { TextSpan } from '../contract/types';
import { canWrite } from './can-write';
import { isRichText } from './is-rich-text';

/** The text of some blocks as it stands now, with what the editor lets this person change. */
export function readCurrentSpans(
	registry: DataRegistry,
	blocks: readonly EditorBlock[]
): TextSpan[] {
	return readSpans( blocks, {
		canWrite: ( clientId ) => canWrite( registry, clientId ),
		isRichText,
	} );
}

import { store as blockEditorStore } from '@wordpress/block-editor';
import type { EditorBlock } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';

import { readSpans } from '../content/read-spans';
import type { TextSpan } from '../contract/types';
import { canWrite } from './can-write';
import { isRichText } from './is-rich-text';
import { measure } from './measure';

/** Spans of a block and all blocks in it, with what they were read under. */
interface Tree {
	lock: string;
	spans: readonly TextSpan[];
}

const trees = new WeakMap< EditorBlock, Tree >();

/** What of an open post is read. */
interface Readable {
	blocks: readonly EditorBlock[];
	lock: string;
}

/**
 * The text of a post as it stands now, with what the editor lets this person change. The editor keeps a block the same
 * object until something in it changes: while somebody types, the block around the caret is read and no other.
 */
export function readCurrentSpans(
	registry: DataRegistry,
	{ blocks, lock }: Readable
): TextSpan[] {
	return measure( 'read', () =>
		blocks.flatMap( ( block ) => {
			const known = trees.get( block );
			return known?.lock === lock
				? known.spans
				: readTree( registry, block, lock );
		} )
	);
}

/** The same, every block asked anew whether it may be changed: some locks come and go and change no block. */
export function readAllSpans(
	registry: DataRegistry,
	{ blocks, lock }: Readable
): TextSpan[] {
	return measure( 'read all', () =>
		blocks.flatMap( ( block ) => readTree( registry, block, lock ) )
	);
}

function readTree(
	registry: DataRegistry,
	block: EditorBlock,
	lock: string
): readonly TextSpan[] {
	const spans = readSpans( [ block ], {
		canWrite: ( clientId ) => canWrite( registry, clientId ),
		isRichText,
	} );
	trees.set( block, { lock, spans } );
	return spans;
}

/** What is locked for the post as a whole: it holds for every block and changes none of them. */
export function readLock(
	select: DataRegistry[ 'select' ],
	contentBlock = ''
): string {
	const { getBlockEditingMode, getTemplateLock } = select( blockEditorStore );
	return `${ getBlockEditingMode( contentBlock ) } ${ getTemplateLock() }`;
}

import { store as blockEditorStore } from '@wordpress/block-editor';
import { store as coreStore } from '@wordpress/core-data';
import type { DataRegistry } from '@wordpress/data';

/** Puts a note on a block, as the editor's own notes are (WordPress 6.9); mail about it is WordPress' own business. */
export async function leaveNote(
	registry: DataRegistry,
	{
		sourceId,
		clientId,
		text,
	}: { sourceId: number; clientId: string; text: string }
): Promise< void > {
	const metadata = readMetadata( registry, clientId );
	// 6.9 knows one note for a block, later versions a list: a block with one of the first kind keeps it.
	if ( metadata === null || typeof metadata.noteId === 'number' ) {
		return;
	}
	const note = await registry.dispatch( coreStore ).saveEntityRecord(
		'root',
		'comment',
		{
			post: sourceId,
			content: asHtml( text ),
			status: 'hold',
			type: 'note',
			parent: 0,
		},
		{ throwOnError: true }
	);
	const now = readMetadata( registry, clientId );
	if ( note?.id === undefined || now === null ) {
		return;
	}
	registry.dispatch( blockEditorStore ).updateBlockAttributes( clientId, {
		metadata: {
			...now,
			noteId: Array.isArray( now.noteId )
				? [ ...now.noteId, note.id ]
				: note.id,
		},
	} );
}

/** What the editor itself keeps about a block; null: the block is gone. */
function readMetadata(
	registry: DataRegistry,
	clientId: string
): { noteId?: unknown } | null {
	const attributes = registry
		.select( blockEditorStore )
		.getBlockAttributes( clientId );
	if ( attributes === null || attributes === undefined ) {
		return null;
	}
	const { metadata } = attributes;
	return typeof metadata === 'object' && metadata !== null ? metadata : {};
}

function asHtml( text: string ): string {
	const element = document.createElement( 'p' );
	element.textContent = text;
	return element.innerHTML;
}

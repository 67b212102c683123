import { isRecord } from './is-record';

/** Why a file is none of ours, or holds nothing. */
export type FileFault =
	| 'too-long'
	/** No JSON. */
	| 'unreadable'
	/** JSON, but not what was expected. */
	| 'other-file'
	/** Made by a newer version of the plugin. */
	| 'newer'
	| 'empty';

/** What our own files say of themselves. */
export interface FileShape {
	format: string;
	/** Counts up when a file changes its shape. */
	version: number;
	/** In characters: longer than all that a site can keep. */
	longest: number;
}

/**
 * A file that was exported, as far as it says what it is. Nothing else in it is believed.
 *
 * @param text  The file.
 * @param shape What it has to be.
 */
export function openFile(
	text: string,
	shape: FileShape
):
	| { ok: true; file: Record< string, unknown > }
	| { ok: false; code: FileFault } {
	if ( text.length > shape.longest ) {
		return { ok: false, code: 'too-long' };
	}
	let file: unknown;
	try {
		file = JSON.parse( text.replace( /^\uFEFF/, '' ) );
	} catch {
		return { ok: false, code: 'unreadable' };
	}
	if (
		! isRecord( file ) ||
		file.format !== shape.format ||
		typeof file.version !== 'number'
	) {
		return { ok: false, code: 'other-file' };
	}
	return file.version > shape.version
		? { ok: false, code: 'newer' }
		: { ok: true, file };
}

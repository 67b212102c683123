import type { LocalRecord } from '../local-record';

/** How far an audit that was broken off had been kept, on this device. */
export interface ResumeMark {
	/**
	 * Id of the page up to which findings of an audit are kept; -1: none are.
	 *
	 * @param audit What names the audit: the same facts on the same day.
	 */
	read: ( audit: string ) => number;
	/** No audit was broken off while it was kept. */
	isClear: () => boolean;
	note: ( audit: string, keptUpTo: number ) => void;
	/** It was kept as a whole. */
	clear: () => void;
}

/**
 * A mark in the browser's storage. Where that keeps nothing, an audit that was broken off is kept again from its beginning.
 *
 * @param record Where it is.
 */
export function createResumeMark( record: LocalRecord ): ResumeMark {
	return {
		read: ( audit ) => {
			const noted = record.read();
			return Array.isArray( noted ) &&
				noted[ 0 ] === audit &&
				Number.isSafeInteger( noted[ 1 ] )
				? noted[ 1 ]
				: -1;
		},
		isClear: () => record.read() === null,
		note: ( audit, keptUpTo ) => record.write( [ audit, keptUpTo ] ),
		clear: () => record.write( null ),
	};
}

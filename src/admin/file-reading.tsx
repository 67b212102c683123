import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { FailureCode } from '../screens/failure-code';
import type { FileFault } from './open-file';
import { pageFailureText } from './page-failure-text';
import { Working } from './working';

/** Where a file is before it was read. */
export type FileReadingState =
	| { status: 'choosing'; fault: FileFault | null }
	| { status: 'reading' }
	| { status: 'failed'; code: FailureCode };

/** What differs from one kind of file to another. */
export interface FileWords {
	/** How it is made, before one was chosen. */
	intro: string;
	tooLong: string;
	otherFile: string;
}

/** What a dialog says while a file of our own is chosen and read. */
export function FileReading( {
	state,
	words,
}: {
	state: FileReadingState;
	words: FileWords;
} ) {
	switch ( state.status ) {
		case 'choosing':
			return (
				<>
					<p>{ words.intro }</p>
					{ state.fault !== null && (
						<Notice status="error" isDismissible={ false }>
							{ faultText( state.fault, words ) }
						</Notice>
					) }
				</>
			);
		case 'reading':
			return (
				<Working
					text={ __( 'Reading the file', 'care-pathway-links' ) }
				/>
			);
		case 'failed':
			return (
				<Notice status="error" isDismissible={ false }>
					{ pageFailureText( state.code ) }
				</Notice>
			);
	}
}

/** Why nothing of a file could be read, and what to do. */
function faultText(
	fault: FileFault,
	{ tooLong, otherFile }: FileWords
): string {
	switch ( fault ) {
		case 'too-long':
			return tooLong;
		case 'unreadable':
			return __(
				'This file could not be read: it is no JSON, or it was damaged. Choose a file that was made with Export.',
				'care-pathway-links'
			);
		case 'other-file':
			return otherFile;
		case 'newer':
			return __(
				'This file was made by a newer version of the plugin. Update the plugin on this site, then try again.',
				'care-pathway-links'
			);
		case 'empty':
			return __( 'This file is empty.', 'care-pathway-links' );
	}
}

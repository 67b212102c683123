import { __, sprintf } from '@wordpress/i18n';

import { MOST } from './check-pathway';
import type { FileFault } from '../open-file';
import type { EntryProblem } from './pathway-file';

/** Why nothing of a file could be read, and what to do. */
export function fileFaultText( fault: FileFault ): string {
	switch ( fault ) {
		case 'too-long':
			return __(
				'This file is longer than all pathways a site can keep. Choose a file that was made with Export.',
				'care-pathway-links'
			);
		case 'unreadable':
			return __(
				'This file could not be read: it is no JSON, or it was damaged. Choose a file that was made with Export.',
				'care-pathway-links'
			);
		case 'other-file':
			return __(
				'There are no pathways in this file. Choose a file that was made with Export.',
				'care-pathway-links'
			);
		case 'newer':
			return __(
				'This file was made by a newer version of the plugin. Update the plugin on this site, then try again.',
				'care-pathway-links'
			);
		case 'empty':
			return __( 'This file is empty.', 'care-pathway-links' );
	}
}

/** Which pathway of a file is left out, and why. */
export function entryProblemText( problem: EntryProblem ): string {
	return problem.name === ''
		? sprintf(
				/* translators: 1: number of a pathway in a file. 2: what is wrong with it. */
				__( 'Pathway %1$d: %2$s', 'care-pathway-links' ),
				problem.number,
				reasonText( problem )
			)
		: sprintf(
				/* translators: 1: number of a pathway in a file. 2: its name. 3: what is wrong with it. */
				__( 'Pathway %1$d, “%2$s”: %3$s', 'care-pathway-links' ),
				problem.number,
				problem.name,
				reasonText( problem )
			);
}

function reasonText( { code, step }: EntryProblem ): string {
	switch ( code ) {
		case 'no-pathway':
			return __( 'this is no pathway.', 'care-pathway-links' );
		case 'no-name':
			return __( 'it has no name.', 'care-pathway-links' );
		case 'long-name':
			return sprintf(
				/* translators: %d: number of characters. */
				__(
					'its name is longer than %d characters.',
					'care-pathway-links'
				),
				MOST.name
			);
		case 'long-topic':
			return sprintf(
				/* translators: %d: number of characters. */
				__(
					'its topic is no text, or longer than %d characters.',
					'care-pathway-links'
				),
				MOST.topic
			);
		case 'bad-language':
			return __(
				'its language is none that is known.',
				'care-pathway-links'
			);
		case 'no-steps':
			return __( 'it has no steps.', 'care-pathway-links' );
		case 'many-steps':
			return sprintf(
				/* translators: %d: number of steps. */
				__( 'it has more than %d steps.', 'care-pathway-links' ),
				MOST.steps
			);
		case 'bad-step':
			return sprintf(
				/* translators: %d: number of a step. */
				__(
					'step %d is neither a page nor a kind of page.',
					'care-pathway-links'
				),
				step ?? 0
			);
		case 'twice':
			return __(
				'another one in the file has the same id.',
				'care-pathway-links'
			);
	}
}

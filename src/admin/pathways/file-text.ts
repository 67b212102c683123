import { __, sprintf } from '@wordpress/i18n';

import type { FileWords } from '../file-reading';
import { MOST } from './check-pathway';
import type { EntryProblem } from './pathway-file';

/** What a dialog says of a file of pathways before it is read. */
export function pathwayFileWords(): FileWords {
	return {
		intro: __(
			'Choose a file that was made with Export, on this site or another one.',
			'care-pathway-links'
		),
		tooLong: __(
			'This file is longer than all pathways a site can keep. Choose a file that was made with Export.',
			'care-pathway-links'
		),
		otherFile: __(
			'There are no pathways in this file. Choose a file that was made with Export.',
			'care-pathway-links'
		),
	};
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

function reasonText( { code, step, title = '' }: EntryProblem ): string {
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
		case 'lost-page':
			return sprintf(
				/* translators: %s: title or number of a page. */
				__(
					'this site has no page, or more than one, that is called “%s”.',
					'care-pathway-links'
				),
				title
			);
	}
}

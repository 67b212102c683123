import { __, sprintf } from '@wordpress/i18n';

import type { FileWords } from '../../file-reading';
import { MOST } from '../../pathways/check-pathway';
import { entryProblemText } from '../../pathways/file-text';
import type { Part } from './keep-choices';
import { settingName } from './setting-name';
import type { FileProblem } from './settings-file';

/** What a dialog says of a file of settings before it is read. */
export function settingsFileWords(): FileWords {
	return {
		intro: __(
			'Choose a file that was made with “Export everything”, on this site or another one. You see what it changes before anything is written.',
			'care-pathway-links'
		),
		tooLong: __(
			'This file is longer than all that a site can keep. Choose a file that was made with Export.',
			'care-pathway-links'
		),
		otherFile: __(
			'There are no settings of this plugin in this file. Choose a file that was made with Export.',
			'care-pathway-links'
		),
	};
}

/** What of a file is left out, and why. */
export function fileProblemText( problem: FileProblem ): string {
	switch ( problem.kind ) {
		case 'unknown-setting':
			return sprintf(
				/* translators: %s: name of a setting as it stands in a file. */
				__( '“%s”: there is no such setting.', 'care-pathway-links' ),
				problem.key.slice( 0, 100 )
			);
		case 'bad-setting':
			return sprintf(
				/* translators: %s: name of a setting. */
				__(
					'“%s”: its value is none that this setting can have.',
					'care-pathway-links'
				),
				settingName( problem.key )
			);
		case 'owner-setting':
			return sprintf(
				/* translators: %s: name of a setting. */
				__(
					'“%s”: you do not have the right to change it.',
					'care-pathway-links'
				),
				settingName( problem.key )
			);
		case 'lost-page':
			return sprintf(
				/* translators: 1: name of a setting, 2: title or number of a page. */
				__(
					'“%1$s”: this site has no page, or more than one, that is called “%2$s”.',
					'care-pathway-links'
				),
				settingName( problem.key ),
				problem.title
			);
		case 'bad-word':
			return sprintf(
				/* translators: 1: number of a line of the word list, 2: its words. */
				__(
					'Line %1$d of the words (%2$s): it cannot be read.',
					'care-pathway-links'
				),
				problem.number,
				problem.words
			);
		case 'lost-word':
			return sprintf(
				/* translators: 1: number of a line of the word list, 2: its words. */
				__(
					'Line %1$d of the words (%2$s): this site has no page, or more than one, with the title of its page.',
					'care-pathway-links'
				),
				problem.number,
				problem.words
			);
		case 'many-words':
			return __(
				'The words: together with those here they would be more than 5,000 lines.',
				'care-pathway-links'
			);
		case 'bad-pathway':
			return entryProblemText( problem.problem );
		case 'many-pathways':
			return sprintf(
				/* translators: %d: number of pathways. */
				__(
					'The pathways: together with those here they would be more than %d.',
					'care-pathway-links'
				),
				MOST.pathways
			);
	}
}

/** What a part of a file is called. */
export function partName( part: Part ): string {
	switch ( part ) {
		case 'words':
			return __( 'Words', 'care-pathway-links' );
		case 'pathways':
			return __( 'Pathways', 'care-pathway-links' );
		case 'settings':
			return __( 'Settings', 'care-pathway-links' );
	}
}

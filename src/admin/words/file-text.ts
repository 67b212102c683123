import { __ } from '@wordpress/i18n';

import type { FileFault, LineFault } from './words-file';

/** Why nothing of a file can be taken. */
export function fileText( code: FileFault ): string {
	switch ( code ) {
		case 'empty':
			return __(
				'There are no words in this file.',
				'care-pathway-links'
			);
		case 'no-columns':
			return __(
				'The first line must name the columns: words, language, page, same as, never.',
				'care-pathway-links'
			);
		case 'too-many':
			return __(
				'This file has more than 5,000 lines. Divide it, then import the parts.',
				'care-pathway-links'
			);
	}
}

/** Why a line of a file cannot be taken. */
export function lineText( code: LineFault ): string {
	switch ( code ) {
		case 'no-words':
			return __( 'There are no words.', 'care-pathway-links' );
		case 'long-words':
			return __(
				'The words are longer than 200 characters.',
				'care-pathway-links'
			);
		case 'bad-language':
			return __(
				'The language must be written like en or es-MX.',
				'care-pathway-links'
			);
		case 'no-use':
			return __(
				'Say a page, a name that means the same, or yes under never.',
				'care-pathway-links'
			);
		case 'two-uses':
			return __(
				'Say only one: a page, a name that means the same, or never.',
				'care-pathway-links'
			);
		case 'long-name':
			return __(
				'The name is longer than 200 characters.',
				'care-pathway-links'
			);
		case 'unknown-page':
			return __( 'This site has no such page.', 'care-pathway-links' );
		case 'twice':
			return __(
				'The same stands further up in the file.',
				'care-pathway-links'
			);
		case 'open-quote':
			return __(
				'A quotation mark is not closed.',
				'care-pathway-links'
			);
	}
}

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { replaceWord, takeWords } from '../../../src/admin/words/change-words';
import type { SiteWord } from '../../../src/contract/types';

const CLINIC: SiteWord = {
	words: 'sugar clinic',
	language: 'en-US',
	use: { kind: 'page', pageId: 34 },
};
const SUGAR: SiteWord = {
	words: 'azúcar en la sangre',
	language: 'es',
	use: { kind: 'name', name: 'diabetes' },
};
const SUGAR_TOO: SiteWord = {
	...SUGAR,
	use: { kind: 'page', pageId: 12 },
};
const NEVER: SiteWord = {
	words: 'Heart',
	language: 'en-US',
	use: { kind: 'never' },
};
const LIST = [ CLINIC, SUGAR, SUGAR_TOO, NEVER ];

describe( 'words that are taken', () => {
	it( 'take the place of what the list said of the same words', () => {
		const other: SiteWord = {
			words: 'Azúcar en la  sangre',
			language: 'es-MX',
			use: { kind: 'never' },
		};

		expect( takeWords( LIST, [ other ] ) ).toEqual( [
			CLINIC,
			NEVER,
			other,
		] );
	} );
} );

describe( 'a line that is changed', () => {
	it.each< [ string, SiteWord, SiteWord, ( next: SiteWord ) => SiteWord[] ] >(
		[
			[
				'stays at its place',
				CLINIC,
				{ ...CLINIC, use: { kind: 'page', pageId: 35 } },
				( next ) => [ next, SUGAR, SUGAR_TOO, NEVER ],
			],
			[
				'leaves another meaning of the same words',
				SUGAR,
				{ ...SUGAR, use: { kind: 'name', name: 'glucemia' } },
				( next ) => [ CLINIC, next, SUGAR_TOO, NEVER ],
			],
			[
				'stands there once where the list says the same already',
				SUGAR,
				SUGAR_TOO,
				( next ) => [ CLINIC, next, NEVER ],
			],
			[
				'takes the place of what the list said of its new words',
				CLINIC,
				{ ...CLINIC, words: 'heart' },
				( next ) => [ next, SUGAR, SUGAR_TOO ],
			],
			[
				'leaves the same words of another language',
				CLINIC,
				{ ...CLINIC, words: 'azúcar en la sangre' },
				( next ) => [ next, SUGAR, SUGAR_TOO, NEVER ],
			],
		]
	)( '%s', ( _name, old, next, expected ) => {
		expect( replaceWord( LIST, old, next ) ).toEqual( expected( next ) );
	} );
} );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { IndexedPage } from '../../src/contract/types';
import { languageOf } from '../../src/engine/language';
import { collectPhrases } from '../../src/engine/phrases';
import { createLexicon } from '../../src/engine/text/lexicon';
import { readVocabulary } from '../../src/engine/vocabulary/lookup';

import { page } from './build';

/** Ids and sources of the pages that some words lead to. */
function namings( pages: IndexedPage[], words: string ): string[] {
	const { phrases } = collectPhrases(
		pages,
		readVocabulary( [] ),
		createLexicon(),
		languageOf( 'en-US' )
	);

	return phrases
		.filter( ( { text } ) => text === words )
		.flatMap( ( { namings: all } ) =>
			all.map(
				( naming ) => `${ pages[ naming.page ]?.id } ${ naming.source }`
			)
		);
}

const many = ( count: number ) =>
	Array.from( { length: count }, ( _none, place ) =>
		page( place + 1, `Page number ${ place + 1 }`, {
			headings: [ 'Recovery at home' ],
			inboundCount: place,
		} )
	);

describe( 'collectPhrases', () => {
	it( 'leads to every page that has the words', () => {
		expect( namings( many( 3 ), 'Recovery at home' ) ).toEqual( [
			'1 heading',
			'2 heading',
			'3 heading',
		] );
	} );

	it( 'keeps the best of too many: what a page calls itself, then pages that others link to', () => {
		const found = namings(
			[ ...many( 60 ), page( 61, 'Recovery at home' ) ],
			'Recovery at home'
		);

		expect( found ).toHaveLength( 40 );
		expect( found ).toContain( '61 title' );
		expect( found ).toContain( '60 heading' );
		expect( found ).not.toContain( '1 heading' );
	} );
} );

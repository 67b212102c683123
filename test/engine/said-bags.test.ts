import { describe, expect, it } from '@jest/globals';

import { bestWindow } from '../../src/engine/best-window';
import { collectBags } from '../../src/engine/collect-bags';
import { languageOf } from '../../src/engine/language';
import { saidBags } from '../../src/engine/said-bags';
import { createLexicon } from '../../src/engine/text/lexicon';
import { tokenize } from '../../src/engine/text/tokenize';
import { readBags } from '../../src/engine/word-bags';
import { flagsOf, WORD } from '../../src/engine/word-flags';

import { readClinic, readDrafts } from './read-clinic';

const language = languageOf( 'en-US' );

describe( 'names that a text may be like', () => {
	const { pages } = readClinic().pageIndex;
	const texts = readDrafts().flatMap( ( { post } ) =>
		post.spans.map( ( { text } ) => text )
	);

	it.each< [ string, ( word: number ) => number ] >( [
		[ 'all words tell as much', () => 0.5 ],
		[
			'words tell more and less',
			( word ) => ( ( word * 37 ) % 100 ) / 100,
		],
		[
			'few words tell anything',
			( word ) => ( word % 5 === 0 ? 0.9 : 0.02 ),
		],
	] )( 'are those that looking at every name finds: %s', ( _name, idf ) => {
		const lexicon = createLexicon();
		const columns = collectBags( pages, lexicon, idf );
		const names = readBags( columns, pages, idf );
		let found = 0;

		for ( const text of texts ) {
			const tokens = tokenize( text );
			const numbers = lexicon.findAll( tokens, language );
			const flags = flagsOf( tokens, language );
			const { weights, bags } = saidBags(
				{ numbers, flags },
				0,
				numbers.length,
				names
			);
			const windowOf = ( bag: number, places: readonly number[] ) =>
				bestWindow(
					bag,
					columns.weights[ bag ] as number,
					places,
					numbers,
					weights,
					0
				);
			const said = bags
				.sort( ( a, b ) => a.bag - b.bag )
				.map( ( { bag, places } ) => windowOf( bag, places ) )
				.filter( ( window ) => window !== null );
			const all = Array.from( columns.pages, ( _page, bag ) => {
				const { words } = names.bag( bag );
				return windowOf(
					bag,
					[ ...numbers.keys() ].filter(
						( place ) =>
							// eslint-disable-next-line no-bitwise -- flags of words are bits.
							( ( flags[ place ] as number ) & WORD.stop ) ===
								0 &&
							columns.isCommon[ numbers[ place ] as number ] ===
								0 &&
							words.includes( numbers[ place ] as number )
					)
				);
			} ).filter( ( window ) => window !== null );

			found += all.length;
			expect( said ).toEqual( all );
		}
		expect( found ).toBeGreaterThan( 0 );
	} );
} );

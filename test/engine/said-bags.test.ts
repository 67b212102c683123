import { describe, expect, it } from '@jest/globals';

import { bestWindow } from '../../src/engine/best-window';
import type { SaidBag, Window } from '../../src/engine/best-window';
import { collectBags } from '../../src/engine/collect-bags';
import { languageOf } from '../../src/engine/language';
import { saidBags } from '../../src/engine/said-bags';
import { createLexicon } from '../../src/engine/text/lexicon';
import { tokenize } from '../../src/engine/text/tokenize';
import { readBags } from '../../src/engine/word-bags';
import { flagsOf, WORD } from '../../src/engine/word-flags';

import { readClinic, readDrafts } from './read-clinic';

const language = languageOf( 'en-US' );

const listOf = ( window: Window | null ): Window[] =>
	window === null ? [] : [ window ];

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
			const said: Window[] = [];
			let weights: SaidBag[ 'weights' ] = new Float64Array();
			const windowOf = ( name: SaidBag ) =>
				bestWindow(
					name,
					columns.weights[ name.bag ] as number,
					numbers,
					0
				);
			saidBags(
				{ numbers, flags },
				0,
				numbers.length,
				names,
				( name ) => {
					weights = name.weights;
					said.push( ...listOf( windowOf( name ) ) );
				}
			);
			const all = Array.from( columns.pages, ( _page, bag ) => {
				const { words } = names.bag( bag );
				const places = Int32Array.from(
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
				return windowOf( {
					bag,
					places,
					count: places.length,
					weights,
				} );
			} ).flatMap( listOf );

			expect( said.sort( ( a, b ) => a.bag - b.bag ) ).toEqual( all );
			found += all.length;
		}
		expect( found ).toBeGreaterThan( 0 );
	} );
} );

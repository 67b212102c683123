import { describe, expect, it } from '@jest/globals';

import { addBestWindow, createWindows } from '../../src/engine/best-window';
import type { SaidBag } from '../../src/engine/best-window';
import { collectBags } from '../../src/engine/collect-bags';
import { languageOf } from '../../src/engine/language';
import { saidBags } from '../../src/engine/said-bags';
import { createLexicon } from '../../src/engine/text/lexicon';
import { tokenize } from '../../src/engine/text/tokenize';
import { readBags } from '../../src/engine/word-bags';
import { flagsOf, WORD } from '../../src/engine/word-flags';

import { readClinic, readDrafts } from './read-clinic';

const language = languageOf( 'en-US' );

/** The stretch of a text that is most like a name; none where nothing is. */
function windowsOf(
	name: SaidBag,
	weight: number,
	numbers: readonly number[]
): { bag: number; first: number; last: number; rank: number }[] {
	const windows = createWindows( 1 );
	addBestWindow( name, weight, numbers, 0, 14, windows );

	return windows.count === 0
		? []
		: [
				{
					bag: windows.bags[ 0 ] as number,
					first: windows.firsts[ 0 ] as number,
					last: windows.lasts[ 0 ] as number,
					rank: windows.ranks[ 0 ] as number,
				},
			];
}

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
			const said: ReturnType< typeof windowsOf > = [];
			let weights: SaidBag[ 'weights' ] = new Float64Array();
			const windowOf = ( name: SaidBag ) =>
				windowsOf(
					name,
					columns.weights[ name.bag ] as number,
					numbers
				);
			saidBags(
				{ numbers, flags },
				0,
				numbers.length,
				names,
				( name ) => {
					weights = name.weights;
					said.push( ...windowOf( name ) );
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
			} ).flat();

			expect( said.sort( ( a, b ) => a.bag - b.bag ) ).toEqual( all );
			found += all.length;
		}
		expect( found ).toBeGreaterThan( 0 );
	} );
} );

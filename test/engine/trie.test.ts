/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildTrie, nodeOf, step, wordsTo } from '../../src/engine/trie';
import type { Trie } from '../../src/engine/trie';

/** Number of the phrase that has exactly these words, or -1. */
function find( trie: Trie, words: readonly number[] ): number {
	const node = words.reduce(
		( at, word ) => ( at === -1 ? -1 : step( trie, at, word ) ),
		0
	);

	return node === -1 ? -1 : ( trie.phrases[ node ] as number );
}

/** The same, from a list. */
function findPlainly(
	phrases: readonly ( readonly number[] )[],
	words: readonly number[]
): number {
	return words.length === 0
		? -1
		: phrases.findIndex(
				( phrase ) => phrase.join( ' ' ) === words.join( ' ' )
			);
}

const words = ( last: number ) =>
	fc.array( fc.integer( { min: 1, max: last } ), { maxLength: 5 } );

describe( 'trie', () => {
	it.each( [
		[ 'a phrase', [ 1, 2 ], 0 ],
		[ 'a phrase that begins as another', [ 1, 2, 3 ], 1 ],
		[ 'the first of two equal ones', [ 4 ], 2 ],
		[ 'no beginning of a phrase', [ 1 ], -1 ],
		[ 'no end of a phrase', [ 2, 3 ], -1 ],
		[ 'nothing behind a phrase', [ 4, 4 ], -1 ],
		[ 'nothing for no words', [], -1 ],
		[ 'nothing for an unknown word', [ 0 ], -1 ],
	] )( 'finds %s', ( _name, sought, expected ) => {
		const trie = buildTrie( [ [ 1, 2 ], [ 1, 2, 3 ], [ 4 ], [ 4 ], [] ] );

		expect( find( trie, sought ) ).toBe( expected );
	} );

	it( 'is empty without phrases', () => {
		expect( find( buildTrie( [] ), [ 1 ] ) ).toBe( -1 );
		expect( find( buildTrie( [ [] ] ), [] ) ).toBe( -1 );
	} );

	it( 'agrees with a list, on any phrases', () => {
		fc.assert(
			fc.property(
				fc.array( words( 6 ), { maxLength: 40 } ),
				words( 7 ),
				( phrases, other ) => {
					const trie = buildTrie( phrases );

					for ( const sought of [ ...phrases, other ] ) {
						expect( find( trie, sought ) ).toBe(
							findPlainly( phrases, sought )
						);
					}
				}
			)
		);
	} );

	it( 'agrees with a list when words have large numbers', () => {
		fc.assert(
			fc.property(
				fc.array( words( 2 ** 31 - 1 ), { maxLength: 60 } ),
				( phrases ) => {
					const trie = buildTrie( phrases );

					for ( const sought of phrases ) {
						expect( find( trie, sought ) ).toBe(
							findPlainly( phrases, sought )
						);
					}
				}
			)
		);
	} );

	it( 'knows the words of every phrase', () => {
		fc.assert(
			fc.property(
				fc.array( words( 9 ), { maxLength: 80 } ),
				( phrases ) => {
					const trie = buildTrie( phrases );

					for ( const phrase of phrases ) {
						expect(
							wordsTo( trie, nodeOf( trie, phrase ) )
						).toEqual( phrase );
					}
				}
			)
		);
	} );

	it( 'leaves at least half of its table free, so that every search ends', () => {
		fc.assert(
			fc.property(
				fc.array( words( 9 ), { maxLength: 80 } ),
				( phrases ) => {
					const { slots, nodeCount } = buildTrie( phrases );
					const used = slots.filter( ( node ) => node !== 0 ).length;

					expect( used ).toBe( nodeCount - 1 );
					expect( used * 2 ).toBeLessThanOrEqual( slots.length );
				}
			)
		);
	} );
} );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { similarityOfRest } from '../../src/engine/rest-of-sentence';
import { WORD } from '../../src/engine/word-flags';

/** A text of two sentences, "1 2 3 4" and "5 6", by numbers of words; 2 is a small word. */
const reading = {
	numbers: [ 1, 2, 3, 4, 5, 6 ],
	flags: [ 0, WORD.stop, 0, 0, 0, 0 ],
	sentences: [ 0, 0, 0, 0, 1, 1 ],
	sentenceStarts: [ 0, 4, 6 ],
};
const similarity = (
	[ first, last ]: [ number, number ],
	weights: Record< number, number >
) =>
	similarityOfRest(
		{ match: { first, last }, reading } as unknown as Parameters<
			typeof similarityOfRest
		>[ 0 ],
		new Map(
			Object.entries( weights ).map( ( [ word, weight ] ) => [
				Number( word ),
				weight,
			] )
		),
		() => 1
	);

describe( 'similarityOfRest', () => {
	it.each< [ string, [ number, number ], Record< number, number >, number ] >(
		[
			[ 'nothing else of the page', [ 0, 0 ], {}, 0 ],
			[ 'the rest of the sentence', [ 0, 0 ], { 3: 0.6, 4: 0.8 }, 0.99 ],
			[ 'never the words themselves', [ 0, 0 ], { 1: 1 }, 0 ],
			[ 'never a small word', [ 0, 0 ], { 2: 1 }, 0 ],
			[ 'never another sentence', [ 0, 0 ], { 5: 0.6, 6: 0.8 }, 0 ],
			[ 'a sentence of the words alone', [ 4, 5 ], { 5: 1 }, 0 ],
		]
	)( 'counts %s', ( _, match, weights, expected ) => {
		expect( similarity( match, weights ) ).toBeCloseTo( expected, 2 );
	} );
} );

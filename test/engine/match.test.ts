/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { languageOf } from '../../src/engine/language';
import { createMatchTools, findMatches } from '../../src/engine/match';
import type { Phrase } from '../../src/engine/phrases';
import { createLexicon } from '../../src/engine/text/lexicon';
import { GAP, tokenize } from '../../src/engine/text/tokenize';
import { buildTrie } from '../../src/engine/trie';

const en = languageOf( 'en-US' );

/** A finder of names in texts, and the phrases it looks for. */
function finder( names: readonly string[] ) {
	const lexicon = createLexicon();
	const phrases = names.map(
		( text ) =>
			( {
				text,
				words: tokenize( text ).words.map( ( word ) =>
					lexicon.add( word, en )
				),
				// The search reads no more of a phrase than its words.
			} ) as unknown as Phrase
	);
	const tools = createMatchTools(
		en,
		lexicon,
		buildTrie( phrases.map( ( { words } ) => words ) ),
		( number ) => phrases[ number ]
	);

	return {
		phrases,
		lexicon,
		find: ( text: string ) => {
			const tokens = tokenize( text );
			return findMatches( tokens, lexicon.findAll( tokens, en ), tools );
		},
	};
}

/** What is found, as written in the text. */
function found( names: readonly string[], text: string ): string[] {
	const { starts, ends } = tokenize( text );

	return finder( names )
		.find( text )
		.map( ( { first, last } ) =>
			text.slice( starts[ first ], ends[ last ] )
		);
}

describe( 'findMatches', () => {
	it.each( [
		[ 'a name', [ 'knee pain' ], 'Knee pain is common.', [ 'Knee pain' ] ],
		[
			'every end and every start',
			[ 'heart', 'heart failure', 'failure' ],
			'heart failure',
			[ 'heart', 'heart failure', 'failure' ],
		],
		[ 'every place', [ 'A1C' ], 'A1C, then A1C again', [ 'A1C', 'A1C' ] ],
		[ 'a plural', [ 'blood test' ], 'two blood tests', [ 'blood tests' ] ],
		[ 'British spelling', [ 'anemia' ], 'with anaemia', [ 'anaemia' ] ],
		[
			'a hyphen',
			[ 'x-ray' ],
			'an X ray and x-rays',
			[ 'X ray', 'x-rays' ],
		],
		[
			'a possessive',
			[ "Crohn's disease" ],
			'Crohn’s disease',
			[ 'Crohn’s disease' ],
		],
		[ 'nothing across a comma', [ 'heart failure' ], 'heart, failure', [] ],
		[
			'nothing across a full stop',
			[ 'heart failure' ],
			'heart. Failure',
			[],
		],
		[
			'nothing across a bracket',
			[ 'heart failure' ],
			'heart (failure',
			[],
		],
		[ 'nothing across a line', [ 'heart failure' ], 'heart\nfailure', [] ],
		[ 'nothing inside a word', [ 'art' ], 'heart', [] ],
		[ 'nothing that is only begun', [ 'heart failure' ], 'the heart', [] ],
		[ 'nothing in no text', [ 'heart' ], '', [] ],
	] )( 'finds %s', ( _name, names, text, expected ) => {
		expect( found( names, text ) ).toEqual( expected );
	} );

	it( 'agrees with a plain search, on any words', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray( name, { maxLength: 12 } ),
				fc.array( fc.tuple( word, fc.constantFrom( ...', . ', ' ' ) ), {
					maxLength: 30,
				} ),
				( names, pieces ) => {
					const text = pieces.flat().join( '' );
					const site = finder( names );
					const tokens = tokenize( text );
					const expected = tokens.words.flatMap( ( _word, first ) =>
						tokens.words.flatMap( ( _end, last ) => {
							const numbers = tokens.words
								.slice( first, last + 1 )
								.map( ( one ) => site.lexicon.find( one, en ) );
							const isJoined = tokens.gaps
								.slice( first + 1, last + 1 )
								.every( ( gap ) => gap === GAP.joined );
							const phrase = site.phrases.findIndex(
								( { words } ) => words.join() === numbers.join()
							);

							return last >= first && isJoined && phrase !== -1
								? [ [ phrase, first, last ] ]
								: [];
						} )
					);

					expect(
						site
							.find( text )
							.map( ( { phrase, first, last } ) => [
								site.phrases.indexOf( phrase ),
								first,
								last,
							] )
					).toEqual( expected );
				}
			)
		);
	} );
} );

/** Few words, so that random texts hold random names. */
const word = fc.constantFrom( 'heart', 'hearts', 'pain', 'test', 'A1C', 'the' );
const name = fc
	.array( word, { minLength: 1, maxLength: 3 } )
	.map( ( words ) => words.join( ' ' ) );

/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { compile } from '../../src/engine';
import { tokenize } from '../../src/engine/text/tokenize';
import { readVocabulary } from '../../src/engine/vocabulary/lookup';

import { indexOf, mark, page, post, span } from './build';

/** Names that hold each other and stand beside each other, so that there is something to choose. */
const TITLES = [
	'Knee',
	'Knee pain',
	'Knee pain clinic',
	'Pain clinic',
	'Gout',
	'Gout diet',
	'Asthma',
	'Asthma action plan',
	'Sleep apnea',
	'Apnea test',
];
const engine = compile(
	indexOf( [
		...TITLES.map( ( title, place ) => page( place + 1, title ) ),
		page( 50, 'Gout' ),
	] ),
	readVocabulary( [] )
);

const word = fc.oneof(
	{ weight: 1, arbitrary: fc.constantFrom( ...TITLES ) },
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			'morning',
			'walks',
			'river',
			'gently',
			'table.',
			'window,'
		),
	}
);
const text = fc
	.array( word, { maxLength: 60 } )
	.map( ( words ) => words.join( ' ' ) );
const posts = fc
	.tuple( fc.array( text, { maxLength: 5 } ), fc.boolean() )
	.map( ( [ texts, hasLink ] ) =>
		post( [
			...texts,
			...( hasLink
				? [
						span( 'See our river here', {
							blockId: 'linked',
							marks: [
								mark( 'See our river here', 'river', 'link', {
									targetId: 5,
								} ),
							],
						} ),
					]
				: [] ),
		] )
	);

describe( 'the choice of suggestions, in any post', () => {
	it( 'keeps to the rules of placing links', () => {
		fc.assert(
			fc.property( posts, ( asked ) => {
				const { suggestions, budget, linkedTargetIds } =
					engine.suggest( asked );
				const targets = suggestions.map( ( { targetId } ) => targetId );
				const places = suggestions.map( ( { anchor } ) => ( {
					span: asked.spans.findIndex(
						( { blockId } ) => blockId === anchor.blockId
					),
					...anchor.range,
				} ) );

				expect( new Set( targets ).size ).toBe( targets.length );
				expect(
					targets.filter( ( id ) => linkedTargetIds.includes( id ) )
				).toEqual( [] );
				expect( suggestions.length ).toBeLessThanOrEqual(
					Math.max( 0, budget.allowed - budget.linked )
				);
				places.forEach( ( place, number ) => {
					const before = places[ number - 1 ];
					const inSpan = places.filter(
						( other ) => other.span === place.span
					);
					const isNext =
						before !== undefined && before.span === place.span;
					const between = isNext
						? ( asked.spans[ place.span ]?.text.slice(
								before.end,
								place.start
							) ?? '' )
						: FAR;

					expect( inSpan.length ).toBeLessThanOrEqual( 2 );
					expect( place.span ).toBeGreaterThanOrEqual(
						before?.span ?? 0
					);
					expect(
						tokenize( between ).words.length
					).toBeGreaterThanOrEqual( MIN_WORDS_APART );
				} );
			} ),
			{ numRuns: 200 }
		);
	} );

	it( 'is the same every time', () => {
		fc.assert(
			fc.property( posts, ( asked ) => {
				expect( engine.suggest( structuredClone( asked ) ) ).toEqual(
					engine.suggest( asked )
				);
			} )
		);
	} );

	it( 'has a reason for everything that was left out', () => {
		fc.assert(
			fc.property( posts, ( asked ) => {
				const { suggestions, nearMisses } = engine.suggest( asked );
				const chosen = suggestions.map( ( { targetId } ) => targetId );
				const scores = nearMisses.map( ( { score } ) => score );

				expect(
					nearMisses.filter( ( { targetId } ) =>
						chosen.includes( targetId )
					)
				).toEqual( [] );
				expect(
					nearMisses.every(
						( { dropReason } ) => dropReason !== undefined
					)
				).toBe( true );
				expect( scores ).toEqual(
					[ ...scores ].sort( ( a, b ) => b - a )
				);
				expect( nearMisses.length ).toBeLessThanOrEqual( 20 );
			} )
		);
	} );
} );

/** Two links that stand closer look like one. */
const MIN_WORDS_APART = 4;
const FAR = 'far apart or in another block';

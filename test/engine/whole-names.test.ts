/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { LinkingHabits } from '../../src/contract/types';
import { compile } from '../../src/engine';
import { loadVocabulary } from '../../src/engine/vocabulary/load';

import { indexOf, page, post } from './build';

/** A site whose editors link the short word and hardly ever the whole name. */
const HABITS: LinkingHabits = {
	pages: 100,
	words: 60_000,
	links: 400,
	closest: 10,
	mostInSpan: 2,
	shown: 0.15,
	weights: {},
	seen: { a1c: 40, 'a1c testing': 40 },
	pairs: { 'a1c|1': [ 40, 36 ], 'a1c testing|1': [ 40, 0 ] },
	targets: { '1': [ 40, 36 ] },
	groups: {},
};

describe( 'the words of a link', () => {
	it( 'are the whole name of the page where it stands, which says so', () => {
		const engine = compile(
			{
				...indexOf( [
					page( 1, 'A1C testing', {
						inboundAnchors: [
							{
								anchorText: 'A1C',
								count: 36,
								sourceIds: [ 7, 8, 9 ],
							},
						],
						inboundCount: 36,
					} ),
				] ),
				habits: HABITS,
			},
			loadVocabulary()
		);
		const { suggestions } = engine.suggest(
			post( [
				'Your clinician may order A1C testing, which shows how the last months have been, and may look at older results beside it.',
			] )
		);

		expect( suggestions.map( ( { anchor } ) => anchor.text ) ).toEqual( [
			'A1C testing',
		] );
		expect( suggestions[ 0 ]?.reasons ).toContainEqual(
			expect.objectContaining( {
				code: 'whole-name',
				values: { name: 'a1c' },
			} )
		);
	} );
} );

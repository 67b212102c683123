/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { LinkingHabits } from '../../src/contract/types';
import { compile } from '../../src/engine';
import { emptyHabits } from '../../src/engine/count-habits';
import { learnSpacing } from '../../src/engine/learn-spacing';
import { readVocabulary } from '../../src/engine/vocabulary/lookup';

import { indexOf, page, post } from './build';

const HABITS: LinkingHabits = {
	...emptyHabits(),
	pages: 100,
	words: 2_000,
	links: 400,
	shown: 0.01,
};

function suggested( text: string, habits: Partial< LinkingHabits > ): string[] {
	const engine = compile(
		{
			...indexOf( [
				page( 1, 'Asthma inhalers' ),
				page( 2, 'Gout diet' ),
				page( 3, 'Knee braces' ),
			] ),
			habits: { ...HABITS, ...habits },
		},
		readVocabulary( [] )
	);

	return engine
		.suggest( post( [ text ] ) )
		.suggestions.map( ( { anchor } ) => anchor.text );
}

describe( 'room between links', () => {
	const list = 'We explain asthma inhalers, gout diet, and knee braces.';

	it.each( [
		[
			'takes all of a list where editors do',
			list,
			{ closest: 0, mostInSpan: 4 },
			[ 'asthma inhalers', 'gout diet', 'knee braces' ],
		],
		[
			'keeps the usual distance where editors keep a larger one',
			list,
			{ closest: 14, mostInSpan: 4 },
			[ 'asthma inhalers' ],
		],
		[
			'keeps to two in a paragraph where editors do',
			list,
			{ closest: 0, mostInSpan: 2 },
			[ 'asthma inhalers', 'gout diet' ],
		],
		[
			'never lets two links touch',
			'We explain asthma inhalers gout diet.',
			{ closest: 0, mostInSpan: 4 },
			[ 'asthma inhalers' ],
		],
	] )( '%s', ( _name, text, habits, expected ) => {
		expect( suggested( text, habits ) ).toEqual( expected );
	} );
} );

describe( 'learnSpacing', () => {
	const pair = ( distance: number ) => [
		{ first: 0, last: 1 },
		{ first: 2 + distance, last: 3 + distance },
	];

	it.each( [
		[
			'says nothing of distance where hardly any paragraph has two links',
			[ pair( 3 ), pair( 5 ) ],
			{ closest: null, mostInSpan: 2 },
		],
		[
			'leaves the closest one in twenty out',
			[ pair( 0 ), ...Array.from( { length: 39 }, () => pair( 6 ) ) ],
			{ closest: 6, mostInSpan: 2 },
		],
		[
			'knows links that only a comma parts',
			Array.from( { length: 12 }, () => pair( 0 ) ),
			{ closest: 0, mostInSpan: 2 },
		],
	] )( '%s', ( _name, linkedWords, expected ) => {
		expect( learnSpacing( [ { linkedWords } ] ) ).toEqual( expected );
	} );
} );

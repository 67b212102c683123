import { describe, expect, it, jest } from '@jest/globals';

import type { Analysis, Suggestion } from '../../src/contract/types';
import { createSecondPass } from '../../src/engine/second-pass';
import type { Judge } from '../../src/engine/second-pass';

const SUGGESTION: Suggestion = {
	id: 'a',
	anchor: {
		blockId: 'b',
		attribute: 'content',
		range: { start: 40, end: 46 },
		text: 'stroke',
		before: 'Nurses ',
		after: ' his hand.',
	},
	targetId: 7,
	targetRole: 'condition',
	sameAnchorCount: 0,
	score: 2,
	probability: 0.88,
	band: 'strong',
	reasons: [],
	runnerUp: null,
	otherAnchors: [],
};

const OTHER: Suggestion = {
	...SUGGESTION,
	id: 'c',
	anchor: {
		...SUGGESTION.anchor,
		text: 'hand',
		before: 'Nurses stroke his ',
		after: '.',
	},
	targetId: 8,
	score: 1,
};

const ANALYSIS: Analysis = {
	suggestions: [ SUGGESTION, OTHER ],
	nearMisses: [],
	budget: { words: 100, linked: 0, allowed: 3 },
	linkedTargetIds: [],
	targets: [],
};

/** The answer after a judge has looked at all of it. */
function lookedAt(
	judge: Judge,
	analysis = ANALYSIS,
	language = 'en-US'
): Analysis {
	const pass = createSecondPass( judge );
	pass.unjudged( analysis, language ).forEach( pass.judge );
	return pass.refine( analysis, language );
}

const refuse: Judge = ( _sentence, spans ) => spans.map( () => 'no-name' );

describe( 'createSecondPass', () => {
	it( 'asks about each sentence once, with all its places', () => {
		const judge = jest.fn< Judge >( ( _sentence, spans ) =>
			spans.map( () => null )
		);
		const pass = createSecondPass( judge );
		pass.unjudged( ANALYSIS, 'en-GB' ).forEach( pass.judge );

		expect( judge.mock.calls ).toEqual( [
			[
				'Nurses stroke his hand.',
				[
					{ start: 7, end: 13 },
					{ start: 18, end: 22 },
				],
			],
		] );
		expect( pass.unjudged( ANALYSIS, 'en-GB' ) ).toEqual( [] );
	} );

	it( 'gives the very same answer back when nothing speaks against it', () => {
		expect(
			lookedAt( ( _sentence, spans ) => spans.map( () => null ) )
		).toBe( ANALYSIS );
	} );

	it( 'leaves alone what was not judged', () => {
		expect( createSecondPass( refuse ).refine( ANALYSIS, 'en' ) ).toBe(
			ANALYSIS
		);
	} );

	it( 'drops what is refused and says why, in the order of the near misses', () => {
		const nearMiss = {
			id: 'other',
			anchor: SUGGESTION.anchor,
			targetId: 9,
			score: 1.5,
			dropReason: 'over-budget' as const,
		};
		const { suggestions, nearMisses, ...rest } = lookedAt( refuse, {
			...ANALYSIS,
			nearMisses: [ nearMiss ],
		} );

		expect( suggestions ).toEqual( [] );
		expect(
			nearMisses.map( ( { targetId, dropReason } ) => [
				targetId,
				dropReason,
			] )
		).toEqual( [
			[ 7, 'no-name' ],
			[ 9, 'over-budget' ],
			[ 8, 'no-name' ],
		] );
		expect( ANALYSIS ).toMatchObject( rest );
	} );

	it( 'keeps the first answer’s order and words for what stays', () => {
		const { suggestions } = lookedAt( () => [ 'denied', null ] );

		expect( suggestions ).toEqual( [ OTHER ] );
		expect( suggestions[ 0 ] ).toBe( OTHER );
	} );

	it.each( [ 'denied', 'other-subject' ] as const )(
		'offers tests and services beside what is %s',
		( verdict ) => {
			const analysis: Analysis = {
				...ANALYSIS,
				suggestions: [
					{ ...SUGGESTION, targetRole: 'test' },
					{ ...OTHER, targetRole: 'medication' },
				],
			};
			const { suggestions } = lookedAt(
				() => [ verdict, verdict ],
				analysis
			);

			expect( suggestions.map( ( { id } ) => id ) ).toEqual( [ 'a' ] );
		}
	);

	it.each( [ 'es-ES', 'ja', 'ar' ] )(
		'has no verdict in %s',
		( language ) => {
			expect( lookedAt( refuse, ANALYSIS, language ) ).toBe( ANALYSIS );
		}
	);
} );

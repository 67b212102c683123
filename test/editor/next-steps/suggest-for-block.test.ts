import { describe, expect, it } from '@jest/globals';

import type { NextSteps, TargetPage } from '../../../src/contract/types';
import { suggestForBlock } from '../../../src/editor/next-steps/suggest-for-block';
import { nextSteps, step } from './build-steps';

/** A page that the answer mentions; 99 is none. */
const getTarget = ( id: number ): TargetPage | null =>
	id === 99
		? null
		: {
				id,
				title: `Page ${ id }`,
				url: `https://clinic.example/${ id }/`,
				role: 'article',
				postType: 'page',
			};

const of = ( targetId: number, pathwayId: string ) =>
	step( targetId, 'treat', {
		pathwayId,
		reasons: [
			{
				code: 'owner-pathway',
				weight: 1,
				values: { name: `The ${ pathwayId } way` },
			},
		],
	} );

const suggest = ( answer: NextSteps, dismissed: string[] = [] ) => {
	const { steps, pathways } = suggestForBlock(
		answer,
		getTarget,
		new Set( dismissed ),
		'en-US'
	);
	return {
		steps: steps.map( ( { pageId } ) => pageId ),
		pathways: pathways.map( ( { name, steps: own } ) => [
			name,
			...own.map( ( { pageId } ) => pageId ),
		] ),
	};
};

describe( 'what the next steps block is told', () => {
	it.each< [ string, NextSteps, string[], ReturnType< typeof suggest > ] >( [
		[ 'nothing', nextSteps( [] ), [], { steps: [], pathways: [] } ],
		[
			'chosen steps, in order',
			nextSteps( [ step( 2, 'treat' ), step( 1, 'test' ) ] ),
			[],
			{ steps: [ 2, 1 ], pathways: [] },
		],
		[
			'none that was dismissed or that nobody knows',
			nextSteps( [ step( 1, 'test' ), step( 99, 'test' ) ] ),
			[ 'step 1' ],
			{ steps: [], pathways: [] },
		],
		[
			'all that follows on a pathway, the chosen ones first',
			nextSteps( [ of( 3, 'own' ), step( 1, 'test' ) ], {
				others: [ of( 4, 'own' ), step( 5, 'treat' ) ],
			} ),
			[],
			{ steps: [ 3, 1 ], pathways: [ [ 'The own way', 3, 4 ] ] },
		],
		[
			'each pathway by itself',
			nextSteps( [ of( 3, 'own' ), of( 4, 'other' ) ] ),
			[],
			{
				steps: [ 3, 4 ],
				pathways: [
					[ 'The own way', 3 ],
					[ 'The other way', 4 ],
				],
			},
		],
		[
			'no pathway of which everything was dismissed',
			nextSteps( [ of( 3, 'own' ) ] ),
			[ 'step 3' ],
			{ steps: [], pathways: [] },
		],
	] )( '%s', ( _name, answer, dismissed, expected ) => {
		expect( suggest( answer, dismissed ) ).toEqual( expected );
	} );

	it( 'labels only in the language of the editor', () => {
		const answer = nextSteps( [
			step( 1, 'test', { relation: 'emergency-advice' } ),
		] );
		const labelIn = ( language: string ) =>
			suggestForBlock( answer, getTarget, new Set(), language ).steps[ 0 ]
				?.label;

		expect( labelIn( 'en-US' ) ).toBe( 'When to get emergency help' );
		expect( labelIn( 'sw' ) ).toBe( '' );
	} );
} );

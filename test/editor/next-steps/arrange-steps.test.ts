import { describe, expect, it } from '@jest/globals';

import type { NextSteps, Stage } from '../../../src/contract/types';
import { arrangeSteps } from '../../../src/editor/next-steps/arrange-steps';
import { nextSteps, step } from './build-steps';

const CAUSE = step( 1, 'understand' );
const OTHER_CAUSE = step( 2, 'understand' );
const THIRD_CAUSE = step( 3, 'understand' );
const PREPARING = step( 4, 'test' );
const EMERGENCY = step( 5, 'get-care', { relation: 'emergency-advice' } );
const BOOKING = step( 6, 'get-care' );
const OWN = step( 7, 'treat', { pathwayId: 'weight' } );
const OWN_LATER = step( 8, 'recover', { pathwayId: 'weight' } );

const arrange = (
	answer: NextSteps,
	linked: number[] = [],
	dismissed: string[] = []
) => arrangeSteps( answer, new Set( linked ), new Set( dismissed ) );
const stage = ( name: Stage, ...given: Parameters< typeof arrange > ) => {
	const found = arrange( ...given ).stages.find(
		( view ) => view.stage === name
	);
	return {
		state: found?.state,
		linked: found?.linkedIds,
		steps: found?.steps.map( ( { targetId } ) => targetId ),
		more: found?.more.map( ( { targetId } ) => targetId ),
	};
};

describe( 'a stage', () => {
	it.each< [ string, Stage, Parameters< typeof arrange >, object ] >( [
		[
			'without a page says that there is none',
			'recover',
			[ nextSteps( [ CAUSE ] ) ],
			{ state: 'missing', linked: [], steps: [], more: [] },
		],
		[
			'offers what was chosen, and more on request',
			'understand',
			[ nextSteps( [ CAUSE ], { others: [ OTHER_CAUSE ] } ) ],
			{ state: 'unlinked', linked: [], steps: [ 1 ], more: [ 2 ] },
		],
		[
			'offers the best other page where none was chosen',
			'understand',
			[ nextSteps( [], { others: [ OTHER_CAUSE, THIRD_CAUSE ] } ) ],
			{ state: 'unlinked', linked: [], steps: [ 2 ], more: [ 3 ] },
		],
		[
			'is linked as soon as the post leads to a page of it',
			'understand',
			[
				nextSteps( [ CAUSE ], {
					others: [ OTHER_CAUSE, THIRD_CAUSE ],
				} ),
				[ 2 ],
			],
			{ state: 'linked', linked: [ 2 ], steps: [ 1 ], more: [ 3 ] },
		],
		[
			'is not linked any more when the link is gone',
			'understand',
			[
				nextSteps( [ CAUSE ], {
					coverage: [
						{
							stage: 'understand',
							state: 'linked',
							targetIds: [ 1 ],
						},
					],
				} ),
			],
			{ state: 'unlinked', linked: [], steps: [ 1 ], more: [] },
		],
		[
			'of the page itself is filled by it',
			'test',
			[ nextSteps( [] ) ],
			{ state: 'linked', linked: [], steps: [], more: [] },
		],
		[
			'of the page itself offers what belongs beside it',
			'test',
			[ nextSteps( [ PREPARING ] ) ],
			{ state: 'linked', linked: [], steps: [ 4 ], more: [] },
		],
		[
			'offers another page in the place of one that was dismissed',
			'understand',
			[
				nextSteps( [ CAUSE ], { others: [ OTHER_CAUSE ] } ),
				[],
				[ CAUSE.id ],
			],
			{ state: 'unlinked', linked: [], steps: [ 2 ], more: [] },
		],
		[
			'with nothing but dismissed pages offers none',
			'understand',
			[ nextSteps( [ CAUSE ] ), [], [ CAUSE.id ] ],
			{ state: 'unlinked', linked: [], steps: [], more: [] },
		],
		[
			'names nothing twice that stands above the line',
			'get-care',
			[ nextSteps( [ EMERGENCY, BOOKING ] ) ],
			{ state: 'unlinked', linked: [], steps: [ 6 ], more: [] },
		],
		[
			'is linked by a page that stands above the line',
			'treat',
			[ nextSteps( [ OWN ] ), [ 7 ] ],
			{ state: 'linked', linked: [], steps: [], more: [] },
		],
	] )( '%s', ( _name, which, given, expected ) => {
		expect( stage( which, ...given ) ).toEqual( expected );
	} );

	it( 'tells what the site has no page for', () => {
		const { stages } = arrange(
			nextSteps( [], { gaps: [ 'preparation', 'aftercare' ] } )
		);
		expect(
			stages.flatMap( ( { stage: name, gaps } ) =>
				gaps.map( ( gap ) => [ name, gap ] )
			)
		).toEqual( [
			[ 'test', 'preparation' ],
			[ 'recover', 'aftercare' ],
		] );
	} );
} );

describe( 'above the line', () => {
	it( 'stands emergency advice, then the pathways of the owner in their order', () => {
		const { first, pathways } = arrange(
			nextSteps( [ EMERGENCY, OWN, OWN_LATER, CAUSE ] )
		);
		expect( first ).toEqual( [ EMERGENCY ] );
		expect( pathways ).toEqual( [
			{ id: 'weight', steps: [ OWN, OWN_LATER ] },
		] );
	} );

	it( 'stands nothing that was dismissed', () => {
		const { first, pathways, dismissed } = arrange(
			nextSteps( [ EMERGENCY, OWN ] ),
			[],
			[ EMERGENCY.id, OWN.id ]
		);
		expect( first ).toEqual( [] );
		expect( pathways ).toEqual( [] );
		expect( dismissed ).toEqual( [ EMERGENCY, OWN ] );
	} );
} );

import { deserialize, serialize } from 'node:v8';

import { describe, expect, it } from '@jest/globals';
import { createRegistry } from '@wordpress/data';

import { store } from '../../../src/editor/store';
import * as actions from '../../../src/editor/store/actions';
import { INITIAL_STATE, reducer } from '../../../src/editor/store/reducer';
import { EMPTY } from '../../../src/editor/store/selectors';
import type { Action, State } from '../../../src/editor/store/types';
import { analysis, decision, span, suggestion, target } from '../build-records';
import { nextSteps, step } from '../next-steps/build-steps';

const TEXT = 'Your A1C test and your thyroid.';
const A1C = suggestion( TEXT, 'A1C test' );
const THYROID = suggestion( TEXT, 'thyroid', { targetId: 8 } );
const READY = { indexed: 2, total: 2, isBuilding: false };

const STEPS = nextSteps( [ step( 9, 'test' ) ], {
	targets: [ target( { id: 9 } ) ],
} );

const READ_INDEX = actions.indexRead( 'v1', READY );
const READY_INDEX = {
	status: 'ready',
	version: 'v1',
	progress: READY,
	failure: null,
};
const READ_DECISIONS = actions.decisionsRead( 3, [] );
const ANALYSED = actions.analysisReceived( 3, analysis( A1C, THYROID ), [
	span( TEXT ),
] );

function freeze< Value >( value: Value ): Value {
	if ( typeof value === 'object' && value !== null ) {
		Object.values( value ).forEach( freeze );
		Object.freeze( value );
	}
	return value;
}

/** State by real actions only; every step is frozen, so that a reducer that changes it throws. */
function after( ...done: Action[] ): State {
	return done.reduce(
		( state, action ) => freeze( reducer( state, freeze( action ) ) ),
		freeze( INITIAL_STATE )
	);
}

/** The same through a real registry, for what the editor sees. */
function select( ...done: Action[] ) {
	const registry = createRegistry();
	registry.register( store );
	const { dispatch } = registry.stores[ store.name ]?.store as unknown as {
		dispatch: ( action: Action ) => void;
	};
	done.forEach( ( action ) => dispatch( freeze( action ) ) );
	return registry.select( store );
}

describe( 'reducer', () => {
	it.each( [
		[
			'progress',
			[ actions.indexProgressed( 3, 10 ) ],
			{ index: { status: 'reading', read: 3, total: 10 } },
		],
		[
			'an index failure',
			[ actions.indexFailed( 'offline' ) ],
			{ index: { status: 'failed', code: 'offline' } },
		],
		[
			'the index of an earlier visit',
			[ actions.indexOpened( 'v0' ) ],
			{ index: { ...READY_INDEX, version: 'v0', progress: null } },
		],
		[
			'a failure behind an index in use: it stays in use',
			[ READ_INDEX, actions.indexFailed( 'offline' ) ],
			{ index: { ...READY_INDEX, failure: 'offline' } },
		],
		[
			'a newer index after such a failure',
			[
				actions.indexOpened( 'v0' ),
				actions.indexFailed( 'offline' ),
				READ_INDEX,
			],
			{ index: READY_INDEX },
		],
		[
			'progress behind an index in use: nothing to see',
			[ READ_INDEX, actions.indexProgressed( 3, 10 ) ],
			{
				index: READY_INDEX,
			},
		],
		[
			'a decision: it counts and waits',
			[ READ_DECISIONS, actions.decisionMade( decision() ) ],
			{
				decisions: {
					status: 'ready',
					sourceId: 3,
					decisions: [ decision() ],
				},
				unsent: [
					{
						id: 'd1',
						suggestionId: 's-A1C test',
						sourceId: 3,
						targetId: 7,
						anchorText: 'A1C test',
						verdict: 'dismissed',
						phase: 'writing',
						reason: 'not-helpful',
					},
				],
			},
		],
		[
			'recorded decisions: they count and wait no more',
			[
				READ_DECISIONS,
				actions.decisionMade( decision() ),
				actions.decisionsRecorded( [ 'd1', 'stranger' ] ),
			],
			{
				decisions: {
					status: 'ready',
					sourceId: 3,
					decisions: [ decision() ],
				},
				unsent: [],
			},
		],
		[
			'another post: what waits to be recorded is kept, the rest forgotten',
			[
				READ_INDEX,
				READ_DECISIONS,
				actions.decisionMade( decision() ),
				ANALYSED,
				actions.suggestionFocused( A1C.id, 'card' ),
				actions.postOpened(),
			],
			{
				index: READY_INDEX,
				unsent: [ expect.objectContaining( { id: 'd1' } ) ],
			},
		],
		[
			'a retry: what failed begins again, what is there stays',
			[
				READ_INDEX,
				actions.decisionsFailed( 'server' ),
				actions.retryAsked(),
			],
			{
				index: READY_INDEX,
				tries: 1,
			},
		],
		[
			'a retry after the engine failed: the engine is given the index again',
			[
				READ_INDEX,
				actions.analysisFailed( 'terminated' ),
				actions.retryAsked(),
			],
			{ tries: 1 },
		],
		[
			'pathways and next steps',
			[
				actions.stepsWanted(),
				actions.pathwaysRead( 't1', [] ),
				actions.stepsReceived( 3, STEPS ),
			],
			{
				stepsWanted: 1,
				pathways: { status: 'ready', tag: 't1', pathways: [] },
				steps: { status: 'ready', sourceId: 3, nextSteps: STEPS },
			},
		],
		[
			'that another post has other next steps, and the same pathways',
			[
				actions.pathwaysRead( 't1', [] ),
				actions.stepsReceived( 3, STEPS ),
				actions.postOpened(),
			],
			{ pathways: { status: 'ready', tag: 't1', pathways: [] } },
		],
		[
			'a retry after next steps failed: the engine is given the index again',
			[
				READ_INDEX,
				actions.pathwaysFailed( 'server' ),
				actions.stepsFailed( 'terminated' ),
				actions.retryAsked(),
			],
			{ tries: 1 },
		],
	] )( 'knows %s', ( _name, done, expected ) => {
		expect( after( ...done ) ).toEqual( { ...INITIAL_STATE, ...expected } );
	} );

	it.each( [
		[ 'the same focus', actions.suggestionFocused( A1C.id, 'card' ) ],
		[
			'decisions that were not waiting',
			actions.decisionsRecorded( [ 'x' ] ),
		],
		[ 'progress behind an index in use', actions.indexProgressed( 1, 2 ) ],
	] )( 'keeps the same state on %s', ( _name, action ) => {
		const state = after(
			READ_INDEX,
			actions.suggestionFocused( A1C.id, 'card' )
		);
		expect( reducer( state, action ) ).toBe( state );
	} );

	it( 'is plain data', () => {
		const state = after(
			READ_INDEX,
			READ_DECISIONS,
			ANALYSED,
			actions.decisionMade( decision() ),
			actions.suggestionFocused( A1C.id, 'caret' )
		);
		expect( deserialize( serialize( state ) ) ).toEqual( state );
		expect( JSON.parse( JSON.stringify( state ) ) ).toEqual( state );
	} );
} );

describe( 'selectors', () => {
	it.each( [
		[ 'before an analysis', [], [] ],
		[ 'after one', [ READ_DECISIONS, ANALYSED ], [ A1C.id, THYROID.id ] ],
		[
			'after a dismissal, at once',
			[ READ_DECISIONS, ANALYSED, actions.decisionMade( decision() ) ],
			[ THYROID.id ],
		],
		[
			'after a dismissal that was taken back',
			[
				READ_DECISIONS,
				ANALYSED,
				actions.decisionMade( decision() ),
				actions.decisionMade(
					decision( { id: 'd2', verdict: 'restored' } )
				),
			],
			[ A1C.id, THYROID.id ],
		],
		[
			'after an accepted one: whether it is linked, the content says',
			[
				READ_DECISIONS,
				ANALYSED,
				actions.decisionMade(
					decision( { verdict: 'accepted', reason: null } )
				),
			],
			[ A1C.id, THYROID.id ],
		],
		[
			'after a failure',
			[ ANALYSED, actions.analysisFailed( 'timeout' ) ],
			[],
		],
	] )( 'give the open suggestions %s', ( _name, done, ids ) => {
		expect(
			select( ...done )
				.getSuggestions()
				.map( ( { id } ) => id )
		).toEqual( ids );
	} );

	it( 'give the same arrays until something changes', () => {
		const empty = select();
		expect( empty.getSuggestions() ).toBe( EMPTY );
		expect( empty.getDecisions() ).toBe( EMPTY );
		const full = select( READ_DECISIONS, ANALYSED );
		expect( full.getSuggestions() ).toBe( full.getSuggestions() );
	} );

	it( 'find a page that the answer mentions', () => {
		const { getTarget } = select( READ_INDEX, ANALYSED );
		expect( getTarget( 7 ) ).toEqual( target() );
		expect( getTarget( 8 ) ).toBeNull();
	} );

	it.each( [
		[ 'none', [ READ_INDEX ], null ],
		[
			'of the index first',
			[
				actions.analysisFailed( 'failed' ),
				actions.indexFailed( 'offline' ),
			],
			'offline',
		],
		[
			'of the decisions',
			[ READ_INDEX, actions.decisionsFailed( 'no-rights' ) ],
			'no-rights',
		],
	] )( 'name the failure: %s', ( _name, done, code ) => {
		expect( select( ...done ).getFailure() ).toBe( code );
	} );
} );

describe( 'pages', () => {
	it( 'are known from the analysis and from next steps', () => {
		const { getTarget } = select(
			ANALYSED,
			actions.stepsReceived( 3, STEPS )
		);
		expect(
			[ 7, 9, 10 ].map( ( id ) => getTarget( id )?.id ?? null )
		).toEqual( [ 7, 9, null ] );
	} );
} );

describe( 'next steps', () => {
	it( 'are wanted as long as one part of the editor shows them', () => {
		const wanted = actions.stepsWanted();
		const left = actions.stepsLeft();
		expect( select( wanted, wanted, left ).areStepsWanted() ).toBe( true );
		expect( select( wanted, left ).areStepsWanted() ).toBe( false );
	} );
} );

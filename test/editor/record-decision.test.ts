import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createRegistry } from '@wordpress/data';

import { recordDecision } from '../../src/editor/record-decision';
import { store } from '../../src/editor/store';
import { analysis, decision, suggestion } from './build-records';

const SUGGESTION = suggestion( 'Your A1C test now', 'A1C test' );
const UUID =
	/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const LAST = '2026-01-02T03:04:05Z';

describe( 'recordDecision', () => {
	afterEach( () => {
		jest.useRealTimers();
	} );

	// Times are compared as texts, so all are written as the server writes them.
	it.each( [
		[
			'after what was said',
			'2026-01-02T03:04:06.700Z',
			'2026-01-02T03:04:06Z',
		],
		[ 'in the same second as the last', '2026-01-02T03:04:05.500Z', LAST ],
		[
			'on a device whose clock is behind',
			'2026-01-02T02:00:00.000Z',
			LAST,
		],
	] )( 'is the last word %s', ( _when, now, decidedAt ) => {
		jest.useFakeTimers( { now: Date.parse( now ) } );
		const registry = createRegistry();
		registry.register( store );
		registry
			.dispatch( store )
			.decisionsRead( 3, [ decision( { decidedAt: LAST } ) ] );
		recordDecision( registry, {
			sourceId: 3,
			userId: 2,
			suggestionId: SUGGESTION.id,
			targetId: SUGGESTION.targetId,
			anchorText: SUGGESTION.anchor.text,
			verdict: 'restored',
		} );
		expect(
			registry
				.select( store )
				.getDecisions()
				.map( ( line ) => [ line.verdict, line.decidedAt ] )
		).toEqual( [
			[ 'dismissed', LAST ],
			[ 'restored', decidedAt ],
		] );
	} );

	it( 'says when, where nothing was said before', () => {
		jest.useFakeTimers( { now: Date.parse( '2026-01-02T03:04:06.700Z' ) } );
		const registry = createRegistry();
		registry.register( store );
		registry.dispatch( store ).decisionsRead( 3, [] );
		recordDecision( registry, {
			sourceId: 3,
			userId: 2,
			suggestionId: SUGGESTION.id,
			targetId: SUGGESTION.targetId,
			anchorText: SUGGESTION.anchor.text,
			verdict: 'accepted',
		} );
		expect( registry.select( store ).getDecisions()[ 0 ]?.decidedAt ).toBe(
			'2026-01-02T03:04:06Z'
		);
	} );

	it.each( [
		[
			'a dismissal with its reason',
			'dismissed',
			'wrong-words',
			'wrong-words',
		],
		[ 'an accepted one without', 'accepted', undefined, null ],
	] as const )( 'makes %s', ( _name, verdict, reason, recorded ) => {
		const registry = createRegistry();
		registry.register( store );
		recordDecision( registry, {
			sourceId: 3,
			userId: 2,
			suggestionId: SUGGESTION.id,
			targetId: SUGGESTION.targetId,
			anchorText: SUGGESTION.anchor.text,
			verdict,
			...( reason ? { reason } : {} ),
		} );
		expect( registry.select( store ).getUnsent() ).toEqual( [
			{
				id: expect.stringMatching( UUID ),
				suggestionId: SUGGESTION.id,
				sourceId: 3,
				targetId: 7,
				anchorText: 'A1C test',
				verdict,
				phase: 'writing',
				reason: recorded,
			},
		] );
	} );

	it.each( [
		[ 'accepted', { code: 'title', weight: 2, values: {} } ],
		[ 'dismissed', undefined ],
	] as const )( 'says why when it is %s: %p', ( verdict, because ) => {
		const registry = createRegistry();
		registry.register( store );
		registry
			.dispatch( store )
			.analysisReceived( 3, analysis( SUGGESTION ), [] );
		recordDecision( registry, {
			sourceId: 3,
			userId: 2,
			suggestionId: SUGGESTION.id,
			targetId: SUGGESTION.targetId,
			anchorText: SUGGESTION.anchor.text,
			verdict,
		} );
		expect( registry.select( store ).getUnsent()[ 0 ]?.because ).toEqual(
			because
		);
	} );

	it( 'never makes the same id twice', () => {
		const registry = createRegistry();
		registry.register( store );
		for ( let count = 0; count < 100; count++ ) {
			recordDecision( registry, {
				sourceId: 3,
				userId: 2,
				suggestionId: SUGGESTION.id,
				targetId: SUGGESTION.targetId,
				anchorText: SUGGESTION.anchor.text,
				verdict: 'accepted',
			} );
		}
		const ids = registry
			.select( store )
			.getUnsent()
			.map( ( { id } ) => id );
		expect( new Set( ids ).size ).toBe( 100 );
	} );
} );

import {
	afterEach,
	beforeEach,
	describe,
	expect,
	it,
	jest,
} from '@jest/globals';
import { createRegistry, RegistryProvider } from '@wordpress/data';
import { createRoot } from '@wordpress/element';
import { act } from 'react';

import { ApiError, createApi } from '../../src/api';
import type { NewDecision } from '../../src/contract/types';
import { PartsOwner } from '../../src/editor/parts';
import type { Parts } from '../../src/editor/parts';
import { store } from '../../src/editor/store';
import { useDecisions } from '../../src/editor/use-decisions';
import { decision, SETTINGS } from './build-records';

jest.mock( '@wordpress/editor', () => ( {} ), { virtual: true } );

function Deciding() {
	useDecisions( 3 );
	return null;
}

/** The log of a server that is asked for real and answers when the test says so. */
function open() {
	const sendings: Array< {
		ids: string[];
		isLeaving: boolean;
		answer: () => Promise< void >;
		fail: () => Promise< void >;
	} > = [];
	const api = {
		...createApi( 'care-pathway-links/v1' ),
		recordDecisions: ( sent: NewDecision[], isLeaving = false ) =>
			new Promise< string[] >( ( resolve, reject ) => {
				const ids = sent.map( ( { id } ) => id );
				sendings.push( {
					ids,
					isLeaving,
					answer: () => act( async () => resolve( ids ) ),
					fail: () =>
						act( async () =>
							reject( new ApiError( 'offline', null ) )
						),
				} );
			} ),
	};
	const registry = createRegistry();
	registry.register( store );
	const root = createRoot( document.createElement( 'div' ) );
	const boot = { settings: SETTINGS, decisions: [] };
	return {
		sendings,
		sent: () => sendings.map( ( { ids } ) => ids.join( ' ' ) ),
		start: () =>
			act( async () =>
				root.render(
					<RegistryProvider value={ registry }>
						<PartsOwner value={ { api, boot } as unknown as Parts }>
							<Deciding />
						</PartsOwner>
					</RegistryProvider>
				)
			),
		decide: ( ...ids: string[] ) =>
			act( async () =>
				ids.forEach( ( id ) =>
					registry
						.dispatch( store )
						.decisionMade( decision( { id } ) )
				)
			),
		retry: () => act( async () => registry.dispatch( store ).retryAsked() ),
		select: registry.select( store ),
		unmount: () => act( async () => root.unmount() ),
	};
}

let log: ReturnType< typeof open >;

const pass = ( milliseconds: number ) =>
	act( async () => {
		await jest.advanceTimersByTimeAsync( milliseconds );
	} );

beforeEach( async () => {
	Object.assign( globalThis, { IS_REACT_ACT_ENVIRONMENT: true } );
	jest.useFakeTimers();
	log = open();
	await log.start();
} );

afterEach( async () => {
	await log.unmount();
	jest.useRealTimers();
} );

describe( 'useDecisions', () => {
	it( 'sends what is decided at once, one sending after the other', async () => {
		await log.decide( 'a' );
		await log.decide( 'b' );
		await log.decide( 'c' );
		expect( log.sent() ).toEqual( [ 'a' ] );

		await log.sendings[ 0 ]?.answer();
		expect( log.sent() ).toEqual( [ 'a', 'b c' ] );

		await log.sendings[ 1 ]?.answer();
		expect( log.select.getUnsent() ).toEqual( [] );
		await pass( 60_000 );
		expect( log.sent() ).toEqual( [ 'a', 'b c' ] );
	} );

	it( 'sends what failed again after a while, and says so until then', async () => {
		await log.decide( 'a' );
		await log.sendings[ 0 ]?.fail();
		expect( log.select.getSendFailure() ).toBe( 'offline' );
		await pass( 29_999 );
		expect( log.sent() ).toEqual( [ 'a' ] );

		await pass( 1 );
		expect( log.sent() ).toEqual( [ 'a', 'a' ] );
		await log.sendings[ 1 ]?.answer();
		expect( log.select.getSendFailure() ).toBeNull();
	} );

	it( 'sends what failed with the next decision, before it', async () => {
		await log.decide( 'a' );
		await log.sendings[ 0 ]?.fail();
		await log.decide( 'b' );
		expect( log.sent() ).toEqual( [ 'a', 'a b' ] );

		await pass( 60_000 );
		expect( log.sent() ).toEqual( [ 'a', 'a b' ] );
	} );

	it( 'sends what failed at once where something was decided meanwhile', async () => {
		await log.decide( 'a' );
		await log.decide( 'b' );
		await log.sendings[ 0 ]?.fail();
		expect( log.sent() ).toEqual( [ 'a', 'a b' ] );
	} );

	it( 'sends what failed at once when somebody asks for it', async () => {
		await log.decide( 'a' );
		await log.sendings[ 0 ]?.fail();
		await log.retry();
		expect( log.sent() ).toEqual( [ 'a', 'a' ] );
	} );

	it( 'sends all that waits when the page is left', async () => {
		window.dispatchEvent( new Event( 'pagehide' ) );
		expect( log.sent() ).toEqual( [] );

		await log.decide( 'a' );
		await log.decide( 'b' );
		window.dispatchEvent( new Event( 'pagehide' ) );
		expect( log.sent() ).toEqual( [ 'a', 'a b' ] );
		expect( log.sendings.map( ( { isLeaving } ) => isLeaving ) ).toEqual( [
			false,
			true,
		] );
	} );

	it( 'sends no more at once than the server takes', async () => {
		const ids = Array.from(
			{ length: 101 },
			( _none, place ) => `d${ place }`
		);
		await log.decide( ...ids );
		expect( log.sent() ).toEqual( [ ids.slice( 0, 100 ).join( ' ' ) ] );

		await log.sendings[ 0 ]?.answer();
		expect( log.sent()[ 1 ] ).toBe( 'd100' );
	} );
} );

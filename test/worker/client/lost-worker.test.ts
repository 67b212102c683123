/*
 * @jest-environment node
 */
import { afterEach, describe, expect, it, jest } from '@jest/globals';

import { TIME_LIMITS } from '../../../src/worker/client';
import { createLocalPort } from '../../../src/worker/local';
import type { Port } from '../../../src/worker/port';
import { startThread } from '../start-thread';
import type { ThreadPort } from '../start-thread';

import {
	noLocal,
	noWorker,
	POST,
	silentPort,
	start,
	targets,
	UPDATE,
	WORKER,
} from './engines';

afterEach( () => {
	jest.useRealTimers();
} );

describe( 'a worker that does not start', () => {
	it.each< [ string, ( port: Port ) => void ] >( [
		[ 'an error', ( port ) => port.onerror?.( { message: 'blocked' } ) ],
		[ 'an unreadable answer', ( port ) => port.onmessageerror?.() ],
	] )(
		'hands its questions to this thread after %s',
		async ( _name, break_ ) => {
			const port = silentPort();
			let isOver = false;
			port.terminate = () => {
				isOver = true;
			};
			const engine = start( { startWorker: () => port } );
			const loaded = engine.load( UPDATE );
			const found = targets( engine );
			break_( port );

			expect( await loaded ).toMatchObject( { pages: 2 } );
			expect( await found ).toEqual( [ 1 ] );
			expect( isOver ).toBe( true );
		}
	);

	it( 'keeps the browser from reporting the error too', async () => {
		const port = silentPort();
		const engine = start( { startWorker: () => port } );
		const loaded = engine.load( UPDATE );
		const preventDefault = jest.fn();
		port.onerror?.( { message: 'blocked', preventDefault } );

		await loaded;
		expect( preventDefault ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'is not tried again', async () => {
		let starts = 0;
		const engine = start( {
			startWorker: () => {
				starts++;
				throw new Error( 'SecurityError' );
			},
		} );
		await engine.load( UPDATE );
		await engine.suggest( POST );

		expect( starts ).toBe( 1 );
	} );

	it( 'leaves an error where this thread has no engine either', async () => {
		const engine = start( { startWorker: noWorker, startLocal: noLocal } );

		await expect( engine.load( UPDATE ) ).rejects.toMatchObject( {
			code: 'failed',
		} );
		await expect( engine.suggest( POST ) ).rejects.toMatchObject( {
			code: 'failed',
		} );
	} );
} );

describe( 'a worker that stops', () => {
	it( 'rejects what was open; a new worker takes its place', async () => {
		const threads: ThreadPort[] = [];
		const engine = start( {
			startWorker: () => {
				const thread = startThread( WORKER );
				threads.push( thread );
				return thread;
			},
			startLocal: noLocal,
		} );
		await engine.load( UPDATE );
		threads[ 0 ]?.crash();
		const asked = engine.suggest( POST );

		await expect( asked ).rejects.toMatchObject( { code: 'terminated' } );
		// Nothing is kept on this device: the new worker says so, and has to be given the index again.
		await expect( engine.suggest( POST ) ).rejects.toMatchObject( {
			code: 'not-loaded',
		} );
		await engine.load( UPDATE );
		expect( await targets( engine ) ).toEqual( [ 1 ] );
		expect( threads ).toHaveLength( 2 );
	} );

	it( 'cannot harm the one that took its place', async () => {
		const ports: Port[] = [];
		const engine = start( {
			startWorker: () => {
				const port = createLocalPort();
				ports.push( port );
				return port;
			},
			startLocal: noLocal,
		} );
		await engine.load( UPDATE );
		ports[ 0 ]?.onerror?.( { message: 'stopped' } );
		const loaded = engine.load( UPDATE );
		const asked = targets( engine );
		ports[ 0 ]?.onerror?.( { message: 'stopped again' } );
		ports[ 0 ]?.onmessageerror?.();

		expect( await loaded ).toMatchObject( { pages: 2 } );
		expect( await asked ).toEqual( [ 1 ] );
		expect( ports ).toHaveLength( 2 );
	} );

	it( 'rejects what was open when an answer cannot be read', async () => {
		const port = createLocalPort();
		const engine = start( { startWorker: () => port } );
		await engine.load( UPDATE );
		const asked = engine.suggest( POST );
		port.onmessageerror?.();

		await expect( asked ).rejects.toMatchObject( { code: 'terminated' } );
	} );
} );

describe( 'a worker that is stuck', () => {
	it( 'is given up after the time allowed, and replaced', async () => {
		jest.useFakeTimers();
		const ports = [ silentPort(), createLocalPort() ];
		const engine = start( {
			startWorker: () => ports.shift() ?? silentPort(),
			timeLimits: {
				...TIME_LIMITS,
				open: 2000,
				load: 1000,
				suggest: 500,
			},
		} );
		const loaded = settled( engine.load( UPDATE ) );
		await jest.advanceTimersByTimeAsync( 999 );
		expect( loaded.state ).toBe( 'open' );
		await jest.advanceTimersByTimeAsync( 1 );
		expect( loaded.state ).toBe( 'timeout' );

		const again = settled( engine.load( UPDATE ) );
		await jest.advanceTimersByTimeAsync( 1 );
		expect( again.state ).toBe( 'answered' );
	} );

	it( 'rejects all that waited for it', async () => {
		jest.useFakeTimers();
		const engine = start( {
			startWorker: silentPort,
			timeLimits: {
				...TIME_LIMITS,
				open: 2000,
				load: 1000,
				suggest: 500,
			},
		} );
		const loaded = settled( engine.load( UPDATE ) );
		const asked = settled( engine.suggest( POST ) );
		await jest.advanceTimersByTimeAsync( 500 );

		expect( asked.state ).toBe( 'timeout' );
		expect( loaded.state ).toBe( 'terminated' );
		expect( jest.getTimerCount() ).toBe( 0 );
	} );
} );

/** What became of a promise so far: open, answered, or the code of its error. */
function settled( promise: Promise< unknown > ): { state: string } {
	const result = { state: 'open' };
	promise.then(
		() => {
			result.state = 'answered';
		},
		( { code }: { code: string } ) => {
			result.state = code;
		}
	);
	return result;
}

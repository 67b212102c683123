import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { Port } from '../../src/worker/port';

/** A port to the real worker, and a way to make it crash. */
export interface ThreadPort extends Port {
	crash: () => void;
}

/**
 * Starts the real worker in a thread, as a browser would.
 *
 * @param worker Path of the compiled worker.
 */
export function startThread( worker: string ): ThreadPort {
	const thread = new Worker( join( __dirname, 'worker-thread.cjs' ), {
		workerData: { worker },
	} );
	const port: ThreadPort = {
		postMessage: ( call ) => thread.postMessage( call ),
		onmessage: null,
		onerror: null,
		onmessageerror: null,
		terminate: () => void thread.terminate(),
		// No call at all: reading it throws outside of everything that catches.
		crash: () => thread.postMessage( null ),
	};

	thread.on( 'message', ( data: unknown ) => port.onmessage?.( { data } ) );
	thread.on( 'error', ( { message } ) => port.onerror?.( { message } ) );
	thread.on( 'messageerror', () => port.onmessageerror?.() );

	return port;
}

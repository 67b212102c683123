/**
 * The real worker in a thread of its own: the global scope that `worker.ts` expects, made of what node gives a thread.
 */
const { parentPort, workerData } = require( 'node:worker_threads' );

globalThis.postMessage = ( reply ) => parentPort.postMessage( reply );

require( workerData.worker );

parentPort.on( 'message', ( call ) => globalThis.onmessage( { data: call } ) );

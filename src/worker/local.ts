import type { Call } from '../contract/calls';

import { createAnswerer } from './answer-calls';
import type { Port } from './port';

/**
 * The engine on this thread, behind the same door as the worker's, for sites whose rules allow no worker. It answers in a
 * task of its own, so that typing gets its turn.
 */
export function createLocalPort(): Port {
	const answer = createAnswerer();
	let isOver = false;
	const port: Port = {
		postMessage: ( call: Call ) => {
			// As a worker would: what is sent is a copy.
			const copy = structuredClone( call );
			setTimeout( () => {
				if ( ! isOver ) {
					void answer( copy ).then( ( data ) => {
						if ( ! isOver ) {
							port.onmessage?.( { data } );
						}
					} );
				}
			}, 0 );
		},
		onmessage: null,
		onerror: null,
		onmessageerror: null,
		terminate: () => {
			isOver = true;
		},
	};

	return port;
}

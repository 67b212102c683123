import type {
	Call,
	PartReply,
	ProgressReply,
	Reply,
	SecondReply,
} from '../contract/calls';

import { createAnswerer } from './answer-calls';
import type { Port } from './port';

/**
 * The engine on this thread, behind the same door as the worker's, for sites whose rules allow no worker. It answers in a
 * task of its own, so that typing gets its turn.
 */
export function createLocalPort(): Port {
	let isOver = false;
	const send = ( data: Reply | SecondReply | ProgressReply | PartReply ) => {
		if ( ! isOver ) {
			port.onmessage?.( { data } );
		}
	};
	const answer = createAnswerer( send );
	const port: Port = {
		postMessage: ( call: Call ) => {
			// As a worker would: what is sent is a copy.
			const copy = structuredClone( call );
			setTimeout( () => {
				if ( ! isOver ) {
					void answer( copy ).then( send );
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

import type { Call, Reply } from '../contract/calls';

import { createAnswerer } from './answer-calls';

/** The part of a worker's global scope that is used here; the compiler's own belongs to pages. */
interface WorkerScope {
	onmessage: ( ( event: { data: Call } ) => void ) | null;
	postMessage: ( reply: Reply ) => void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = createAnswerer();

scope.onmessage = ( { data } ) => {
	void answer( data ).then( ( reply ) => scope.postMessage( reply ) );
};

import type {
	Call,
	PartReply,
	ProgressReply,
	Reply,
	SecondReply,
} from '../contract/calls';

import { createAnswerer } from './answer-calls';

/** The part of a worker's global scope that is used here; the compiler's own belongs to pages. */
interface WorkerScope {
	onmessage: ( ( event: { data: Call } ) => void ) | null;
	postMessage: (
		reply: Reply | SecondReply | ProgressReply | PartReply
	) => void;
}

const scope = globalThis as unknown as WorkerScope;
const send = ( reply: Reply | SecondReply | ProgressReply | PartReply ) =>
	scope.postMessage( reply );
const answer = createAnswerer( send );

scope.onmessage = ( { data } ) => {
	void answer( data ).then( send );
};

import type { Call } from '../contract/calls';

/** What the client needs of a worker: a `Worker` is one, and so is the engine on this thread. */
export interface Port {
	postMessage: ( call: Call ) => void;
	onmessage: ( ( event: { data: unknown } ) => void ) | null;
	onerror:
		| ( ( event: {
				message?: string;
				preventDefault?: () => void;
		  } ) => void )
		| null;
	onmessageerror: ( () => void ) | null;
	terminate: () => void;
}

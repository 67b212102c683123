/** Stands where a browser would start the worker: here there is none, as on a site whose rules forbid it. */
export function createWorker(): never {
	throw new Error( 'No worker can be started here.' );
}

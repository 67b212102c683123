/**
 * Starts the worker. The one line that no test environment can read (`import.meta`), alone so that it can be mapped away.
 *
 * @throws {DOMException} SecurityError, where the site's scripts come from another host.
 */
export function createWorker(): Worker {
	return new Worker(
		/* webpackChunkName: "engine-worker" */ new URL(
			'./worker.ts',
			import.meta.url
		)
	);
}

/** Milliseconds of work in one go: far below what a click would feel. */
const PIECE = 16;

/**
 * Does work that yields, a piece at a time, so that clicks and keys come in between.
 *
 * @param work The work.
 */
export async function workBetweenClicks< Result >(
	work: Generator< void, Result >
): Promise< Result > {
	for (;;) {
		const until = performance.now() + PIECE;
		do {
			const { done, value } = work.next();
			if ( done ) {
				return value;
			}
		} while ( performance.now() < until );
		await new Promise( ( resolve ) => setTimeout( resolve, 0 ) );
	}
}

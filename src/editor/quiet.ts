/** Moments in which work in the background disturbs nobody. */
export interface Quiet {
	/** Something was written just now. */
	disturb: () => void;
	/** Resolves when nothing was written for a while and the browser is idle; rejects after `end`. */
	whenQuiet: () => Promise< void >;
	end: () => void;
}

/** Nothing was written yet, but the wait begins now: who opens a post may be about to write. */
export function createQuiet( pause: number ): Quiet {
	let disturbedAt = Date.now();
	let isOver = false;

	const isQuiet = () => Date.now() - disturbedAt >= pause;
	return {
		disturb: () => {
			disturbedAt = Date.now();
		},
		whenQuiet: async () => {
			do {
				while ( ! isQuiet() && ! isOver ) {
					await sleep( disturbedAt + pause - Date.now() );
				}
				await idle();
			} while ( ! isQuiet() && ! isOver );
			if ( isOver ) {
				throw new Error( 'Care Pathway Links: not wanted any more.' );
			}
		},
		end: () => {
			isOver = true;
		},
	};
}

function sleep( milliseconds: number ): Promise< void > {
	return new Promise( ( resolve ) => {
		setTimeout( resolve, Math.max( 0, milliseconds ) );
	} );
}

/** Not every browser says when it is idle. */
function idle(): Promise< void > {
	return new Promise( ( resolve ) => {
		if ( typeof window.requestIdleCallback === 'function' ) {
			window.requestIdleCallback( () => resolve() );
		} else {
			setTimeout( resolve, 50 );
		}
	} );
}

import type { IndexManifest } from '../api';
import type { LoadedIndex } from '../contract/calls';

import { failureCode } from './failure-code';
import type { FailureCode } from './failure-code';
import type { Outside } from './reach-out';
import { lookForIndex, updateIndex } from './update-index';
import type { IndexLook } from './update-index';

/** While the server builds its index, how long to wait before asking for more of it, in milliseconds. */
const BUILDING_INTERVAL = 5000;

/** Who is told what becomes of the page index. */
export interface IndexFollower {
	/** The engine is ready with the index of an earlier visit. */
	onOpened: ( version: string ) => void;
	/** So many pages have come, of how many that must. */
	onProgress: ( read: number, total: number ) => void;
	/** The engine is ready with the newest. */
	onRead: ( held: LoadedIndex, manifest: IndexManifest ) => void;
	onFailed: ( code: FailureCode ) => void;
}

/**
 * Gives the engine its page index: the one of an earlier visit at once, without the network, then what changed since. While
 * the server still builds its index, what is there is used, and the rest follows by itself.
 *
 * @param outside  Where to ask.
 * @param held     What the engine was given before in this visit, if anything.
 * @param asked    What was asked already, if anything.
 * @param follower Who is told; nobody any more once it was stopped.
 * @return Stops it.
 */
export function followIndex(
	outside: Pick< Outside, 'api' | 'engine' | 'indexOwner' >,
	held: LoadedIndex | null,
	asked: IndexLook | null,
	follower: IndexFollower
): () => void {
	const { api, engine } = outside;
	let isOver = false;
	let timer: ReturnType< typeof setTimeout >;
	let look = asked;
	let known = held;

	const bringUpToDate = async ( mayContinue: boolean ) => {
		if ( mayContinue ) {
			// A site without background tasks reads on only when it is asked to.
			await api.continueBuilding();
		}
		const current = look ?? lookForIndex( outside, known );
		look = null;
		const newest = await updateIndex( {
			api,
			engine,
			look: current,
			onOpened: ( version ) => {
				if ( ! isOver ) {
					follower.onOpened( version );
				}
			},
			onProgress: ( read, total ) => {
				if ( ! isOver ) {
					follower.onProgress( read, total );
				}
			},
		} );
		if ( isOver ) {
			return;
		}
		known = newest.held;
		follower.onRead( newest.held, newest.manifest );
		if ( newest.manifest.isBuilding ) {
			timer = setTimeout( () => attempt( true ), BUILDING_INTERVAL );
		}
	};

	const attempt = ( mayContinue: boolean ) => {
		bringUpToDate( mayContinue ).catch( ( error ) => {
			const code = failureCode( error );
			if ( ! isOver ) {
				follower.onFailed( code );
			}
		} );
	};

	attempt( false );
	return () => {
		isOver = true;
		clearTimeout( timer );
	};
}

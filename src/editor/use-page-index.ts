import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef, useState } from '@wordpress/element';

import type { IndexManifest } from '../api';
import type { LoadedIndex } from '../contract/calls';
import { followIndex } from '../screens/follow-index';
import type { IndexLook } from '../screens/update-index';
import { useReturn } from '../screens/use-return';
import { noteFirst } from './measure';
import { useParts } from './parts';
import { store } from './store';

/** Who comes back to this tab after so long gets what changed meanwhile, in milliseconds. */
const STALE_AFTER = 5 * 60_000;

/**
 * Gives the engine its page index: the one of an earlier visit at once, without the network, then
 * what changed since. While the server still builds its index, what is there is used, and the rest
 * follows by itself.
 */
export function usePageIndex(): {
	/** What the server said last, or null. */
	manifest: IndexManifest | null;
	/** Asks it again. */
	lookAgain: () => void;
} {
	const { api, engine, indexOwner, firstLook } = useParts();
	const tries = useSelect( ( select ) => select( store ).getTries(), [] );
	const [ returns, setReturns ] = useState( 0 );
	const [ manifest, setManifest ] = useState< IndexManifest | null >( null );
	const lookAgain = () => setReturns( ( before ) => before + 1 );
	useReturn( STALE_AFTER, lookAgain );
	const last = useRef< { tries: number; held: LoadedIndex | null } >( {
		tries,
		held: null,
	} );
	// What the entry asked before the editor was there; asked once.
	const look = useRef< IndexLook | null >( firstLook );
	const { indexProgressed, indexOpened, indexRead, indexFailed } =
		useDispatch( store );

	useEffect( () => {
		if ( last.current.tries !== tries ) {
			// What failed may have been the engine, which then holds nothing.
			last.current = { tries, held: null };
		}
		const asked = look.current;
		look.current = null;
		noteFirst( 'mounted' );

		return followIndex(
			{ api, engine, indexOwner },
			last.current.held,
			asked,
			{
				onOpened: ( version ) => {
					noteFirst( 'index of an earlier visit' );
					indexOpened( version );
				},
				onProgress: indexProgressed,
				onRead: ( held, newest ) => {
					noteFirst( 'index up to date' );
					last.current.held = held;
					indexRead( newest.version, newest );
					setManifest( newest );
				},
				onFailed: indexFailed,
			}
		);
	}, [
		api,
		engine,
		indexOwner,
		tries,
		returns,
		indexProgressed,
		indexOpened,
		indexRead,
		indexFailed,
	] );

	return { manifest, lookAgain };
}

import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef, useState } from '@wordpress/element';

import type { IndexManifest } from '../api';
import type { LoadedIndex } from '../contract/calls';
import { failureCode } from '../screens/failure-code';
import { noteFirst } from './measure';
import { useParts } from './parts';
import { store } from './store';
import { lookForIndex, updateIndex } from '../screens/update-index';
import type { IndexLook } from '../screens/update-index';
import { useReturn } from '../screens/use-return';

/** While the server builds its index, how long to wait before asking for more of it, in milliseconds. */
const BUILDING_INTERVAL = 5000;

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
		let isOver = false;
		let timer: ReturnType< typeof setTimeout >;

		const bringUpToDate = async ( mayContinue: boolean ) => {
			if ( mayContinue ) {
				// A site without background tasks reads on only when it is asked to.
				await api.continueBuilding();
			}
			const asked =
				look.current ??
				lookForIndex( { api, engine, indexOwner }, last.current.held );
			look.current = null;
			const { held, manifest: newest } = await updateIndex( {
				api,
				engine,
				look: asked,
				onOpened: ( version ) => {
					noteFirst( 'index of an earlier visit' );
					if ( ! isOver ) {
						indexOpened( version );
					}
				},
				onProgress: ( read, total ) => {
					if ( ! isOver ) {
						indexProgressed( read, total );
					}
				},
			} );
			if ( isOver ) {
				return;
			}
			noteFirst( 'index up to date' );
			last.current.held = held;
			indexRead( newest.version, newest );
			setManifest( newest );
			if ( newest.isBuilding ) {
				timer = setTimeout( () => attempt( true ), BUILDING_INTERVAL );
			}
		};
		const attempt = ( mayContinue: boolean ) => {
			bringUpToDate( mayContinue ).catch( ( error ) => {
				const code = failureCode( error );
				if ( ! isOver ) {
					indexFailed( code );
				}
			} );
		};

		if ( last.current.tries !== tries ) {
			// What failed may have been the engine, which then holds nothing.
			last.current = { tries, held: null };
		}
		noteFirst( 'mounted' );
		attempt( false );
		return () => {
			isOver = true;
			clearTimeout( timer );
		};
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

import {
	createContext,
	useContext,
	useEffect,
	useMemo,
	useRef,
	useState,
} from '@wordpress/element';
import type { ReactNode } from 'react';

import type { IndexManifest } from '../api';
import type { LoadedIndex } from '../contract/calls';
import type { FailureCode } from '../screens/failure-code';
import { followIndex } from '../screens/follow-index';
import type { IndexLook } from '../screens/update-index';
import { useReturn } from '../screens/use-return';
import { useParts } from './parts';

/** Who comes back to this tab after so long gets what changed meanwhile, in milliseconds. */
const STALE_AFTER = 60_000;

/** Where the page index is on its way from the server to the engine. */
export type SiteIndexState =
	| { status: 'reading'; read: number; total: number | null }
	| {
			status: 'ready';
			/** Changes whenever any fact in the index does. */
			version: string;
			/** What the server said; null until it has: then this is the index of an earlier visit. */
			manifest: IndexManifest | null;
			/** Why the newest index could not be had, if so; the one before is in use. */
			failure: FailureCode | null;
	  }
	| { status: 'failed'; code: FailureCode };

interface SiteIndex {
	index: SiteIndexState;
	retry: () => void;
}

const SiteIndexContext = createContext< SiteIndex | null >( null );

export function useSiteIndex(): SiteIndex {
	const siteIndex = useContext( SiteIndexContext );
	if ( siteIndex === null ) {
		throw new Error( 'Care Pathway Links: rendered outside its page.' );
	}
	return siteIndex;
}

/**
 * The version of the page index that answers are to be of: that of an earlier visit is not asked about, for the newest comes in a
 * moment, or it is known why not. Null until then.
 */
export function useSettledVersion(): string | null {
	const { index } = useSiteIndex();

	return index.status === 'ready' &&
		( index.manifest !== null || index.failure !== null )
		? index.version
		: null;
}

/** Gives the engine its page index, for all screens. */
export function SiteIndexOwner( { children }: { children: ReactNode } ) {
	const outside = useParts();
	const [ tries, setTries ] = useState( 0 );
	const [ index, setIndex ] = useState< SiteIndexState >( {
		status: 'reading',
		read: 0,
		total: null,
	} );
	const held = useRef< LoadedIndex | null >( null );
	const look = useRef< IndexLook | null >( outside.firstLook );
	useReturn( STALE_AFTER, () => setTries( ( before ) => before + 1 ) );

	useEffect( () => {
		const asked = look.current;
		look.current = null;

		return followIndex( outside, held.current, asked, {
			onOpened: ( version ) =>
				setIndex( {
					status: 'ready',
					version,
					manifest: null,
					failure: null,
				} ),
			onProgress: ( read, total ) =>
				setIndex( ( before ) =>
					before.status === 'ready'
						? before
						: { status: 'reading', read, total }
				),
			onRead: ( newest, manifest ) => {
				held.current = newest;
				setIndex( {
					status: 'ready',
					version: manifest.version,
					manifest,
					failure: null,
				} );
			},
			onFailed: ( failure ) => {
				// What failed may have been the engine, which then holds nothing.
				held.current = null;
				setIndex( ( before ) =>
					before.status === 'ready'
						? { ...before, failure }
						: { status: 'failed', code: failure }
				);
			},
		} );
	}, [ outside, tries ] );

	const value = useMemo(
		(): SiteIndex => ( {
			index,
			retry: () => {
				setIndex( ( before ) =>
					before.status === 'ready'
						? before
						: { status: 'reading', read: 0, total: null }
				);
				setTries( ( before ) => before + 1 );
			},
		} ),
		[ index ]
	);

	return (
		<SiteIndexContext.Provider value={ value }>
			{ children }
		</SiteIndexContext.Provider>
	);
}

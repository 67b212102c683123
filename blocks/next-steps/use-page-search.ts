import apiFetch from '@wordpress/api-fetch';
import { useDebounce } from '@wordpress/compose';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';

import type { TargetStatus } from '../../src/contract/types';
import { isShown, readPages } from './pages';

export interface FoundPage {
	id: number;
	title: string;
	url: string;
}

export interface PageSearchState {
	state: 'searching' | 'found' | 'failed';
	/** What was found last, also while more is looked for. */
	pages: readonly FoundPage[];
}

/** Milliseconds without a key after which is looked. */
const PAUSE = 250;

/** How many are looked at; some of them may not be public. */
const MAX_FOUND = 20;

/**
 * Looks for pages that visitors can open, by words of their title or text; at first, and without words, the newest.
 *
 * @return What was found for the newest words, and what to call with new ones.
 */
export function usePageSearch(): [
	PageSearchState,
	( words: string ) => void,
] {
	const [ search, setSearch ] = useState< PageSearchState >( {
		state: 'searching',
		pages: [],
	} );
	const newest = useRef< string | null >( null );

	const look = useCallback( ( words: string ) => {
		newest.current = words;
		findPages( words ).then(
			( pages ) => {
				if ( newest.current === words ) {
					setSearch( { state: 'found', pages } );
				}
			},
			() => {
				if ( newest.current === words ) {
					setSearch( { state: 'failed', pages: [] } );
				}
			}
		);
	}, [] );
	const lookSoon = useDebounce( look, PAUSE );

	useEffect( () => {
		look( '' );
		return () => {
			newest.current = null;
		};
	}, [ look ] );

	const ask = useCallback(
		( given: string ) => {
			const words = given.trim();
			setSearch( ( { pages } ) => ( { state: 'searching', pages } ) );
			lookSoon( words );
		},
		[ lookSoon ]
	);
	return [ search, ask ];
}

async function findPages( words: string ): Promise< FoundPage[] > {
	const answer = await apiFetch( {
		path: `/wp/v2/search?type=post&subtype=any&per_page=${ MAX_FOUND }&_fields=id&search=${ encodeURIComponent(
			words
		) }`,
	} );
	const ids = ( Array.isArray( answer ) ? answer : [] ).map( ( { id } ) =>
		Number( id )
	);
	const pages = await readPages( ids );
	return ids
		.map( ( id ) => pages.get( id ) )
		.filter(
			( page ): page is TargetStatus =>
				page !== undefined && isShown( page )
		)
		.map( ( { id, title, currentUrl } ) => ( {
			id,
			title: title || currentUrl || `${ id }`,
			url: currentUrl ?? '',
		} ) );
}

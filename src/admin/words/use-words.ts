import { useCallback, useEffect, useRef, useState } from '@wordpress/element';

import type { KeptWords } from '../../api';
import type { SiteWord, TargetStatus } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';

export type WordsState =
	| { status: 'reading' }
	| { status: 'ready'; kept: KeptWords }
	| { status: 'failed'; code: FailureCode };

/**
 * Saves another list in the place of `base`, or of the one that is shown. What is kept then, or why nothing was saved: after a
 * conflict the list of the others is shown.
 */
export type SaveWords = (
	words: SiteWord[],
	base?: KeptWords
) => Promise< KeptWords | FailureCode >;

/** The owner's word list as the server keeps it. */
export function useWords(): {
	state: WordsState;
	retry: () => void;
	save: SaveWords;
} {
	const { api } = useParts();
	const [ tries, setTries ] = useState( 0 );
	const [ state, setState ] = useState< WordsState >( {
		status: 'reading',
	} );
	const latest = useRef< KeptWords | null >( null );

	const take = useCallback( ( kept: KeptWords ) => {
		latest.current = kept;
		setState( { status: 'ready', kept } );
	}, [] );

	useEffect( () => {
		let isOver = false;
		api.readWords().then(
			( kept ) => {
				if ( ! isOver ) {
					take( kept );
				}
			},
			( error ) => {
				const code = failureCode( error );
				if ( ! isOver ) {
					setState( { status: 'failed', code } );
				}
			}
		);
		return () => {
			isOver = true;
		};
	}, [ api, take, tries ] );

	const save = useCallback< SaveWords >(
		async ( words, base ) => {
			const known = base ?? latest.current;
			if ( known === null ) {
				return 'not-loaded';
			}
			try {
				const kept = await api.keepWords( { tag: known.tag, words } );
				take( kept );
				return kept;
			} catch ( error ) {
				const code = failureCode( error );
				if ( code === 'conflict' ) {
					setTries( ( before ) => before + 1 );
				}
				return code;
			}
		},
		[ api, take ]
	);

	return {
		state,
		retry: () => {
			setState( { status: 'reading' } );
			setTries( ( before ) => before + 1 );
		},
		save,
	};
}

export type StatusById = ReadonlyMap< number, TargetStatus >;

/** Pages that one request may ask about. */
const AT_ONCE = 100;

/** What the pages of a list are now, by id; null until the server has said. */
export function useStatuses( words: readonly SiteWord[] ): StatusById | null {
	const { api } = useParts();
	const [ statuses, setStatuses ] = useState< StatusById | null >( null );
	const key = [
		...new Set(
			words.flatMap( ( { use } ) =>
				use.kind === 'page' ? [ use.pageId ] : []
			)
		),
	].join();

	useEffect( () => {
		let isOver = false;
		const ids = key === '' ? [] : key.split( ',' ).map( Number );
		askInParts( ids, ( piece ) => api.readTargets( { ids: piece } ) ).then(
			( found ) => {
				if ( ! isOver ) {
					setStatuses(
						new Map( found.map( ( page ) => [ page.id, page ] ) )
					);
				}
			},
			// The list can be read and changed without it.
			() => {}
		);
		return () => {
			isOver = true;
		};
	}, [ api, key ] );

	return statuses;
}

/** Answers to a long list, asked for a part at a time. */
export async function askInParts< Asked, Answer >(
	asked: readonly Asked[],
	ask: ( piece: Asked[] ) => Promise< Answer[] >
): Promise< Answer[] > {
	const answers: Answer[] = [];
	for ( let place = 0; place < asked.length; place += AT_ONCE ) {
		answers.push(
			...( await ask( asked.slice( place, place + AT_ONCE ) ) )
		);
	}
	return answers;
}

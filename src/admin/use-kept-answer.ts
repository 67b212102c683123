import { useEffect, useState } from '@wordpress/element';

import { failureCode } from '../screens/failure-code';
import type { FailureCode } from '../screens/failure-code';
import type { Sealable } from '../worker/sealed-store';
import { useParts } from './parts';

/** An answer that takes its time, and how this browser keeps it. */
export interface KeptForm< Answer > {
	/** Under which it is kept. */
	name: string;
	toLists: ( answer: Answer ) => Sealable[ 'lists' ];
	fromLists: ( lists: Sealable[ 'lists' ] ) => Answer;
}

export type KeptAnswerState< Answer > =
	| { status: 'reading' }
	| {
			status: 'ready';
			answer: Answer;
			/** It is of an earlier state of the site, and a newer one is on its way. */
			isOld: boolean;
	  }
	| { status: 'failed'; code: FailureCode };

/**
 * An answer as this browser keeps it from an earlier visit, at once; it is asked for anew where the site is not as it was then. What
 * was shown before stays until the newer one is there.
 *
 * @param form How it is kept; the same one each time.
 * @param ask  Asks; another function is another question, so it is kept by `useCallback` with all that it depends on.
 * @param of   Says of which state of the site the answer would be; null: not known yet, nothing is asked.
 */
export function useKeptAnswer< Answer >(
	form: KeptForm< Answer >,
	ask: () => Promise< Answer >,
	of: string | null
): { state: KeptAnswerState< Answer >; retry: () => void } {
	const { keptStore } = useParts();
	const [ tries, setTries ] = useState( 0 );
	/** Null: it is being looked up. */
	const [ kept, setKept ] = useState< {
		of: string | null;
		answer: Answer | null;
	} | null >( null );
	const [ isAsking, setIsAsking ] = useState( false );
	const [ code, setCode ] = useState< FailureCode | null >( null );

	useEffect( () => {
		let isOver = false;
		const take = async () => {
			const found = await keptStore.read( form.name );
			if ( ! isOver ) {
				setKept(
					found === null
						? { of: null, answer: null }
						: {
								of: String( found.rest ),
								answer: form.fromLists( found.lists ),
							}
				);
			}
		};
		void take();
		return () => {
			isOver = true;
		};
	}, [ keptStore, form ] );

	const isLookedUp = kept !== null;
	const keptOf = kept?.of ?? null;
	useEffect( () => {
		if ( ! isLookedUp || of === null || of === keptOf ) {
			return;
		}
		let isOver = false;
		setIsAsking( true );
		setCode( null );
		ask().then(
			( answer ) => {
				if ( ! isOver ) {
					setIsAsking( false );
					setKept( { of, answer } );
					// Nobody waits for this.
					void keptStore.write( form.name, {
						lists: form.toLists( answer ),
						rest: of,
					} );
				}
			},
			( error ) => {
				const failure = failureCode( error );
				if ( ! isOver ) {
					setIsAsking( false );
					setCode( failure );
				}
			}
		);
		return () => {
			isOver = true;
		};
	}, [ keptStore, form, ask, of, isLookedUp, keptOf, tries ] );

	const answer = kept?.answer ?? null;
	const retry = () => setTries( ( before ) => before + 1 );
	if ( code !== null ) {
		return { state: { status: 'failed', code }, retry };
	}
	return {
		state:
			answer === null
				? { status: 'reading' }
				: { status: 'ready', answer, isOld: isAsking },
		retry,
	};
}

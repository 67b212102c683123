import { useSelect } from '@wordpress/data';
import { useEffect, useRef, useState } from '@wordpress/element';

import type { IndexManifest } from '../api';
import { createBackgroundEngine } from '../worker/client';
import { areHabitsOld } from './are-habits-old';
import { learnHabits } from './learn-habits';
import { useParts } from './parts';
import { createQuiet } from './quiet';
import { store } from './store';
import type { OpenPost } from './use-open-post';

/** How long the writer must pause before anything is done in the background, in milliseconds. */
const PAUSE = 5000;

/**
 * Has the site's habits learned when they are missing or old, once in a visit, for who may read what others wrote. It begins
 * after the first answer, and nobody hears of a failure: suggestions are there without it.
 *
 * @param post      The open post: while it changes, the work waits.
 * @param manifest  What the server said last, or null.
 * @param onLearned Called when the server has new habits.
 */
export function useHabits(
	post: OpenPost,
	manifest: IndexManifest | null,
	onLearned: () => void
): void {
	const { blocks, title } = post;
	const { api, boot, indexOwner } = useParts();
	const isAnswered = useSelect(
		( select ) => select( store ).getAnalysis().status === 'ready',
		[]
	);
	const [ quiet ] = useState( () => createQuiet( PAUSE ) );
	const hasBegun = useRef( false );
	const learned = useRef( onLearned );
	learned.current = onLearned;

	useEffect( () => quiet.disturb(), [ quiet, blocks, title ] );
	useEffect( () => quiet.end, [ quiet ] );

	useEffect( () => {
		if (
			hasBegun.current ||
			! boot.canTeach ||
			! isAnswered ||
			manifest === null ||
			manifest.isBuilding ||
			! areHabitsOld( manifest.habits, Date.now() )
		) {
			return;
		}
		hasBegun.current = true;
		learnHabits( {
			api,
			startEngine: createBackgroundEngine,
			indexOwner,
			whenQuiet: quiet.whenQuiet,
			today: new Date().toISOString().slice( 0, 10 ),
		} )
			.then( ( isNew ) => isNew && learned.current() )
			.catch( () => {} );
	}, [ api, boot, indexOwner, isAnswered, manifest, quiet ] );
}

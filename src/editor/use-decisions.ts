import { useDispatch, useRegistry, useSelect } from '@wordpress/data';
import { useEffect, useRef, useState } from '@wordpress/element';

import { failureCode } from '../screens/failure-code';
import { useParts } from './parts';
import { store } from './store';

/** How long to wait before a decision that could not be recorded is sent again, in milliseconds. */
const RESEND_INTERVAL = 30_000;

/** Decisions that the server takes at once. */
const MOST_AT_ONCE = 100;

/** Reads what was decided about the open post, and sends what is decided here until the server has it. */
export function useDecisions( sourceId: number | null ): void {
	useReading( sourceId );
	useSending();
}

function useReading( sourceId: number | null ): void {
	const { api, boot } = useParts();
	const registry = useRegistry();
	const tries = useSelect( ( select ) => select( store ).getTries(), [] );
	const { postOpened, decisionsRead, decisionsFailed } = useDispatch( store );
	// What the server sent along is about the post that the page was opened with, and no other.
	const sentAlong = useRef( boot.decisions );

	useEffect( () => {
		postOpened();
	}, [ sourceId, postOpened ] );

	useEffect( () => {
		const known = registry.select( store ).getDecisionsState();
		if ( sourceId === null || known.status === 'ready' ) {
			return;
		}
		if ( sentAlong.current ) {
			decisionsRead( sourceId, sentAlong.current );
			sentAlong.current = null;
			return;
		}
		let isOver = false;
		api.readDecisions( sourceId )
			.then( ( decisions ) => {
				if ( ! isOver ) {
					decisionsRead( sourceId, decisions );
				}
			} )
			.catch( ( error ) => {
				if ( ! isOver ) {
					decisionsFailed( failureCode( error ) );
				}
			} );
		return () => {
			isOver = true;
		};
	}, [ api, registry, sourceId, tries, decisionsRead, decisionsFailed ] );
}

function useSending(): void {
	const { api } = useParts();
	const { unsent, tries } = useSelect( ( select ) => {
		const { getUnsent, getTries } = select( store );
		return { unsent: getUnsent(), tries: getTries() };
	}, [] );
	const { decisionsRecorded, decisionsNotRecorded } = useDispatch( store );
	const [ failures, setFailures ] = useState( 0 );

	useEffect( () => {
		if ( unsent.length === 0 ) {
			return;
		}
		let isOver = false;
		let timer: ReturnType< typeof setTimeout >;
		api.recordDecisions( unsent.slice( 0, MOST_AT_ONCE ) )
			.then( decisionsRecorded )
			.catch( ( error ) => {
				const code = failureCode( error );
				if ( ! isOver ) {
					decisionsNotRecorded( code );
					timer = setTimeout(
						() => setFailures( failures + 1 ),
						RESEND_INTERVAL
					);
				}
			} );
		return () => {
			isOver = true;
			clearTimeout( timer );
		};
	}, [
		api,
		unsent,
		tries,
		failures,
		decisionsRecorded,
		decisionsNotRecorded,
	] );
}

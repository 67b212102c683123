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

/**
 * One sending at a time: two that are under way could overtake each other, and of two decisions the later counts. What still
 * waits when the page is left goes with it.
 */
function useSending(): void {
	const { api } = useParts();
	const registry = useRegistry();
	const { unsent, tries } = useSelect( ( select ) => {
		const { getUnsent, getTries } = select( store );
		return { unsent: getUnsent(), tries: getTries() };
	}, [] );
	const { decisionsRecorded, decisionsNotRecorded } = useDispatch( store );
	const isUnderWay = useRef( false );
	const timer = useRef< ReturnType< typeof setTimeout > >( undefined );
	const [ rounds, setRounds ] = useState( 0 );

	useEffect( () => {
		if ( unsent.length === 0 || isUnderWay.current ) {
			return;
		}
		const goOn = () => setRounds( ( before ) => before + 1 );

		clearTimeout( timer.current );
		isUnderWay.current = true;
		api.recordDecisions( unsent.slice( 0, MOST_AT_ONCE ) )
			.finally( () => ( isUnderWay.current = false ) )
			.then( decisionsRecorded )
			.catch( ( error ) => decisionsNotRecorded( failureCode( error ) ) )
			.then( () => {
				const left = registry.select( store ).getUnsent();
				if ( left.some( ( each ) => ! unsent.includes( each ) ) ) {
					goOn();
				} else if ( left.length > 0 ) {
					timer.current = setTimeout( goOn, RESEND_INTERVAL );
				}
			} );
	}, [
		api,
		registry,
		unsent,
		tries,
		rounds,
		decisionsRecorded,
		decisionsNotRecorded,
	] );

	useEffect( () => () => clearTimeout( timer.current ), [] );

	useEffect( () => {
		const onLeave = () => {
			const left = registry.select( store ).getUnsent();
			if ( left.length > 0 ) {
				// Nobody is there any more to hear of a failure.
				api.recordDecisions(
					left.slice( 0, MOST_AT_ONCE ),
					true
				).catch( () => {} );
			}
		};
		window.addEventListener( 'pagehide', onLeave );
		return () => window.removeEventListener( 'pagehide', onLeave );
	}, [ api, registry ] );
}

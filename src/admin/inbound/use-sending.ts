import { useCallback, useRef, useState } from '@wordpress/element';

import type { Batch, BatchedPost } from '../../contract/site-audit';
import type { FailureCode } from '../../screens/failure-code';
import { failureCode } from '../../screens/failure-code';
import { useNavigation } from '../use-route';
import { sendInParts } from './in-parts';

/** Posts that are being changed, in one go. */
export interface Sending {
	status: 'idle' | 'sending' | 'stopped' | 'failed' | 'done';
	/** Of a failure. */
	code: FailureCode | null;
	total: number;
	results: BatchedPost[];
}

const IDLE: Sending = { status: 'idle', code: null, total: 0, results: [] };

interface Work {
	/** In the order in which they are sent. */
	postIds: number[];
	send: ( postIds: number[] ) => Promise< Batch >;
}

/** Changes posts in parts, with progress, a way to stop, and a way to go on where it ended. */
export function useSending( onDone: ( results: BatchedPost[] ) => void ): {
	sending: Sending;
	start: ( work: Work ) => void;
	stop: () => void;
	goOn: () => void;
	close: () => void;
} {
	const { hold } = useNavigation();
	const [ sending, setSending ] = useState( IDLE );
	const work = useRef< Work | null >( null );
	const isStopped = useRef( false );
	const results = useRef< BatchedPost[] >( [] );

	const goOn = useCallback( () => {
		const { postIds = [], send = null } = work.current ?? {};
		if ( send === null ) {
			return;
		}
		isStopped.current = false;
		hold( true );
		const tell = ( changed: Partial< Sending > ) =>
			setSending( {
				status: 'sending',
				code: null,
				total: postIds.length,
				results: results.current,
				...changed,
			} );
		tell( {} );
		const known = new Set(
			results.current.map( ( { postId } ) => postId )
		);
		sendInParts(
			postIds.filter( ( id ) => ! known.has( id ) ),
			send,
			( more ) => {
				results.current = [ ...results.current, ...more ];
				tell( {} );
			},
			() => isStopped.current
		)
			.then( () => {
				const isAll = results.current.length >= postIds.length;
				tell( { status: isAll ? 'done' : 'stopped' } );
				onDone( results.current );
			} )
			.catch( ( error ) =>
				tell( { status: 'failed', code: failureCode( error ) } )
			)
			.finally( () => hold( false ) );
	}, [ hold, onDone ] );

	return {
		sending,
		start: ( next ) => {
			work.current = next;
			results.current = [];
			goOn();
		},
		stop: () => {
			isStopped.current = true;
		},
		goOn,
		close: () => {
			work.current = null;
			setSending( IDLE );
		},
	};
}

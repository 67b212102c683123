import { useCallback, useEffect, useRef, useState } from '@wordpress/element';

import { createUuid } from '../../screens/create-uuid';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useParts } from '../parts';
import { findTable, TableError } from './find-table';
import type { TableFault, TrafficTable } from './find-table';
import { ZipError } from './open-zip';
import type { ZipFault } from './open-zip';
import { readTraffic, SHOWN } from './read-traffic';
import type { TrafficReading } from './read-traffic';
import {
	findStrangers,
	partsOf,
	ROWS_OF_PART,
	sendTraffic,
} from './send-traffic';
import type { TrafficImport } from './send-traffic';
import { isComplete } from './traffic-columns';
import type { ColumnPlaces } from './traffic-columns';

export type TrafficFault = TableFault | ZipFault;

/** What became of an import. */
export interface TrafficOutcome {
	/** Lines whose address is a page of the site, and those whose is not. */
	known: number;
	unknown: number;
	/** Some of those that are no page. */
	strangers: string[];
}

export type TrafficState =
	| { status: 'choosing'; fault: TrafficFault | null }
	| { status: 'reading'; share: number }
	/** Nothing is sent yet. `reading` is null while columns are missing. */
	| { status: 'read'; table: TrafficTable; reading: TrafficReading | null }
	| { status: 'sending'; done: number; parts: number }
	/** The parts before `next` are there; the import before holds until all are. */
	| {
			status: 'broken';
			code: FailureCode | null;
			next: number;
			parts: number;
	  }
	| { status: 'kept'; outcome: TrafficOutcome };

/** Reads a file of search performance, says what is in it, and has it kept when told to. */
export function useTrafficImport( onKept: () => void ): {
	state: TrafficState;
	choose: ( file: File ) => void;
	/** Says which column is what. */
	map: ( places: ColumnPlaces ) => void;
	send: ( from: string, to: string ) => void;
	goOn: () => void;
	/** Stops what is going on. */
	stop: () => void;
	begin: () => void;
} {
	const { api, auditApi } = useParts();
	const [ state, setState ] = useState< TrafficState >( {
		status: 'choosing',
		fault: null,
	} );
	/** Counts up with everything that is begun: what is older is over. */
	const turn = useRef( 0 );
	const sent = useRef< TrafficImport | null >( null );

	const start = useCallback( () => {
		const mine = ++turn.current;
		return () => turn.current !== mine;
	}, [] );
	// Who leaves the screen wants no more of it.
	useEffect( () => () => void turn.current++, [] );

	const fail = ( error: unknown ) =>
		setState(
			error instanceof TableError || error instanceof ZipError
				? { status: 'choosing', fault: error.code }
				: {
						status: 'broken',
						code: failureCode( error ),
						next: 0,
						parts: 0,
					}
		);
	/** Does what takes a while, and shows what comes of it unless something else was begun meanwhile. */
	const doing = (
		act: ( isOver: () => boolean ) => Promise< TrafficState >
	) => {
		const isOver = start();
		act( isOver ).then(
			( next ) => ( isOver() ? undefined : setState( next ) ),
			( error ) => ( isOver() ? undefined : fail( error ) )
		);
	};
	const read = async (
		table: TrafficTable,
		isOver: () => boolean
	): Promise< TrafficState > => {
		if ( ! isComplete( table.places ) ) {
			return { status: 'read', table, reading: null };
		}
		const { homeUrl } = await api.readManifest();
		const reading = await readTraffic( table.data, table.places, homeUrl, {
			isOver,
			onProgress: ( share ) => {
				if ( ! isOver() ) {
					setState( { status: 'reading', share } );
				}
			},
		} );
		return { status: 'read', table, reading };
	};

	const keep = async ( made: TrafficImport, first: number ) => {
		const isOver = start();
		const parts = partsOf( made );
		const counts = { known: 0, unknown: 0 };
		let next = first;
		setState( { status: 'sending', done: first, parts } );
		try {
			await sendTraffic( made, first, auditApi, isOver, ( done ) => {
				next = done.part + 1;
				counts.known = done.known;
				counts.unknown = done.unknown;
				if ( ! isOver() ) {
					setState( { status: 'sending', done: next, parts } );
				}
			} );
		} catch ( error ) {
			if ( ! isOver() ) {
				const code = failureCode( error );
				setState( { status: 'broken', code, next, parts } );
			}
			return;
		}
		if ( isOver() ) {
			return;
		}
		onKept();
		const strangers =
			counts.unknown === 0
				? []
				: await someStrangers( made ).catch( () => [] );
		if ( ! isOver() ) {
			setState( { status: 'kept', outcome: { ...counts, strangers } } );
		}
	};
	/** From the first parts alone: a list of all would ask as often as the import itself. */
	const someStrangers = async ( { rows }: TrafficImport ) =>
		findStrangers( rows.slice( 0, 4 * ROWS_OF_PART ), SHOWN, ( urls ) =>
			api.readTargets( { urls } )
		);

	return {
		state,
		choose: ( file ) => {
			setState( { status: 'reading', share: 0 } );
			doing( async ( isOver ) =>
				read( await findTable( file ), isOver )
			);
		},
		map: ( places ) => {
			if ( state.status === 'read' ) {
				const { table } = state;
				doing( ( isOver ) => read( { ...table, places }, isOver ) );
			}
		},
		send: ( from, to ) => {
			if ( state.status === 'read' && state.reading !== null ) {
				sent.current = {
					importId: createUuid(),
					from,
					to,
					rows: state.reading.rows,
				};
				void keep( sent.current, 0 );
			}
		},
		goOn: () => {
			if ( state.status === 'broken' && sent.current !== null ) {
				void keep( sent.current, state.next );
			}
		},
		stop: () => {
			start();
			setState(
				state.status === 'sending'
					? {
							status: 'broken',
							code: null,
							next: state.done,
							parts: state.parts,
						}
					: { status: 'choosing', fault: null }
			);
		},
		begin: () => {
			start();
			sent.current = null;
			setState( { status: 'choosing', fault: null } );
		},
	};
}

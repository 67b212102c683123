import {
	createContext,
	useCallback,
	useContext,
	useEffect,
	useMemo,
	useRef,
	useState,
} from '@wordpress/element';
import type { ReactNode } from 'react';

import type { AuditState, RememberedSite } from '../../contract/site-audit';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';
import { useReturn } from '../../screens/use-return';
import { localRecord } from '../local-record';
import { useParts } from '../parts';
import { useSettledVersion } from '../site-index';
import { createResumeMark } from './resume-mark';
import { isAuditOld, runAudit, stillHolds } from './run-audit';
import type { AuditProgress } from './run-audit';

/** Who comes back to this tab after so long gets what changed meanwhile, in milliseconds. */
const STALE_AFTER = 60_000;

/** What the server keeps of the audit. */
export type KeptAudit =
	| { status: 'reading' }
	| { status: 'ready'; state: AuditState }
	| { status: 'failed'; code: FailureCode };

/** The audit of this visit: not asked for yet, going on, or how it ended. */
export type AuditRun =
	| { status: 'none' }
	| { status: 'running'; progress: AuditProgress }
	/** The links of so many pages were judged, of all there are. */
	| { status: 'done'; pages: number; of: number }
	| { status: 'cancelled' }
	| { status: 'failed'; code: FailureCode };

interface SiteAuditOwned {
	kept: KeptAudit;
	run: AuditRun;
	/** What is known of the site, at first from an earlier visit; null: nothing. It stays while the site is judged anew. */
	judged: RememberedSite | null;
	/** Judges the site, whether or not anything changed. */
	start: () => void;
	cancel: () => void;
	/** Asks the server again what it keeps. */
	readAgain: () => void;
	/** Says that a screen is there: `state` is shown, or `judged` as well. */
	want: ( what: 'state' | 'judged' ) => void;
}

const SiteAuditContext = createContext< SiteAuditOwned | null >( null );

/**
 * The audit of the site, for a screen.
 *
 * @param wanted `state`: what the server keeps is enough, the site is judged only where that is old. `judged`: the screen shows
 *               what only a judgement of this visit knows.
 */
export function useSiteAudit( wanted: 'state' | 'judged' ): SiteAuditOwned {
	const owned = useContext( SiteAuditContext );
	if ( owned === null ) {
		throw new Error( 'Care Pathway Links: rendered outside its page.' );
	}
	const { want } = owned;
	useEffect( () => want( wanted ), [ want, wanted ] );
	return owned;
}

/** Runs the audit for all screens: it goes on when another one is opened, and is not run where none needs it. */
export function SiteAuditOwner( { children }: { children: ReactNode } ) {
	const outside = useParts();
	const indexVersion = useSettledVersion();
	const [ wanted, setWanted ] = useState< 'state' | 'judged' | null >( null );
	const [ reads, setReads ] = useState( 0 );
	const [ kept, setKept ] = useState< KeptAudit >( { status: 'reading' } );
	const [ run, setRun ] = useState< AuditRun >( { status: 'none' } );
	const [ judged, setJudged ] = useState< RememberedSite | null >( null );
	/** Stops the run that goes on. */
	const current = useRef< AbortController | null >( null );
	/** Somebody asked for it; it begins when the server has said how things stand. */
	const isAsked = useRef( false );
	/** What was judged last, or given up: facts and page index. Nothing is judged twice by itself. */
	const settled = useRef( '' );
	/** What this device keeps, once it is asked for. */
	const memory = useRef< Promise< RememberedSite | null > | null >( null );

	const want = useCallback(
		( what: 'state' | 'judged' ) =>
			setWanted( ( before ) => ( before === 'judged' ? before : what ) ),
		[]
	);
	const readAgain = useCallback(
		() => setReads( ( before ) => before + 1 ),
		[]
	);
	useReturn( STALE_AFTER, readAgain );

	// What is kept is shown before it is known whether it still holds.
	useEffect( () => {
		if ( wanted === 'judged' ) {
			memory.current ??= outside.judgedStore.read();
			void memory.current.then( ( remembered ) => {
				if ( remembered !== null ) {
					setJudged( ( before ) => before ?? remembered );
				}
			} );
		}
	}, [ outside, wanted ] );

	const isWanted = wanted !== null;
	useEffect( () => {
		if ( ! isWanted ) {
			return;
		}
		let isOver = false;
		outside.auditApi.readState().then(
			( state ) => {
				if ( ! isOver ) {
					setKept( { status: 'ready', state } );
				}
			},
			( error ) => {
				const code = failureCode( error );
				if ( ! isOver ) {
					setKept( ( before ) =>
						before.status === 'ready'
							? before
							: { status: 'failed', code }
					);
				}
			}
		);
		return () => {
			isOver = true;
		};
	}, [ outside, isWanted, reads ] );

	const state = kept.status === 'ready' ? kept.state : null;
	useEffect( () => {
		if ( state === null || indexVersion === null || wanted === null ) {
			return;
		}
		const subject = `${ state.factsTag } ${ indexVersion }`;
		const isNeeded =
			isAsked.current ||
			( settled.current !== subject &&
				( wanted === 'judged' || isAuditOld( state, new Date() ) ) );
		if ( ! isNeeded || current.current !== null ) {
			return;
		}
		settled.current = subject;
		const isAnew = isAsked.current;
		isAsked.current = false;
		const controller = new AbortController();
		const { signal } = controller;
		current.current = controller;
		const end = ( ended: AuditRun ) => {
			if ( current.current === controller ) {
				current.current = null;
				setRun( ended );
				// What is kept is not what it was, whether all of it or a part.
				if ( ended.status !== 'none' ) {
					readAgain();
				}
			}
		};
		const now = new Date();
		const today = now.toISOString().slice( 0, 10 );
		const judge = async (): Promise< AuditRun > => {
			memory.current ??= outside.judgedStore.read();
			const remembered = await memory.current;
			signal.throwIfAborted();
			if ( remembered !== null ) {
				setJudged( ( before ) => before ?? remembered );
			}
			if (
				! isAnew &&
				remembered !== null &&
				stillHolds( remembered, state, indexVersion, today ) &&
				! isAuditOld( state, now )
			) {
				return { status: 'none' };
			}
			const done: AuditRun = { status: 'done', pages: 0, of: 0 };
			await runAudit( outside, {
				state,
				indexVersion,
				remembered: isAnew ? null : remembered,
				today,
				mark: createResumeMark(
					localRecord( outside.indexOwner, 'audit' )
				),
				signal,
				onProgress: ( progress ) => {
					if ( ! signal.aborted ) {
						setRun( { status: 'running', progress } );
					}
				},
				onJudged: ( judgedNow ) => {
					const { pages, judgedIds } = judgedNow.audit;
					done.pages = judgedIds.length;
					done.of = pages.length;
					memory.current = Promise.resolve( judgedNow );
					setJudged( judgedNow );
					// Nobody waits for this.
					void outside.judgedStore.write( judgedNow );
				},
			} );
			return done;
		};
		judge().then( end, ( error ) =>
			end(
				signal.aborted
					? { status: 'cancelled' }
					: { status: 'failed', code: failureCode( error ) }
			)
		);
	}, [ outside, state, indexVersion, wanted, run, readAgain ] );

	const cancel = useCallback( () => current.current?.abort(), [] );
	useEffect( () => cancel, [ cancel ] );

	const value = useMemo(
		(): SiteAuditOwned => ( {
			kept,
			run,
			judged,
			start: () => {
				isAsked.current = true;
				readAgain();
			},
			cancel,
			readAgain,
			want,
		} ),
		[ kept, run, judged, cancel, readAgain, want ]
	);

	return (
		<SiteAuditContext.Provider value={ value }>
			{ children }
		</SiteAuditContext.Provider>
	);
}

import type {
	Answer,
	AuditLists,
	Call,
	Engine,
	IndexOwner,
	IndexUpdate,
	LoadedIndex,
	PartReply,
	ProgressReply,
	Reply,
	SecondReply,
} from '../contract/calls';
import type {
	EarlierAudit,
	InboundPlaces,
	InboundPlan,
	SiteAudit,
	SiteFacts,
} from '../contract/site-audit';
import type {
	Analysis,
	AnalysedPost,
	CarePathway,
	ExistingLink,
	FoundPage,
	LinkedPost,
	LinkingHabits,
	LinkJudgement,
	NextSteps,
	PageProfile,
	SiteCoverage,
	WantedLink,
	WantedPages,
} from '../contract/types';

import { createWorker } from './create-worker';
import { EngineError } from './engine-error';
import { addPart, inParts } from './long-lists';
import { nextTask } from './next-task';
import type { Port } from './port';

/**
 * How long an answer may take, in milliseconds; that of an audit, which says how far it has come, from one sign of life to the
 * next. A worker that takes longer is stuck and is replaced.
 */
export const TIME_LIMITS = {
	open: 60_000,
	load: 60_000,
	suggest: 20_000,
	'next-steps': 20_000,
	profile: 20_000,
	'existing-links': 20_000,
	coverage: 60_000,
	audit: 120_000,
	'audit-part': 20_000,
	'cancel-audit': 20_000,
	'find-pages': 20_000,
	'judge-link': 20_000,
	'plan-inbound': 60_000,
	inbound: 60_000,
	learn: 300_000,
} as const;

/** Ways to start the engine; the tests give their own. */
export interface Starters {
	startWorker: () => Port;
	/** Loaded only when there can be no worker: it brings the whole engine to this thread. */
	startLocal: () => Promise< Port >;
	timeLimits: Record< Call[ 'kind' ], number >;
}

const STARTERS: Starters = {
	// A Worker is wider than a Port: its events carry more than is read here.
	startWorker: () => createWorker() as unknown as Port,
	startLocal: async () =>
		(
			await import( /* webpackChunkName: "engine-local" */ './local' )
		).createLocalPort(),
	timeLimits: TIME_LIMITS,
};

type Question =
	| { kind: 'open'; owner: IndexOwner }
	| { kind: 'load'; update: IndexUpdate }
	| { kind: 'suggest'; post: AnalysedPost }
	| { kind: 'next-steps'; post: AnalysedPost; pathways: CarePathway[] }
	| { kind: 'profile'; post: AnalysedPost }
	| { kind: 'existing-links'; asked: LinkedPost }
	| { kind: 'coverage' }
	| { kind: 'audit'; facts: SiteFacts; earlier: EarlierAudit | null }
	| { kind: 'find-pages'; wanted: WantedPages }
	| { kind: 'judge-link'; wanted: WantedLink }
	| { kind: 'plan-inbound'; targetIds: readonly number[] }
	| { kind: 'inbound'; posts: AnalysedPost[]; targetIds: number[] }
	| { kind: 'learn'; examples: AnalysedPost[] };

interface Pending {
	question: Question;
	resolve: ( value: Answer ) => void;
	reject: ( error: EngineError ) => void;
	timer: ReturnType< typeof setTimeout >;
	/** What of an audit's answer has come so far. */
	found: EarlierAudit;
}

/**
 * The engine behind a worker, or on this thread where a worker cannot start. Every promise settles: an answer, or an
 * EngineError. After a crash the next question starts a new worker with the index that this device keeps.
 */
export function createEngine( starters: Partial< Starters > = {} ): Engine {
	const { startWorker, startLocal, timeLimits } = {
		...STARTERS,
		...starters,
	};
	const pending = new Map< number, Pending >();
	let port: Promise< Port > | null = null;
	let live: Port | null = null;
	let hasAnswered = false;
	let isLocal = false;
	let isOver = false;
	let lastOwner: IndexOwner | null = null;
	/** Who is told when the newest answer comes again. */
	let watched: {
		callId: number;
		onSecondLook: ( again: Analysis ) => void;
	} | null = null;
	/** Who is told how far the newest audit has come. */
	let audited: {
		callId: number;
		onProgress: ( done: number, total: number ) => void;
	} | null = null;
	let nextId = 1;

	const settle = ( callId: number ): Pending | undefined => {
		const entry = pending.get( callId );
		if ( entry ) {
			clearTimeout( entry.timer );
			pending.delete( callId );
		}
		return entry;
	};

	const rejectAll = ( code: EngineError[ 'code' ], message?: string ) => {
		for ( const callId of [ ...pending.keys() ] ) {
			settle( callId )?.reject( new EngineError( code, message ) );
		}
	};

	const stop = () => {
		live?.terminate();
		live = null;
		port = null;
		hasAnswered = false;
	};

	/** Gives a worker up that does not answer in time. */
	const limit = ( callId: number, kind: Call[ 'kind' ] ) =>
		setTimeout( () => {
			settle( callId )?.reject( new EngineError( 'timeout' ) );
			stop();
			rejectAll( 'terminated' );
		}, timeLimits[ kind ] );

	const receive = (
		reply: Reply | SecondReply | ProgressReply | PartReply
	) => {
		hasAnswered = true;
		if ( 'part' in reply ) {
			const entry = pending.get( reply.callId );
			if ( entry !== undefined ) {
				addPart( entry.found, reply.part );
			}
			return;
		}
		if ( 'total' in reply ) {
			const entry = pending.get( reply.callId );
			if ( entry !== undefined ) {
				clearTimeout( entry.timer );
				entry.timer = limit( reply.callId, 'audit' );
			}
			if ( entry !== undefined && audited?.callId === reply.callId ) {
				audited.onProgress( reply.done, reply.total );
			}
			return;
		}
		if ( 'again' in reply ) {
			if ( watched?.callId === reply.callId ) {
				watched.onSecondLook( reply.again );
			}
			return;
		}
		const entry = settle( reply.callId );
		if ( reply.ok && entry?.question.kind === 'audit' ) {
			entry.resolve( {
				...( reply.value as SiteAudit ),
				...entry.found,
			} );
		} else if ( reply.ok ) {
			entry?.resolve( reply.value );
		} else {
			entry?.reject( new EngineError( reply.code, reply.message ) );
		}
	};

	/** A worker that never answered could not start (blocked, not found): what was asked goes to this thread instead. */
	const fail = ( message: string ) => {
		const couldNotStart = ! hasAnswered && ! isLocal;
		stop();

		if ( couldNotStart && ! isOver ) {
			isLocal = true;
			for ( const [ callId, { question } ] of pending ) {
				send( callId, question );
			}
		} else {
			rejectAll( 'terminated', message );
		}
	};

	/** Events of a port that was given up may still be on their way: they say nothing of the one in its place. */
	const listen = ( started: Port ): Port => {
		started.onmessage = ( { data } ) => {
			if ( live === started ) {
				receive(
					data as Reply | SecondReply | ProgressReply | PartReply
				);
			}
		};
		started.onmessageerror = () => {
			if ( live === started ) {
				fail( 'An answer could not be read.' );
			}
		};
		started.onerror = ( event ) => {
			event.preventDefault?.();
			if ( live === started ) {
				fail( event.message ?? 'The worker stopped.' );
			}
		};
		live = started;
		return started;
	};

	const start = async (): Promise< Port > => {
		if ( ! isLocal ) {
			try {
				return listen( startWorker() );
			} catch {
				// No worker from this address (SecurityError) or none at all in this browser.
				isLocal = true;
			}
		}
		return listen( await startLocal() );
	};

	const open = (): Promise< Port > => {
		if ( port === null ) {
			port = start();
			if (
				lastOwner !== null &&
				! [ ...pending.values() ].some(
					( { question } ) => question.kind === 'open'
				)
			) {
				const call: Call = {
					kind: 'open',
					callId: 0,
					owner: lastOwner,
				};
				port = port.then( ( started ) => {
					started.postMessage( call );
					return started;
				} );
			}
		}
		return port;
	};

	/** In parts: copying the facts of a large site at once would hold up the page. */
	const sendAudit = async (
		started: Port,
		callId: number,
		{ facts, earlier }: Extract< Question, { kind: 'audit' } >
	) => {
		const { pages, links, statuses, traffic, external } = facts;
		const { pages: judgedPages = [], findings = [] } = earlier ?? {};
		const isAwaited = () => pending.has( callId ) && live === started;
		for ( const part of inParts< AuditLists >( {
			pages,
			links,
			statuses,
			traffic,
			external,
			judgedPages,
			findings,
		} ) ) {
			if ( ! isAwaited() ) {
				return;
			}
			started.postMessage( {
				kind: 'audit-part',
				callId: nextId++,
				of: callId,
				part,
			} );
			await nextTask();
		}
		if ( isAwaited() ) {
			started.postMessage( {
				kind: 'audit',
				callId,
				facts: {
					...facts,
					pages: [],
					links: [],
					statuses: [],
					traffic: [],
					external: [],
				},
				hasEarlier: earlier !== null,
			} );
		}
	};

	const send = ( callId: number, question: Question ) => {
		const refuse = ( error: unknown ) =>
			settle( callId )?.reject(
				new EngineError( 'failed', String( error ) )
			);

		open().then(
			( started ) => {
				if ( ! pending.has( callId ) ) {
					return;
				}
				try {
					if ( question.kind === 'audit' ) {
						sendAudit( started, callId, question ).catch( refuse );
					} else {
						started.postMessage( { ...question, callId } );
					}
				} catch ( error ) {
					// What cannot be copied to another thread (DataCloneError).
					refuse( error );
				}
			},
			( error: unknown ) => {
				port = null;
				refuse( error );
			}
		);
	};

	const ask = < Expected extends Answer >(
		question: Question,
		callId = nextId++
	): Promise< Expected > =>
		new Promise< Answer >( ( resolve, reject ) => {
			if ( isOver ) {
				reject( new EngineError( 'terminated' ) );
				return;
			}

			const timer = limit( callId, question.kind );
			pending.set( callId, {
				question,
				resolve,
				reject,
				timer,
				found: { pages: [], findings: [] },
			} );
			send( callId, question );
		} ) as Promise< Expected >;

	/** Older questions of a kind: nobody waits for what was asked about a text that is another by now. */
	const supersede = ( kind: Call[ 'kind' ] ) => {
		for ( const [ callId, { question } ] of [ ...pending ] ) {
			if ( question.kind === kind ) {
				settle( callId )?.reject( new EngineError( 'superseded' ) );
			}
		}
	};

	return {
		open: ( owner ) => {
			const opened = ask< LoadedIndex | null >( { kind: 'open', owner } );
			lastOwner = owner;
			return opened;
		},
		load: ( update ) => ask< LoadedIndex >( { kind: 'load', update } ),
		suggest: ( post, onSecondLook ) => {
			supersede( 'suggest' );
			const callId = nextId++;
			watched = onSecondLook ? { callId, onSecondLook } : null;
			return ask< Analysis >( { kind: 'suggest', post }, callId );
		},
		nextSteps: ( post, pathways ) => {
			supersede( 'next-steps' );
			return ask< NextSteps >( { kind: 'next-steps', post, pathways } );
		},
		profile: ( post ) => {
			supersede( 'profile' );
			return ask< PageProfile >( { kind: 'profile', post } );
		},
		existingLinks: ( asked ) => {
			supersede( 'existing-links' );
			return ask< ExistingLink[] >( { kind: 'existing-links', asked } );
		},
		coverage: () => ask< SiteCoverage >( { kind: 'coverage' } ),
		audit: ( facts, onProgress, earlier = null ) => {
			supersede( 'audit' );
			const callId = nextId++;
			audited = onProgress ? { callId, onProgress } : null;
			return ask< SiteAudit >(
				{ kind: 'audit', facts, earlier },
				callId
			);
		},
		cancelAudit: () => {
			supersede( 'audit' );
			live?.postMessage( { kind: 'cancel-audit', callId: nextId++ } );
		},
		findPages: ( wanted ) =>
			ask< FoundPage[] >( { kind: 'find-pages', wanted } ),
		judgeLink: ( wanted ) =>
			ask< LinkJudgement >( { kind: 'judge-link', wanted } ),
		planInbound: ( targetIds ) =>
			ask< InboundPlan >( { kind: 'plan-inbound', targetIds } ),
		inbound: ( posts, targetIds ) =>
			ask< InboundPlaces[] >( { kind: 'inbound', posts, targetIds } ),
		learn: ( examples ) =>
			ask< LinkingHabits >( { kind: 'learn', examples } ),
		terminate: () => {
			isOver = true;
			watched = null;
			stop();
			rejectAll( 'terminated' );
		},
	};
}

/** An engine for long work that no writer may wait for: in a worker of its own, or not at all. */
export function createBackgroundEngine(): Engine {
	return createEngine( {
		startLocal: () =>
			Promise.reject( new EngineError( 'failed', 'No worker here.' ) ),
	} );
}

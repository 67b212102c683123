import type {
	AuditLists,
	Call,
	PartReply,
	ProgressReply,
} from '../contract/calls';
import type {
	EarlierAudit,
	SiteAudit,
	SiteFacts,
} from '../contract/site-audit';

import { EngineError } from './engine-error';
import { addPart, inParts } from './long-lists';
import { nextTask } from './next-task';

/** An audit in pieces, as the engine gives it: each says how far it has come. */
type AuditRun = Generator< Omit< ProgressReply, 'callId' >, SiteAudit, void >;

/** What runs audits, one at a time. */
export interface AuditRunner {
	/**
	 * Goes on with an audit until it is done, and lets other calls go first again and again. Rejected with `superseded` where
	 * another one was begun, or this one stopped. The long lists of the answer are empty: they were sent before it.
	 */
	run: ( callId: number, audit: AuditRun ) => Promise< SiteAudit >;
	/** Nobody waits for the audit that is under way. */
	stop: () => void;
	/** Takes a part of what the next audit is about. */
	collect: ( call: Extract< Call, { kind: 'audit-part' } > ) => void;
	/** All that came for an audit, which is not kept. */
	collected: (
		call: Extract< Call, { kind: 'audit' } >
	) => [ facts: SiteFacts, earlier: EarlierAudit | null ];
	/** The audit that parts came for is not asked for any more. */
	forget: () => void;
}

/** In milliseconds: as long as a writer may wait for an answer beside an audit without noticing. */
const PIECE = 40;

/**
 * Runs audits in pieces.
 *
 * @param send Takes how far an audit has come.
 */
export function createAuditRunner(
	send: ( reply: ProgressReply | PartReply ) => void
): AuditRunner {
	let newest = 0;
	let gathered: { of: number; lists: AuditLists } | null = null;
	const listsOf = ( of: number ): AuditLists => {
		if ( gathered?.of !== of ) {
			gathered = { of, lists: noLists() };
		}
		return gathered.lists;
	};
	/** What was found goes back in parts as well: nobody is held up by reading all of it at once. */
	const sendFound = async ( callId: number, audit: SiteAudit ) => {
		const { findings, pages, ...rest } = audit;
		for ( const part of inParts( { findings, pages } ) ) {
			send( { callId, part } );
			await nextTask();
			if ( newest !== callId ) {
				throw new EngineError( 'superseded' );
			}
		}
		return { ...rest, findings: [], pages: [] };
	};

	return {
		run: async ( callId, audit ) => {
			newest = callId;
			// What came along with it goes first.
			let until = 0;
			for (;;) {
				let step = audit.next();
				while ( step.done !== true && Date.now() < until ) {
					step = audit.next();
				}
				if ( step.done === true ) {
					return sendFound( callId, step.value );
				}
				send( { callId, ...step.value } );
				await nextTask();
				if ( newest !== callId ) {
					throw new EngineError( 'superseded' );
				}
				until = Date.now() + PIECE;
			}
		},
		stop: () => {
			newest = 0;
		},
		collect: ( { of, part } ) => addPart( listsOf( of ), part ),
		collected: ( { callId, facts, hasEarlier } ) => {
			const { judgedPages, findings, ...lists } = listsOf( callId );
			gathered = null;
			return [
				{ ...facts, ...lists },
				hasEarlier ? { pages: judgedPages, findings } : null,
			];
		},
		forget: () => {
			gathered = null;
		},
	};
}

function noLists(): AuditLists {
	return {
		pages: [],
		links: [],
		statuses: [],
		traffic: [],
		external: [],
		judgedPages: [],
		findings: [],
	};
}

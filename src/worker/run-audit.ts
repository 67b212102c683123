import type { ProgressReply } from '../contract/calls';
import type { SiteAudit } from '../contract/site-audit';

import { EngineError } from './engine-error';
import { nextTask } from './next-task';

/** An audit in pieces, as the engine gives it: each says how far it has come. */
type AuditRun = Generator< Omit< ProgressReply, 'callId' >, SiteAudit, void >;

/** What runs audits, one at a time. */
export interface AuditRunner {
	/**
	 * Goes on with an audit until it is done, and lets other calls go first again and again. Rejected with `superseded` where
	 * another one was begun, or this one stopped.
	 */
	run: ( callId: number, audit: AuditRun ) => Promise< SiteAudit >;
	/** Nobody waits for the audit that is under way. */
	stop: () => void;
}

/** In milliseconds: as long as a writer may wait for an answer beside an audit without noticing. */
const PIECE = 40;

/**
 * Runs audits in pieces.
 *
 * @param send Takes how far an audit has come.
 */
export function createAuditRunner(
	send: ( reply: ProgressReply ) => void
): AuditRunner {
	let newest = 0;

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
					return step.value;
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
	};
}

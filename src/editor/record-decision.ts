import type { DataRegistry } from '@wordpress/data';

import type { Decision, DismissReason, Verdict } from '../contract/types';
import { store } from './store';

/** Who says what about which suggestion of which post. */
export interface Said {
	sourceId: number;
	userId: number;
	/** The suggestion or the next step. */
	suggestionId: string;
	targetId: number;
	/** Words of the text, or of the label of a step. */
	anchorText: string;
	verdict: Verdict;
	reason?: DismissReason;
}

/** Puts a decision into the log: it counts here at once and goes to the server as soon as it can. */
export function recordDecision( registry: DataRegistry, said: Said ): void {
	const decision: Decision = {
		id: createUuid(),
		suggestionId: said.suggestionId,
		sourceId: said.sourceId,
		targetId: said.targetId,
		anchorText: said.anchorText,
		verdict: said.verdict,
		phase: 'writing',
		reason: said.reason ?? null,
		userId: said.userId,
		// For the order in this session; the server notes its own time.
		decidedAt: new Date().toISOString(),
	};
	registry.dispatch( store ).decisionMade( decision );
}

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on sites without HTTPS. */
function createUuid(): string {
	const bytes = crypto.getRandomValues( new Uint8Array( 16 ) );
	const hex = [ ...bytes ].map( ( byte, place ) => {
		if ( place === 6 ) {
			// Version 4.
			byte = ( byte % 16 ) + 64;
		} else if ( place === 8 ) {
			// Variant 1.
			byte = ( byte % 64 ) + 128;
		}
		return byte.toString( 16 ).padStart( 2, '0' );
	} );
	return [
		hex.slice( 0, 4 ),
		hex.slice( 4, 6 ),
		hex.slice( 6, 8 ),
		hex.slice( 8, 10 ),
		hex.slice( 10 ),
	]
		.map( ( group ) => group.join( '' ) )
		.join( '-' );
}

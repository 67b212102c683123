import { ApiError } from '../../api';
import type { Api } from '../../api';
import type { CarePathway, KeptPathways } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import type { FailureCode } from '../../screens/failure-code';

import { mergePathways } from './merge-pathways';

/** What became of a change to the pathways. */
export type SaveOutcome =
	| {
			status: 'kept';
			kept: KeptPathways;
			/** Whether somebody else's changes were joined with ours. */
			isJoined: boolean;
	  }
	/** Somebody else changed the same pathway: nothing was written. */
	| { status: 'conflict'; theirs: KeptPathways; conflicts: string[] }
	| { status: 'failed'; code: FailureCode };

/** Others may save again while we join; more often than this nobody does. */
const ATTEMPTS = 3;

/**
 * Has a change kept. Where somebody else was faster, their changes and ours are joined, unless they concern the same pathway.
 *
 * @param api  The server.
 * @param base What the change began with.
 * @param mine What it became.
 */
export async function savePathways(
	api: Pick< Api, 'readPathways' | 'keepPathways' >,
	base: KeptPathways,
	mine: readonly CarePathway[]
): Promise< SaveOutcome > {
	let known = base;
	let wanted = [ ...mine ];

	try {
		for ( let attempt = 1; ; attempt++ ) {
			try {
				return {
					status: 'kept',
					kept: await api.keepPathways( wanted, known.tag ),
					isJoined: attempt > 1,
				};
			} catch ( error ) {
				if (
					! ( error instanceof ApiError ) ||
					error.code !== 'conflict' ||
					attempt === ATTEMPTS
				) {
					throw error;
				}
			}
			known = ( await api.readPathways( null ) ) ?? known;
			const { pathways, conflicts } = mergePathways(
				base.pathways,
				mine,
				known.pathways
			);
			if ( conflicts.length > 0 ) {
				return { status: 'conflict', theirs: known, conflicts };
			}
			wanted = pathways;
		}
	} catch ( error ) {
		return { status: 'failed', code: failureCode( error ) };
	}
}

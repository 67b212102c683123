import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runApart } from './run-apart.mjs';
import { quantile } from './timed.mjs';

/** Fresh processes of each kind. */
const VISITS = 3;

/**
 * What passes before the first suggestions, on a first visit and on a return, each in processes of their own.
 *
 * @param {number} pages Pages of the site.
 * @param {number} limit Milliseconds after which a process is stopped.
 * @return {Promise<any | string>} Medians, or in words why there are none.
 */
export async function measureVisits( pages, limit ) {
	const folder = await mkdtemp( join( tmpdir(), 'return-' ) );
	const file = join( folder, 'kept' );

	try {
		const kept = await runApart( 'keep-index.mjs', [ pages, file ], limit );
		if ( typeof kept === 'string' ) {
			return kept;
		}
		return {
			pages,
			...kept,
			built: await visits( 'built' ),
			opened: await visits( 'opened' ),
		};
	} finally {
		await rm( folder, { recursive: true } );
	}

	async function visits( how ) {
		const found = [];
		for ( let visit = 0; visit < VISITS; visit++ ) {
			found.push(
				await runApart( 'measure-return.mjs', [ file, how ], limit )
			);
		}
		return found.every( ( figures ) => typeof figures === 'object' )
			? Object.fromEntries(
					[ 'copy', 'open', 'vocabulary', 'first', 'all' ].map(
						( name ) => [
							name,
							quantile( found.map( ( one ) => one[ name ] ) ),
						]
					)
				)
			: found.find( ( figures ) => typeof figures === 'string' );
	}
}

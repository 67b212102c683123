import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { say } from '../say.mjs';
import { printTable } from '../evaluate/print-table.mjs';

const EVALUATE = fileURLToPath( new URL( '../evaluate.mjs', import.meta.url ) );

/**
 * Measures every corpus with weights that never saw its site, in a process of its own: weights are read once.
 *
 * @param {Object[]}               sets   Corpora: `name`, `site`, `directory`.
 * @param {Record<string, string>} unseen Weights file by site left out.
 */
export function measureUnseen( sets, unseen ) {
	const rows = {};

	for ( const { name, site, directory } of sets ) {
		for ( const way of [ [], [ '--cold' ] ] ) {
			const printed = execFileSync(
				process.execPath,
				[ EVALUATE, directory, ...way, '--row' ],
				{
					encoding: 'utf8',
					env: { ...process.env, ENGINE_WEIGHTS: unseen[ site ] },
				}
			);
			rows[ `${ name } ${ way.length === 0 ? 'warm' : 'cold' }` ] =
				JSON.parse( printed );
		}
	}

	say( 'Measured with weights that never saw the site:' );
	printTable( rows );
}

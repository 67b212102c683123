import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const EVALUATE = fileURLToPath( new URL( '../evaluate.mjs', import.meta.url ) );

/**
 * Measures every corpus with weights that never saw its site, in a process of its own: weights are read once.
 *
 * @param {Object[]}               sets   Corpora: `name`, `site`, `directory`.
 * @param {Record<string, string>} unseen Weights file by site left out.
 * @return {Object[]} One entry a corpus and start: `name`, `start` ("warm" or "cold"), `cells` of the table, `suggestions` and
 * `links` as from judgeLinks(), `labels` (counts, or null).
 */
export function measureUnseen( sets, unseen ) {
	return sets.flatMap( ( { name, site, directory } ) =>
		[ 'warm', 'cold' ].map( ( start ) => {
			const printed = execFileSync(
				process.execPath,
				[
					EVALUATE,
					directory,
					...( start === 'cold' ? [ '--cold' ] : [] ),
					'--row',
				],
				{
					encoding: 'utf8',
					env: { ...process.env, ENGINE_WEIGHTS: unseen[ site ] },
					maxBuffer: 64 * 1024 * 1024,
				}
			);
			const measured = JSON.parse( printed );

			return {
				name,
				start,
				...measured,
				suggestions: measured.suggestions.map( ( suggestion ) => ( {
					...suggestion,
					page: `${ name } ${ start } ${ suggestion.page }`,
				} ) ),
			};
		} )
	);
}

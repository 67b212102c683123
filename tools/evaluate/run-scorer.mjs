import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCORER = fileURLToPath(
	new URL( '../../../shared/evaluate/evaluate.mjs', import.meta.url )
);

/** Where the scorer is, or where it would be. */
export function scorerPath() {
	return process.env.SCORER ?? SCORER;
}

/**
 * What the scorer says of predictions, or null where there is no scorer beside the project.
 *
 * @param {string} pages       A corpus's `pages.jsonl`.
 * @param {string} predictions File of predictions.
 * @param {string} gold        "prose", "embedded" or "fresh".
 * @return {Promise<Object|null>} Its figures.
 */
export async function runScorer( pages, predictions, gold = 'prose' ) {
	const scorer = scorerPath();

	if ( ! existsSync( scorer ) ) {
		return null;
	}

	const { stdout } = await promisify( execFile )(
		process.execPath,
		[
			// The scorer runs only when it is called by its real path.
			realpathSync( scorer ),
			pages,
			predictions,
			'--gold',
			gold,
			'--pages',
			'gold',
			'--json',
		],
		{ maxBuffer: 16 * 1024 * 1024 }
	);

	return JSON.parse( stdout );
}

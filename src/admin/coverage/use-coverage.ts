import { useCallback } from '@wordpress/element';

import { useParts } from '../parts';
import { useAnswer } from '../use-answer';
import { coverageRows } from './coverage-rows';

/**
 * The coverage of all condition pages.
 *
 * @param version Of the page index that the engine holds: another one is another answer.
 */
export function useCoverage( version: string ) {
	const { engine } = useParts();

	return useAnswer(
		useCallback(
			async () => coverageRows( await engine.coverage() ),
			[ engine ]
		),
		version
	);
}

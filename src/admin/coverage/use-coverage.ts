import { useCallback, useMemo } from '@wordpress/element';

import type { SiteCoverage } from '../../contract/types';
import { useParts } from '../parts';
import { useSettledVersion } from '../site-index';
import { useKeptAnswer } from '../use-kept-answer';
import type { KeptForm } from '../use-kept-answer';
import { coverageRows } from './coverage-rows';

const KEPT: KeptForm< SiteCoverage > = {
	name: 'coverage',
	toLists: ( coverage ) => ( { ...coverage } ),
	fromLists: ( lists ) => lists as unknown as SiteCoverage,
};

/** The coverage of all condition pages: that of an earlier visit at once, a newer one where the page index is another by now. */
export function useCoverage() {
	const { engine } = useParts();
	const { state, retry } = useKeptAnswer(
		KEPT,
		useCallback( () => engine.coverage(), [ engine ] ),
		useSettledVersion()
	);
	const coverage = state.status === 'ready' ? state.answer : null;
	const rows = useMemo(
		() => ( coverage === null ? [] : coverageRows( coverage ) ),
		[ coverage ]
	);

	return { state, rows, retry };
}

import type { CoverageState, Stage } from '../../contract/types';
import type { Route } from '../route';
import type { CoverageFilter } from './coverage-rows';

const STATES: Record< CoverageState, true > = {
	linked: true,
	unlinked: true,
	missing: true,
};

const STAGES: Record< Stage, true > = {
	recognise: true,
	understand: true,
	test: true,
	treat: true,
	recover: true,
	'get-care': true,
};

/** The stages of the care pathway, in order. */
export const STAGE_NAMES = Object.keys( STAGES ) as Stage[];

/** The filter that an address says; what it does not know is as if it were not there. */
export function filterOf( {
	search = '',
	specialty = '',
	state = '',
	stage = '',
}: Route ): CoverageFilter {
	return {
		words: search,
		specialty,
		state: Object.hasOwn( STATES, state ) ? ( state as CoverageState ) : '',
		stage: Object.hasOwn( STAGES, stage ) ? ( stage as Stage ) : '',
	};
}

/** The address of a filter; `filterOf` reads it. */
export function routeOf( {
	words,
	specialty,
	state,
	stage,
}: CoverageFilter ): Route {
	return { screen: 'coverage', search: words, specialty, state, stage };
}

export function isAll( { words, specialty, state }: CoverageFilter ): boolean {
	return words === '' && specialty === '' && state === '';
}

import type { PageRole } from '../../contract/types';

import type { PossibleStep } from './possible-step';
import type { PathwaySource } from './read-post';
import { follow } from './stages';

/** Roles whose absence can be said of one page; that a site has no page on a condition says little. */
const TOLD: readonly PageRole[] = [
	'preparation',
	'results',
	'aftercare',
	'appointment',
];

/**
 * What a reader always needs after a page and the site has no page for: how to prepare for this test, what its result means.
 *
 * @param source   Page that leads on.
 * @param possible All steps that fit it, from `findSteps`.
 */
export function findGaps(
	source: PathwaySource,
	possible: readonly PossibleStep[]
): PageRole[] {
	return TOLD.filter(
		( role ) =>
			follow( source.role, role ) === 1 &&
			! possible.some( ( step ) => step.role === role )
	);
}

import type { NextStep } from '../../contract/types';

import { hash } from '../hash';

import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import type { PossibleStep } from './possible-step';
import type { PathwaySource } from './read-post';
import { subjectOf } from './subject-of';

const MAX_REASONS = 3;

/** What is shown of a step: made of the few that are shown, since looking for a name in a title takes longer than all else. */
export function describeStep(
	{
		targetId,
		stage,
		relation,
		tie: { strength, reasons },
		isLinked,
		pathwayId,
	}: PossibleStep,
	source: PathwaySource,
	site: PathwaySite
): NextStep {
	const target = site.pages[ site.places.get( targetId ) ?? -1 ];

	return {
		id: stepId( source.facts.id, targetId ),
		targetId,
		stage,
		relation,
		subject: subjectOf( source, target as PathwayPage, relation, site ),
		strength,
		reasons: reasons.slice( 0, MAX_REASONS ),
		isLinked,
		pathwayId,
	};
}

/** What a decision about a step refers to. */
export function stepId( sourceId: number, targetId: number ): string {
	return hash( `next-step ${ sourceId } ${ targetId }` );
}

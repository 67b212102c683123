import type { CoverageState, StageCoverage } from '../../contract/types';

import type { PossibleStep } from './possible-step';
import type { PathwaySource } from './read-post';
import { STAGES, stageOf } from './stages';

const MAX_PAGES = 3;

/**
 * What a page has at each stage of the care pathway: pages it leads to, pages of the site it could lead to, or none. Its own
 * stage is filled by itself.
 *
 * @param source   Page that leads on.
 * @param possible All steps that fit it, from `findSteps`.
 */
export function stageCoverage(
	source: PathwaySource,
	possible: readonly PossibleStep[]
): StageCoverage[] {
	return STAGES.map( ( stage ): StageCoverage => {
		const pages = possible
			.filter( ( step ) => step.stage === stage )
			.sort(
				( a, b ) =>
					Number( b.isLinked ) - Number( a.isLinked ) ||
					b.rank - a.rank ||
					a.targetId - b.targetId
			);
		const isOwn = stageOf( source.role ) === stage;
		const ids = pages.map( ( { targetId } ) => targetId );

		const isLinked = isOwn || pages[ 0 ]?.isLinked === true;

		return {
			stage,
			state: isLinked ? 'linked' : existing( pages.length ),
			targetIds: ( isOwn && source.facts.id > 0
				? [ source.facts.id, ...ids ]
				: ids
			).slice( 0, MAX_PAGES ),
		};
	} );
}

function existing( pages: number ): CoverageState {
	return pages > 0 ? 'unlinked' : 'missing';
}

import type { InboundPlaces } from '../contract/site-audit';
import type { AnalysedPost } from '../contract/types';

import type { Site } from './analyse';
import { casesOf } from './cases-of-place';
import { linkedPlaces, linkedTargets } from './existing-links';
import type { FoundCase } from './found-case';
import { gatherCases } from './gather-cases';
import { casesOfKinds } from './kinds-of-tests';
import { score } from './score';
import { selectWanted } from './select-wanted';
import { toSuggestions } from './to-suggestions';

/**
 * Where the text of a page names some pages and would carry links to them: by the same guards and weights as while somebody
 * writes, but without the budget of the page, which may hide them behind better links to others.
 *
 * @param post    Page as it is saved.
 * @param targets Ids of pages that links are wanted to.
 * @param site    Compiled site as the page sees it.
 */
export function placeInbound(
	post: AnalysedPost,
	targets: ReadonlySet< number >,
	site: Site
): InboundPlaces {
	const readings = post.spans.map( ( span ) => site.read( span ) );
	const linked = linkedTargets( post.spans, site.addresses );
	const gathered = gatherCases(
		post,
		readings,
		linked,
		site,
		undefined,
		( place ) => {
			const found = casesOf( place );
			const ofKinds = casesOfKinds( place, post.sourceId );
			return {
				...found,
				similarOf: ( isAsked ) => [
					...found.similarOf( isAsked ),
					...ofKinds.filter( ( { naming } ) =>
						isAsked( naming.page )
					),
				],
			};
		}
	);
	const isWanted = ( { target }: Pick< FoundCase, 'target' > ) =>
		targets.has( target.facts.id );
	const cases = gathered
		.all()
		.cases.filter(
			( candidate ) => candidate.isNear || isWanted( candidate )
		);
	for ( const candidate of cases ) {
		candidate.similarity = gathered.similarities( candidate.naming.page );
		score( candidate );
	}
	const chosen = selectWanted(
		cases,
		isWanted,
		linkedPlaces( post.spans, readings ),
		site.habits
	);

	return {
		sourceId: post.sourceId ?? 0,
		suggestions: toSuggestions( chosen, cases, post ),
		linkedTargetIds: [ ...linked ]
			.filter( ( id ) => targets.has( id ) )
			.sort( ( a, b ) => a - b ),
	};
}

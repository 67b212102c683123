import type { Analysis, TargetPage } from '../contract/types';

import type { Site } from './analyse';

/** The pages that an answer mentions, by id ascending. Pages that left the index since a link was made are left out. */
export function mentionedPages(
	{
		suggestions,
		nearMisses,
		linkedTargetIds,
	}: Omit< Analysis, 'budget' | 'targets' >,
	{ addresses, placesById, targets }: Site
): TargetPage[] {
	const mentioned = new Set( [
		...suggestions.flatMap( ( { targetId, runnerUp } ) => [
			targetId,
			...( runnerUp ? [ runnerUp.targetId ] : [] ),
		] ),
		...nearMisses.map( ( { targetId } ) => targetId ),
		...linkedTargetIds,
	] );

	return [ ...mentioned ]
		.map( ( id ) => addresses.pagesById.get( id ) )
		.filter( ( page ) => page !== undefined )
		.map( ( { id, title, url, postType, role } ) => ( {
			id,
			title,
			url,
			postType,
			role: targets[ placesById.get( id ) ?? -1 ]?.role ?? role,
		} ) )
		.sort( ( a, b ) => a.id - b.id );
}

import type { Analysis, IndexedPage, TargetPage } from '../contract/types';

import type { Target } from './features/case';

/** The pages that an answer mentions, by id ascending. Pages that left the index since a link was made are left out. */
export function mentionedPages(
	{
		suggestions,
		nearMisses,
		linkedTargetIds,
	}: Omit< Analysis, 'budget' | 'targets' >,
	pages: readonly IndexedPage[],
	targets: readonly Target[]
): TargetPage[] {
	const mentioned = new Set( [
		...suggestions.flatMap( ( { targetId, runnerUp } ) => [
			targetId,
			...( runnerUp ? [ runnerUp.targetId ] : [] ),
		] ),
		...nearMisses.map( ( { targetId } ) => targetId ),
		...linkedTargetIds,
	] );
	const roles = new Map(
		targets
			.filter( ( { facts } ) => mentioned.has( facts.id ) )
			.map( ( { facts, role } ) => [ facts.id, role ] )
	);

	return pages
		.filter( ( { id } ) => mentioned.has( id ) )
		.map( ( { id, title, url, postType, role } ) => ( {
			id,
			title,
			url,
			postType,
			role: roles.get( id ) ?? role,
		} ) )
		.sort( ( a, b ) => a.id - b.id );
}

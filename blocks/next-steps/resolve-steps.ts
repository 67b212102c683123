import type { ShownStep, TargetStatus } from '../../src/contract/types';

/**
 * Steps with the page that their address leads to, each page once; the very same list when nothing is known anew.
 *
 * @param steps As the block has them.
 * @param pages What addresses lead to.
 */
export function resolveSteps(
	steps: readonly ShownStep[],
	pages: ReadonlyMap< string, TargetStatus >
): readonly ShownStep[] {
	const seen = new Set(
		steps.map( ( { pageId } ) => pageId ).filter( ( id ) => id > 0 )
	);
	let hasChanged = false;
	const resolved = steps.flatMap( ( step ) => {
		const page =
			step.pageId === 0 && step.url ? pages.get( step.url ) : undefined;
		if ( page?.kind !== 'post' || page.id === 0 ) {
			return [ step ];
		}
		hasChanged = true;
		if ( seen.has( page.id ) ) {
			return [];
		}
		seen.add( page.id );
		const { url: _url, ...others } = step;
		return [ { ...others, pageId: page.id } ];
	} );
	return hasChanged ? resolved : steps;
}

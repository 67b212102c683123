import type { IndexedPage, LinkingHabits, Share } from '../contract/types';

/** Links from which on a site has habits worth following; below, the model for a site without links is asked. */
export const ENOUGH_LINKS = 25;

/** Whether a site's own links say how it links. */
export function hasHabits( habits: LinkingHabits | undefined ): boolean {
	return habits !== undefined && habits.links >= ENOUGH_LINKS;
}

/** Where a page belongs: its post type and first term. */
export function groupOf( { postType, terms }: IndexedPage ): string {
	return `${ postType }|${ terms[ 0 ] ?? '' }`;
}

/**
 * How much likelier than usual something is linked, in log-odds: 0 for what was never met. Smoothed, so that one page proves little.
 *
 * @param share Pages that have it, and those that link it.
 * @param usual How likely a link is where nothing is known, 0 to 1.
 * @param trust Pages that weigh as much as what is usual.
 */
export function likelier(
	share: Share | undefined,
	usual: number,
	trust: number
): number {
	if ( share === undefined ) {
		return 0;
	}

	const [ seen, linked ] = share;
	const odds =
		( linked + usual * trust ) /
		( Math.max( 0, seen - linked ) + ( 1 - usual ) * trust );

	return Math.log( odds ) - Math.log( usual / ( 1 - usual ) );
}

/** Internal links for a thousand words of running text, or null where too few are known. */
export function densityOf( habits: LinkingHabits | undefined ): number | null {
	return habits !== undefined && hasHabits( habits ) && habits.words > 0
		? ( 1000 * habits.links ) / habits.words
		: null;
}

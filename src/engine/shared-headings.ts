import type { IndexedPage } from '../contract/types';

/** A heading of so many pages is part of how the site writes ("Recovery at home"): it is not what a section is about. */
const SHARED = 3;

/**
 * Whether a heading is one that many pages have. Counted when it is first asked for: most posts have no heading that needs it.
 *
 * @param pages Pages that may be linked to.
 */
export function compileSharedHeadings(
	pages: readonly IndexedPage[]
): ( text: string ) => boolean {
	let counts: Map< string, number > | null = null;

	return ( text ) => {
		counts ??= countHeadings( pages );
		return ( counts.get( keyOf( text ) ) ?? 0 ) >= SHARED;
	};
}

function countHeadings( pages: readonly IndexedPage[] ): Map< string, number > {
	const counts = new Map< string, number >();
	for ( const { headings } of pages ) {
		for ( const key of new Set( headings.map( keyOf ) ) ) {
			counts.set( key, ( counts.get( key ) ?? 0 ) + 1 );
		}
	}

	return counts;
}

function keyOf( heading: string ): string {
	return heading.trim().toLowerCase();
}

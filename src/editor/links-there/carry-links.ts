import type { ExistingLink, TextSpan } from '../../contract/types';

/**
 * Links where they are now. One whose words or address changed since it was judged is left out until it is judged again.
 *
 * @param links As they were judged.
 * @param spans The text now.
 */
export function carryLinks(
	links: readonly ExistingLink[],
	spans: readonly TextSpan[]
): ExistingLink[] {
	const taken = new Set< object >();
	return links.flatMap( ( link ) => {
		const { blockId, attribute, range, text } = link.anchor;
		const span = spans.find(
			( one ) => one.blockId === blockId && one.attribute === attribute
		);
		// Twins stay in their order; the one that did not move is taken first.
		const marks = ( span?.marks ?? [] ).filter(
			( mark ) =>
				mark.kind === 'link' &&
				mark.url === link.url &&
				! taken.has( mark ) &&
				span?.text.slice( mark.start, mark.end ) === text
		);
		const mark =
			marks.find( ( { start } ) => start === range.start ) ?? marks[ 0 ];
		if ( mark === undefined ) {
			return [];
		}
		taken.add( mark );
		return mark.start === range.start
			? [ link ]
			: [
					{
						...link,
						anchor: {
							...link.anchor,
							range: { start: mark.start, end: mark.end },
						},
					},
				];
	} );
}

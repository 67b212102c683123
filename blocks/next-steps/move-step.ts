/**
 * The same list with one entry at another place; the very same list when nothing moves.
 *
 * @param list Any list.
 * @param from Place of the entry.
 * @param to   Its new place; beyond an end means at that end.
 */
export function moveStep< Entry >(
	list: readonly Entry[],
	from: number,
	to: number
): readonly Entry[] {
	const place = Math.max( 0, Math.min( list.length - 1, to ) );
	const entry = list[ from ];
	if ( entry === undefined || place === from ) {
		return list;
	}
	const others = list.filter( ( _entry, at ) => at !== from );
	return [ ...others.slice( 0, place ), entry, ...others.slice( place ) ];
}

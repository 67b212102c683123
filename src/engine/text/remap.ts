import type { TextRange } from '../../contract/types';

/**
 * Carries a range through an edit of its text. The edit is taken as the smallest single replacement that makes one text of
 * the other: a range before it stays, one after it shifts, one that it touches is gone. What comes back is sure to hold the
 * same words; anything else is null (fail closed) until the next analysis.
 *
 * @param before Text the range was made for.
 * @param after  Text as it is now.
 * @param range  Range in `before`.
 */
export function remapRange(
	before: string,
	after: string,
	range: TextRange
): TextRange | null {
	if (
		range.start < 0 ||
		range.end > before.length ||
		range.end <= range.start
	) {
		return null;
	}

	if ( before === after ) {
		return range;
	}

	const shortest = Math.min( before.length, after.length );
	let prefix = 0;
	while ( prefix < shortest && before[ prefix ] === after[ prefix ] ) {
		prefix++;
	}

	let suffix = 0;
	while (
		suffix < shortest - prefix &&
		before[ before.length - 1 - suffix ] ===
			after[ after.length - 1 - suffix ]
	) {
		suffix++;
	}

	const editEnd = before.length - suffix;
	const shift = after.length - before.length;
	let moved: TextRange | null = null;

	if ( range.end <= prefix ) {
		moved = range;
	} else if ( range.start >= editEnd ) {
		moved = { start: range.start + shift, end: range.end + shift };
	}

	if ( moved === null || ! isWhole( after, moved ) ) {
		return null;
	}

	return after.slice( moved.start, moved.end ) ===
		before.slice( range.start, range.end )
		? moved
		: null;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Whether a range does not end inside a word, as it would after typing right before or behind it. */
function isWhole( text: string, range: TextRange ): boolean {
	const isLetter = ( index: number ) => {
		const character = text[ index ];
		return character !== undefined && LETTER.test( character );
	};

	return (
		! ( isLetter( range.start - 1 ) && isLetter( range.start ) ) &&
		! ( isLetter( range.end - 1 ) && isLetter( range.end ) )
	);
}

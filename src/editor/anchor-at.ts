import type { Anchor, TextRange, TextSpan } from '../contract/types';

/** Words at another range of an anchor's text; what is shown around them begins and ends where it did. */
export function anchorAt(
	anchor: Anchor,
	{ text }: TextSpan,
	range: TextRange
): Anchor {
	const from = Math.min(
		range.start,
		anchor.range.start - anchor.before.length
	);
	const to = Math.max( range.end, anchor.range.end + anchor.after.length );

	return {
		...anchor,
		range,
		text: text.slice( range.start, range.end ),
		before: text.slice( from, range.start ),
		after: text.slice( range.end, to ),
	};
}

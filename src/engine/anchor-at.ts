import type { Anchor, TextRange, TextSpan } from '../contract/types';

import type { SpanReading } from './read-span';

/** Words of a span with the rest of their sentence; where they have none, nothing stands beside them. */
export function anchorAt(
	span: TextSpan,
	{ tokens, sentences }: SpanReading,
	range: TextRange
): Anchor {
	let first = tokens.ends.findIndex( ( end ) => end > range.start );
	let last = first;
	while ( ( tokens.starts[ last + 1 ] ?? Infinity ) < range.end ) {
		last++;
	}
	while ( first > 0 && sentences[ first - 1 ] === sentences[ first ] ) {
		first--;
	}
	while (
		last + 1 < sentences.length &&
		sentences[ last + 1 ] === sentences[ last ]
	) {
		last++;
	}
	const start = first === -1 ? range.start : ( tokens.starts[ first ] ?? 0 );
	const end =
		first === -1
			? range.end
			: ( tokens.starts[ last + 1 ] ?? span.text.length );

	return {
		blockId: span.blockId,
		attribute: span.attribute,
		range: { start: range.start, end: range.end },
		text: span.text.slice( range.start, range.end ),
		before: span.text.slice( Math.min( start, range.start ), range.start ),
		after: span.text
			.slice( range.end, Math.max( end, range.end ) )
			.trimEnd(),
	};
}

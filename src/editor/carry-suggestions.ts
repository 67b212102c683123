import type { Suggestion, TextRange, TextSpan } from '../contract/types';
import { remapRange } from '../engine/text/remap';

/**
 * Suggestions where their words are now. The text may have changed since it was analysed: words that
 * moved are followed; words that changed, were linked meanwhile, or may not be written to, take their
 * suggestion with them until the next analysis. A missing suggestion is fine, a wrong one is not.
 *
 * @param suggestions As the engine gave them.
 * @param analysed    The text the engine saw.
 * @param current     The text now.
 */
export function carrySuggestions(
	suggestions: readonly Suggestion[],
	analysed: readonly TextSpan[],
	current: readonly TextSpan[]
): Suggestion[] {
	// Most blocks of a long post carry no suggestion.
	const blockIds = new Set(
		suggestions.map( ( { anchor } ) => anchor.blockId )
	);
	const before = byPlace( analysed, blockIds );
	const now = byPlace( current, blockIds );
	return suggestions.flatMap( ( suggestion ) => {
		const { anchor } = suggestion;
		const then = before.get( place( anchor ) );
		const span = now.get( place( anchor ) );
		if ( ! then || ! span ) {
			return [];
		}
		const range =
			then.text === span.text
				? anchor.range
				: remapRange( then.text, span.text, anchor.range );
		if ( range === null || ! isFree( span, range, anchor.text ) ) {
			return [];
		}
		return range === anchor.range
			? [ suggestion ]
			: [ { ...suggestion, anchor: { ...anchor, range } } ];
	} );
}

function isFree( span: TextSpan, range: TextRange, text: string ): boolean {
	return (
		span.isEditable &&
		span.text.slice( range.start, range.end ) === text &&
		! span.marks.some(
			( mark ) =>
				mark.kind === 'link' &&
				mark.start < range.end &&
				range.start < mark.end
		)
	);
}

function place( where: { blockId: string; attribute: string } ): string {
	return `${ where.blockId } ${ where.attribute }`;
}

function byPlace(
	spans: readonly TextSpan[],
	blockIds: ReadonlySet< string >
): Map< string, TextSpan > {
	return new Map(
		spans
			.filter( ( { blockId } ) => blockIds.has( blockId ) )
			.map( ( span ) => [ place( span ), span ] )
	);
}

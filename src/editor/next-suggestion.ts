import type { Suggestion } from '../contract/types';

/** Where somebody is in the text: what is looked at, or the caret. */
export interface Here {
	/** The suggestion that is looked at, or null. */
	suggestionId: string | null;
	/** Ids of all blocks, in the order of the text. */
	blockIds: readonly string[];
	/** Block of the caret; missing where there is none. */
	blockId?: string | undefined;
	/** Place of the caret in its text; missing where a whole block is selected. */
	offset?: number | undefined;
}

/** The suggestion after the place where somebody is, of suggestions in the order of the text; behind the last one the first again. */
export function nextSuggestion(
	shown: readonly Suggestion[],
	{ suggestionId, blockIds, blockId, offset }: Here
): Suggestion | null {
	const [ first = null ] = shown;
	const looked = shown.findIndex( ( { id } ) => id === suggestionId );
	if ( looked !== -1 ) {
		return shown[ looked + 1 ] ?? first;
	}
	const block = blockId === undefined ? -1 : blockIds.indexOf( blockId );
	if ( block === -1 ) {
		return first;
	}
	return (
		shown.find( ( { anchor } ) => {
			const other = blockIds.indexOf( anchor.blockId );
			return (
				other > block ||
				( other === block && anchor.range.start >= ( offset ?? 0 ) )
			);
		} ) ?? first
	);
}

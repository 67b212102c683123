import type { SiteWord } from '../../contract/types';
import { keyOf } from './words-file';

/** A list with lines of a file in it: they take the place of what the list said of the same words. */
export function takeWords(
	words: readonly SiteWord[],
	taken: readonly SiteWord[]
): SiteWord[] {
	const keys = new Set( taken.map( keyOf ) );
	return [
		...words.filter( ( word ) => ! keys.has( keyOf( word ) ) ),
		...taken,
	];
}

/** A list in which one line says something else now, at its place; what the list said of the new words elsewhere is gone. */
export function replaceWord(
	words: readonly SiteWord[],
	old: SiteWord,
	next: SiteWord
): SiteWord[] {
	const key = keyOf( next );
	const isGone = ( word: SiteWord ) =>
		keyOf( word ) === key &&
		( keyOf( old ) !== key || isSameUse( word, next ) );
	return words.flatMap( ( word ) => {
		if ( word === old ) {
			return [ next ];
		}
		return isGone( word ) ? [] : [ word ];
	} );
}

function isSameUse( { use: one }: SiteWord, { use: other }: SiteWord ) {
	switch ( one.kind ) {
		case 'page':
			return other.kind === 'page' && one.pageId === other.pageId;
		case 'name':
			return other.kind === 'name' && one.name === other.name;
		case 'never':
			return other.kind === 'never';
	}
}

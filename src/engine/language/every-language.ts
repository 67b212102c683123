import { LANGUAGE_FILES } from './all-files';
import type { LanguageFiles } from './files';

/*
 * What is read alike in texts of all languages: the forms of words have one table, whatever they are quoted in, and people have
 * their titles and degrees in pages of any.
 */

/** Full stops behind these end no sentence. */
export const ABBREVIATED = union( ( { words } ) => words.abbreviated );
/** A number behind these may be Roman. */
export const COUNTED = union( ( { words } ) => words.counted );
/** Before a name they make it a person's. */
export const PERSON_TITLES = union( ( { people } ) =>
	people.titles.map( ( { words } ) => words[ 0 ] as string )
);
/** Behind a name they make it a person's. */
export const CREDENTIALS = union( ( { people } ) => people.credentials );

function union(
	listOf: ( files: LanguageFiles ) => readonly string[]
): ReadonlySet< string > {
	return new Set( Object.values( LANGUAGE_FILES ).flatMap( listOf ) );
}

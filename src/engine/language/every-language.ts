import { LANGUAGE_FILES } from './all-files';
import type { LanguageFiles } from './files';

/* What is read alike in pages of all languages: people have their titles and degrees in any. */

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

import type { Engine } from '../contract/calls';
import type { FoundPage } from '../contract/types';

/** Pages of one title that are looked at; more than one are none. */
const OF_A_TITLE = 50;

/** A page as a file names it: the id that it has on the site the file came from, and its title there, where it has one. */
export interface FiledPage {
	id: number;
	title: string | null;
}

/** The page of this site that a file means; null: nobody can tell. */
export type PageOf = ( page: FiledPage ) => number | null;

/**
 * Finds the pages of a file on this site: the id where it is a page of the same title, else the one page that has the title.
 * A page without a title is known by its id, and on its own site alone: elsewhere the number may be any other page.
 *
 * @param wanted     All that will be asked for.
 * @param engine     Holds the page index.
 * @param isSameSite Whether the file was made here.
 */
export async function findPlaces(
	wanted: readonly FiledPage[],
	engine: Pick< Engine, 'findPages' >,
	isSameSite: boolean
): Promise< PageOf > {
	const ids = [ ...new Set( wanted.map( ( { id } ) => id ) ) ];
	const titleHere = new Map(
		( await engine.findPages( { ids } ) ).map( ( page ) => [
			page.id,
			page.title,
		] )
	);
	const byTitle = new Map< string, FoundPage[] >();
	for ( const { id, title } of wanted ) {
		if (
			title !== null &&
			titleHere.get( id ) !== title &&
			! byTitle.has( title )
		) {
			const pages = await engine.findPages( {
				words: title,
				limit: OF_A_TITLE,
			} );
			byTitle.set(
				title,
				pages.filter( ( page ) => page.title === title )
			);
		}
	}
	return ( { id, title } ) => {
		if ( title === null ) {
			return isSameSite ? id : null;
		}
		if ( titleHere.get( id ) === title ) {
			return id;
		}
		const [ only, ...others ] = byTitle.get( title ) ?? [];
		return only !== undefined && others.length === 0 ? only.id : null;
	};
}

import type { Engine } from '../../../contract/calls';
import type { FoundPage, Settings, SiteWord } from '../../../contract/types';
import { PAGE_KEYS, pagesOf } from './settings-file';
import type { FiledChoices, FileProblem, SiteChoices } from './settings-file';

/** Pages of one title that are looked at; more than one are none. */
const OF_A_TITLE = 50;

/** What a file brings, in pages of this site. */
export type PlacedChoices = Pick< SiteChoices, 'words' | 'pathways' > & {
	settings: Partial< Settings >;
};

/** The page of this site that a file means by an id of its own; null: nobody can tell. */
export type PageOf = ( id: number ) => number | null;

/**
 * Finds the pages of a file on this site: the id where it is a page of the same title, else the one page that has the title.
 * A page without a title is known by its id, and on its own site alone: elsewhere the number may be any other page.
 *
 * @param found   Of the file.
 * @param engine  Holds the page index.
 * @param homeUrl Of this site.
 */
export async function findPlaces(
	found: FiledChoices,
	engine: Pick< Engine, 'findPages' >,
	homeUrl: string
): Promise< PageOf > {
	const ids = pagesOf( {
		settings: found.settings,
		words: found.words.map( ( { word } ) => word ),
		pathways: found.pathways.map( ( { pathway } ) => pathway ),
	} );
	const byId = new Map(
		( await engine.findPages( { ids } ) ).map( ( page ) => [
			page.id,
			page,
		] )
	);
	const byTitle = new Map< string, FoundPage[] >();
	for ( const id of ids ) {
		const title = found.titles.get( id );
		if (
			title !== undefined &&
			byId.get( id )?.title !== title &&
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
	return ( id ) => {
		const title = found.titles.get( id );
		if ( title === undefined ) {
			return found.homeUrl === homeUrl ? id : null;
		}
		if ( byId.get( id )?.title === title ) {
			return id;
		}
		const [ only, ...others ] = byTitle.get( title ) ?? [];
		return only !== undefined && others.length === 0 ? only.id : null;
	};
}

/** What a file brings, with the pages of this site. What names a page that nobody can tell is left out, and said. */
export function placeChoices(
	found: FiledChoices,
	pageOf: PageOf
): { placed: PlacedChoices; problems: FileProblem[] } {
	const problems: FileProblem[] = [];
	const titleOf = ( id: number ) => found.titles.get( id ) ?? String( id );

	const settings = { ...found.settings };
	for ( const key of PAGE_KEYS ) {
		const asked = settings[ key ] ?? 0;
		const id = asked === 0 ? 0 : pageOf( asked );
		if ( id === null ) {
			problems.push( {
				kind: 'lost-page',
				key,
				title: titleOf( asked ),
			} );
			delete settings[ key ];
		} else if ( asked !== 0 ) {
			settings[ key ] = id;
		}
	}
	if ( settings.noLinks ) {
		settings.noLinks = {
			...settings.noLinks,
			pageIds: settings.noLinks.pageIds.flatMap( ( asked ) => {
				const id = pageOf( asked );
				if ( id === null ) {
					problems.push( {
						kind: 'lost-page',
						key: 'noLinks',
						title: titleOf( asked ),
					} );
				}
				return id === null ? [] : [ id ];
			} ),
		};
	}

	const words = found.words.flatMap( ( { number, word } ): SiteWord[] => {
		if ( word.use.kind !== 'page' ) {
			return [ word ];
		}
		const pageId = pageOf( word.use.pageId );
		if ( pageId === null ) {
			problems.push( { kind: 'lost-word', number, words: word.words } );
			return [];
		}
		return [ { ...word, use: { kind: 'page', pageId } } ];
	} );

	const pathways = found.pathways.flatMap( ( { pathway } ) => {
		const steps: typeof pathway.steps = [];
		for ( const step of pathway.steps ) {
			const pageId = step.kind === 'page' ? pageOf( step.pageId ) : 0;
			if ( step.kind === 'page' && pageId === null ) {
				problems.push( {
					kind: 'lost-pathway',
					name: pathway.name,
					title: titleOf( step.pageId ),
				} );
				return [];
			}
			steps.push(
				step.kind === 'page' ? { ...step, pageId: pageId ?? 0 } : step
			);
		}
		return [ { ...pathway, steps } ];
	} );

	return { placed: { settings, words, pathways }, problems };
}

import type { Settings, SiteWord } from '../../../contract/types';
import type { PageOf } from '../../find-places';
import { placePathways } from '../../pathways/import-pathways';
import { PAGE_KEYS } from './settings-file';
import type { FiledChoices, FileProblem, SiteChoices } from './settings-file';

/** What a file brings, in pages of this site. */
export type PlacedChoices = Pick< SiteChoices, 'words' | 'pathways' > & {
	settings: Partial< Settings >;
};

/** What a file brings, with the pages of this site. What names a page that nobody can tell is left out, and said. */
export function placeChoices(
	found: FiledChoices,
	pageOf: PageOf
): { placed: PlacedChoices; problems: FileProblem[] } {
	const problems: FileProblem[] = [];
	const titleOf = ( id: number ) => found.titles.get( id ) ?? String( id );
	const idHere = ( id: number ) =>
		pageOf( { id, title: found.titles.get( id ) ?? null } );

	const settings = { ...found.settings };
	for ( const key of PAGE_KEYS ) {
		const asked = settings[ key ] ?? 0;
		const id = asked === 0 ? 0 : idHere( asked );
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
				const id = idHere( asked );
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
		const pageId = idHere( word.use.pageId );
		if ( pageId === null ) {
			problems.push( { kind: 'lost-word', number, words: word.words } );
			return [];
		}
		return [ { ...word, use: { kind: 'page', pageId } } ];
	} );

	const pathways = placePathways( found.pathways, pageOf );
	problems.push(
		...pathways.problems.map( ( problem ) => ( {
			kind: 'bad-pathway' as const,
			problem,
		} ) )
	);

	return {
		placed: { settings, words, pathways: pathways.placed },
		problems,
	};
}

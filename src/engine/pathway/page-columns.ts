import type { PageRole } from '../../contract/types';

import { languageCode } from '../language';

import type { ConceptRelations } from './concept-relations';
import type { PathwayPage } from './read-page';
import { subjects } from './subjects';

/**
 * What pages are compared by before all else, in columns: most pairs have nothing in common, and to find that out must cost
 * next to nothing.
 */
export interface PageColumns {
	roles: readonly PageRole[];
	/** Number of the language of each page. */
	languages: Uint8Array;
	/** Number of a language, or -1: no page has it. */
	languageOf: ( tag: string ) => number;
	subjects: Rows;
	conditions: Rows;
	minorConditions: Rows;
}

/** Numbers of concepts, page by page: those of page n from `starts[ n ]` up to `starts[ n + 1 ]`. */
export interface Rows {
	starts: Int32Array;
	numbers: Uint16Array;
}

export function columnsOf(
	pages: readonly PathwayPage[],
	relations: ConceptRelations
): PageColumns {
	const codes = new Map< string, number >();
	const languages = Uint8Array.from( pages, ( { facts } ) => {
		const code = languageCode( facts.language );
		const number = codes.get( code ) ?? codes.size;
		codes.set( code, number );
		return number;
	} );
	const rows = ( idsOf: ( page: PathwayPage ) => Iterable< string > ) =>
		toRows(
			pages.map( ( page ) =>
				[ ...idsOf( page ) ].map( relations.numberOf )
			)
		);

	return {
		roles: pages.map( ( { role } ) => role ),
		languages,
		languageOf: ( tag ) => codes.get( languageCode( tag ) ) ?? -1,
		subjects: rows( subjects ),
		conditions: rows( ( { topics } ) => topics.conditions ),
		minorConditions: rows( ( { topics } ) => topics.minorConditions ),
	};
}

function toRows( lists: readonly ( readonly number[] )[] ): Rows {
	const starts = new Int32Array( lists.length + 1 );
	lists.forEach( ( { length }, place ) => {
		starts[ place + 1 ] = ( starts[ place ] as number ) + length;
	} );

	return { starts, numbers: Uint16Array.from( lists.flat() ) };
}

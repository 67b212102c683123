import type { IndexedPage, RoleJudgement } from '../contract/types';

import { languageCode, languageOf } from './language';
import { personNames } from './person-names';
import type { PersonNames } from './person-names';
import { fold } from './text/fold';

/**
 * The names that lead to the pages of clinicians, by place in the index. Title and surname name a clinician only where nobody
 * else of the site goes by them in that language, be it on a page that may not be linked to; neither does a whole name that
 * two share.
 *
 * @param pages      Pages that may be linked to.
 * @param judgements What they are for, in the same order.
 * @param hidden     Pages that may not.
 */
export function nameClinicians(
	pages: readonly IndexedPage[],
	judgements: readonly Pick< RoleJudgement, 'role' >[],
	hidden: readonly IndexedPage[]
): ReadonlyMap< number, readonly string[] > {
	const people = new Map< number, PersonNames >();
	pages.forEach( ( page, place ) => {
		const names =
			judgements[ place ]?.role === 'clinician' ? namesOf( page ) : null;
		if ( names ) {
			people.set( place, names );
		}
	} );
	if ( people.size === 0 ) {
		return new Map();
	}

	const bearers = new Map< string, number >();
	const keyOf = ( text: string, page: IndexedPage | undefined ) =>
		`${ languageCode( page?.language ?? '' ) } ${ fold( text ) }`;
	const count = ( names: PersonNames, page: IndexedPage | undefined ) => {
		for ( const text of [ ...names.whole, ...names.bySurname ] ) {
			const key = keyOf( text, page );
			bearers.set( key, ( bearers.get( key ) ?? 0 ) + 1 );
		}
	};
	people.forEach( ( names, place ) => count( names, pages[ place ] ) );
	for ( const page of hidden ) {
		const names = namesOf( page );
		if ( names ) {
			count( names, page );
		}
	}

	return new Map(
		[ ...people ].map( ( [ place, { whole, bySurname } ] ) => [
			place,
			[ ...whole, ...bySurname ].filter(
				( text ) => bearers.get( keyOf( text, pages[ place ] ) ) === 1
			),
		] )
	);
}

function namesOf( { title, language }: IndexedPage ): PersonNames | null {
	return personNames( title, languageOf( language ) );
}

import type { IndexedPage } from '../../contract/types';

import type { Vocabulary } from '../vocabulary/lookup';

import type { TitleFacts } from './role';

/**
 * A reader of titles: what the vocabulary says of what a title is the name of.
 *
 * @param vocabulary          Vocabulary.
 * @param vocabulary.concepts Its concepts.
 * @param conceptsOf          Concepts that the title of a page is the name of; the main one first.
 */
export function createTitleReader(
	{ concepts }: Vocabulary,
	conceptsOf: ( page: IndexedPage ) => readonly string[]
): ( page: IndexedPage, main: readonly string[] ) => TitleFacts {
	const treatments = new Set(
		[ ...concepts.values() ].flatMap(
			( { relations } ) => relations?.treatedBy ?? []
		)
	);

	return ( page, [ id = '' ] ) => {
		const main = concepts.get( id );
		const field = withoutPlace( page.title );
		const named =
			main === undefined && field !== null
				? concepts.get(
						conceptsOf( {
							...page,
							title: field,
							aliases: [],
						} )[ 0 ] ?? ''
					)
				: undefined;

		return {
			kind: main?.kind ?? null,
			concept: main?.names[ 0 ] ?? named?.names[ 0 ] ?? '',
			isSign: ( main?.relations?.symptomOf ?? [] ).length > 0,
			isTreatment: main !== undefined && treatments.has( main.id ),
			namesSpecialty: named?.kind === 'specialty',
		};
	};
}

/** "Cardiology" of "Cardiology at Riverside Clinic"; null where nothing is left out. */
function withoutPlace( title: string ): string | null {
	return /^(.+?)\s+(?:at|en)\s+\S/iu.exec( title )?.[ 1 ] ?? null;
}

import type { IndexedPage } from '../../contract/types';

import { languageOf } from '../language';
import type { Vocabulary } from '../vocabulary/lookup';

import type { TitleFacts } from './role-evidence';

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

	const conceptOf = ( page: IndexedPage, title: string ) =>
		concepts.get(
			conceptsOf( { ...page, title, aliases: [] } )[ 0 ] ?? ''
		);

	// "Psoriasis clinic", "Stroke center": a condition and the house for it is how clinics name a line of their services.
	const isLineOfCare = ( page: IndexedPage ) => {
		const subject = subjectBy(
			languageOf( page.language ).titles.linesOfCare,
			page.title
		);
		return (
			subject !== null && conceptOf( page, subject )?.kind === 'condition'
		);
	};

	return ( page, [ id = '' ] ) => {
		const main = concepts.get( id );
		const { places, join } = languageOf( page.language ).titles;
		const field = subjectBy( places, page.title );
		const named =
			main === undefined && field !== null
				? conceptOf( page, field )
				: undefined;

		const known = main ?? named;
		const part =
			known === undefined
				? partsOf( page.title, join )
						.map( ( title ) => conceptOf( page, title ) )
						.find( ( concept ) => concept !== undefined )
				: undefined;

		return {
			kind: main?.kind ?? null,
			concept: ( known ?? part )?.names[ 0 ] ?? '',
			isSign: ( main?.relations?.symptomOf ?? [] ).length > 0,
			isTreatment: main !== undefined && treatments.has( main.id ),
			namesSpecialty:
				named?.kind === 'specialty' ||
				( main === undefined && isLineOfCare( page ) ),
			partKind: part?.kind ?? null,
		};
	};
}

/** Parts of a title that may be names by themselves: "Earache" of "Earache and pain", "Stroke" of "Stroke: what to expect". */
function partsOf( title: string, join: RegExp ): string[] {
	const parts = title.split( join ).filter( Boolean );

	return parts.length > 1 ? parts.slice( 0, MAX_PARTS ) : [];
}

const MAX_PARTS = 3;

/** What the first fitting expression finds in a title; null where none fits. */
function subjectBy(
	expressions: readonly RegExp[],
	title: string
): string | null {
	for ( const one of expressions ) {
		const [ , subject ] = one.exec( title ) ?? [];
		if ( subject !== undefined ) {
			return subject;
		}
	}
	return null;
}

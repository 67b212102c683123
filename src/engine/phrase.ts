import type { NameSource } from './page-names';

/** A page that a phrase leads to, and how it came by these words. */
export interface Naming {
	/** Place of the page in the index. */
	page: number;
	source: NameSource;
	/** The site's word list says so. */
	isSiteWord?: boolean;
	/** The words say only of what kind the page's subject is; what is meant follows from the page they stand on. */
	isKind?: boolean;
	/** Found only when written in capitals. */
	isAbbreviation: boolean;
	/** Words nearby of which one must be there, each by the numbers of its parts; empty: none needed. */
	confirmedBy: readonly ( readonly number[] )[];
	/** The name of the page that stands behind it, for the reason. */
	name: string;
	/** Of a site anchor: how many pages link with these words, and which. */
	count: number;
	sourceIds: readonly number[];
}

/** Words to look for. Without namings they lead nowhere, but keep shorter ones from being found inside them. */
export interface Phrase {
	words: number[];
	text: string;
	namings: Naming[];
	/** Concept that has these words as a name. */
	conceptId: string | null;
	/** Concept that these words speak of, be it by the people who practise it. */
	aboutId: string | null;
	/** Speaks of health, not of access only. */
	isMedical: boolean;
	/** Speaks of a part of the body, which weather and brushes touch as well. */
	isBodyPart: boolean;
	isIdiom: boolean;
	/** A name that is an everyday word too. */
	isEveryday: boolean;
}

/** For the many namings that need none: a list of their own each would weigh more than the rest of them. */
export const NONE: readonly never[] = [];

/** Adds a naming unless the phrase has the same already. */
export function addNaming( phrase: Phrase, naming: Naming ): void {
	if (
		! phrase.isIdiom &&
		! phrase.namings.some( ( other ) => isSame( other, naming ) )
	) {
		phrase.namings.push( naming );
	}
}

/** The same while pages come in their order: only what this page added last can be the same, however many pages share the words. */
export function addNamingInOrder( phrase: Phrase, naming: Naming ): void {
	const { namings } = phrase;
	for (
		let place = namings.length - 1;
		namings[ place ]?.page === naming.page;
		place--
	) {
		if ( isSame( namings[ place ] as Naming, naming ) ) {
			return;
		}
	}
	if ( ! phrase.isIdiom ) {
		namings.push( naming );
	}
}

function isSame( one: Naming, other: Naming ): boolean {
	return (
		one.page === other.page &&
		one.source === other.source &&
		one.isAbbreviation === other.isAbbreviation
	);
}

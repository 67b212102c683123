import type { NameSource } from './page-names';

/** A page that a phrase leads to, and how it came by these words. */
export interface Naming {
	/** Place of the page in the index. */
	page: number;
	source: NameSource;
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
	isIdiom: boolean;
	/** A name that is an everyday word too. */
	isEveryday: boolean;
}

/** Adds a naming unless the phrase has the same already. */
export function addNaming( phrase: Phrase | null, naming: Naming ): void {
	const isKnown = phrase?.namings.some(
		( other ) =>
			other.page === naming.page &&
			other.source === naming.source &&
			other.isAbbreviation === naming.isAbbreviation
	);

	if ( phrase && ! phrase.isIdiom && ! isKnown ) {
		phrase.namings.push( naming );
	}
}

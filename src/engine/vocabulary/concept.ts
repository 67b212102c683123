/** What a concept is. */
export type ConceptKind =
	| 'condition'
	| 'symptom'
	| 'test'
	| 'treatment'
	| 'medication'
	| 'procedure'
	| 'aftercare'
	| 'specialty'
	| 'anatomy'
	| 'access';

/** One medical meaning with all its names, as the data files have it. */
export interface Concept {
	id: string;
	kind: ConceptKind;
	/** Clinical names, preferred first, in lower case but for proper names. */
	names: readonly string[];
	/** The words patients use. */
	patient?: readonly string[];
	/** Usual names that are everyday words too ("cold"): found, but never enough alone. */
	everyday?: readonly string[];
	/** Of a specialty: the people who practise it. */
	practitioners?: readonly string[];
	/** Of a medication. */
	brands?: readonly string[];
	/** Abbreviation to the words nearby that confirm it. */
	abbreviations?: Readonly< Record< string, readonly string[] > >;
	/** Look-alikes that must never be linked to. */
	differentFrom?: readonly string[];
	/** Concepts whose page would answer too. */
	broader?: readonly string[];
	relations?: {
		specialty?: readonly string[];
		symptomOf?: readonly string[];
		testedBy?: readonly string[];
		treatedBy?: readonly string[];
		aftercare?: readonly string[];
		/** Of a condition: those that can lead to it, where medicine has no doubt. */
		complicationOf?: readonly string[];
	};
	/** Names in other languages, by language code. */
	translations?: Readonly< Record< string, readonly string[] > >;
}

/** Which list of a concept a name stands in. */
export type NameKind =
	| 'clinical'
	| 'patient'
	| 'everyday'
	| 'practitioner'
	| 'brand'
	| 'abbreviation';

/** A name of a concept. */
export interface ConceptName {
	text: string;
	kind: NameKind;
	/** Of an abbreviation: words nearby that confirm it; otherwise empty. */
	confirmedBy: readonly string[];
}

import type { PageRole } from '../../contract/types';

/** The data files of one language, as they are written. */
export interface LanguageFiles {
	words: {
		stopWords: string[];
		everydayWords: string[];
		qualifiers: string[];
		heads: string[];
		forms: string[];
		clinicalWords: string[];
		emptyAnchors: string[];
		linkWords: string[];
		practitioners: { ending: string; becomes: string }[];
		weakStarts: string[];
		namedWithArticle: string[];
		articles: string[];
		particles: string[];
		compounding: string[];
		singulars: string[];
		pregnancy: string[];
		counters: string[];
		grades: string[];
		numerals: string[];
		numbered: string[];
	};
	wordForms: {
		exceptions: Record< string, string >;
		endings: { ending: string; becomes: string; minLength: number }[];
		spellings: { part: string; becomes: string; minLength: number }[];
	};
	context: {
		idioms: string[];
		negation: {
			triggers: string[];
			exceptions: string[];
			ends: string[];
			joins: string[];
			behind: string[];
		};
		otherSubject: string[];
		emergency: string[];
		dosage: { always: string[]; howOften: string[]; acts: string[] };
	};
	intents: {
		intents: { role: PageRole; words: string[] }[];
		actions: Record< string, PageRole[] >;
		pointing: string[];
	};
	people: {
		/** Of each title the abbreviation first: alone it makes a person's name of what follows. */
		titles: { words: string[]; degrees: string[]; isUsual: boolean }[];
		particles: string[];
		suffixes: string[];
		/** Behind a name and a comma in a title they make it a person's; read in titles of all languages. */
		credentials: string[];
		surnames: number;
	};
	senses: {
		/** Words of the fields of everyday life, by field. */
		fields: Record< string, string[] >;
		/** Nouns with a medical and an everyday meaning, in all their forms. */
		nouns: {
			words: string[];
			/** Where they have their everyday meaning: names of fields, and further words. */
			fields: string[];
			everyday: string[];
			/** Words, and wording with them in it, that say that the medical one is meant. */
			medical: string[];
		}[];
	};
	wordParts: {
		roots: Record< string, string >;
		endings: { start: string; ending: string; says: string[] }[];
	};
	titles: {
		questions: string[];
		aspects: string[];
		genericHeadings: string[];
		topicPatterns: string[];
		/** Words that join two names in a title. */
		joins: string[];
		places: string[];
		linesOfCare: string[];
	};
}

import { LANGUAGE_FILES } from './all-files';
import type { LanguageFiles } from './files';
import { readLanguage } from './language';
import type { Language } from './language';

/** Of a language we have no data for: exact and accent-folded words only. */
const none: LanguageFiles = {
	words: {
		stopWords: [],
		everydayWords: [],
		qualifiers: [],
		heads: [],
		forms: [],
		clinicalWords: [],
		emptyAnchors: [],
		linkWords: [],
		practitioners: [],
		weakStarts: [],
		namedWithArticle: [],
		articles: [],
		particles: [],
		compounding: [],
		singulars: [],
		pregnancy: [],
		counters: [],
		grades: [],
		numerals: [],
		numbered: [],
	},
	wordForms: { exceptions: {}, endings: [], spellings: [] },
	wordParts: { roots: {}, endings: [] },
	senses: { fields: {}, nouns: [] },
	context: {
		idioms: [],
		negation: {
			triggers: [],
			exceptions: [],
			ends: [],
			joins: [],
			behind: [],
		},
		otherSubject: [],
		emergency: [],
		dosage: { always: [], howOften: [], acts: [] },
	},
	intents: { intents: [], actions: {}, pointing: [] },
	people: {
		titles: [],
		particles: [],
		suffixes: [],
		credentials: [],
		surnames: 1,
	},
	titles: {
		questions: [],
		aspects: [],
		genericHeadings: [],
		topicPatterns: [],
		joins: [],
		places: [],
		linesOfCare: [],
	},
};

const languages = new Map< string, Language >(
	Object.entries( LANGUAGE_FILES ).map( ( [ code, files ] ) => [
		code,
		readLanguage( code, files ),
	] )
);

/** Primary subtag of a language tag: "en" of "en-US". */
export function languageCode( tag: string ): string {
	return tag.toLowerCase().split( /[-_]/ )[ 0 ] ?? '';
}

/** Sites use few tags, and every page has one. */
const byTag = new Map< string, Language >();

/** What we know of the language of a tag such as "en-US". */
export function languageOf( tag: string ): Language {
	const known = byTag.get( tag );
	if ( known ) {
		return known;
	}
	const language = languageByCode( languageCode( tag ) );
	byTag.set( tag, language );

	return language;
}

function languageByCode( code: string ): Language {
	const known = languages.get( code );

	if ( known ) {
		return known;
	}

	const made = readLanguage( code, none );
	languages.set( code, made );

	return made;
}

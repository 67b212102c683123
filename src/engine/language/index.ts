import enContext from './en/context.json';
import enIntents from './en/intents.json';
import enPeople from './en/people.json';
import enSenses from './en/senses.json';
import enTitles from './en/titles.json';
import enWordForms from './en/word-forms.json';
import enWordParts from './en/word-parts.json';
import enWords from './en/words.json';
import esContext from './es/context.json';
import esIntents from './es/intents.json';
import esPeople from './es/people.json';
import esSenses from './es/senses.json';
import esTitles from './es/titles.json';
import esWordForms from './es/word-forms.json';
import esWordParts from './es/word-parts.json';
import esWords from './es/words.json';
import type { LanguageFiles } from './files';
import { readLanguage } from './language';
import type { Language } from './language';

// JSON modules have wide types (a role is any string); the samples in the tests hold them to LanguageFiles.
const en = {
	words: enWords,
	senses: enSenses,
	wordForms: enWordForms,
	wordParts: enWordParts,
	context: enContext,
	intents: enIntents,
	people: enPeople,
	titles: enTitles,
} as unknown as LanguageFiles;
const es = {
	words: esWords,
	senses: esSenses,
	wordForms: esWordForms,
	wordParts: esWordParts,
	context: esContext,
	intents: esIntents,
	people: esPeople,
	titles: esTitles,
} as unknown as LanguageFiles;

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
		personTitles: [],
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
	people: { titles: [], particles: [], suffixes: [], surnames: 1 },
	titles: {
		questions: [],
		aspects: [],
		genericHeadings: [],
		topicPatterns: [],
	},
};

const languages = new Map< string, Language >( [
	[ 'en', readLanguage( 'en', en ) ],
	[ 'es', readLanguage( 'es', es ) ],
] );

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

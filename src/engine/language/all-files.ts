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

/** The data files of all languages that we know, by code. */
export const LANGUAGE_FILES: Readonly< Record< string, LanguageFiles > > = {
	en,
	es,
};

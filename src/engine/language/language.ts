import type { PageRole } from '../../contract/types';

import type { LanguageFiles } from './files';

/** What the engine knows of a language, ready to use. A language is a folder of data; adding one adds no code. */
export interface Language {
	/** Primary subtag, such as "en". */
	code: string;
	stopWords: ReadonlySet< string >;
	everydayWords: ReadonlySet< string >;
	wordForms: {
		exceptions: Readonly< Record< string, string > >;
		/** By the last letter of the word; of each the first that fits is applied. */
		endings: ReadonlyMap<
			string,
			readonly { ending: string; becomes: string; minLength: number }[]
		>;
		/** All that fit are applied, in order. */
		spellings: readonly {
			part: RegExp;
			becomes: string;
			minLength: number;
		}[];
		/** Whether any of the spellings could fit: most words have none. */
		mayBeRespelled: RegExp;
	};
	/** What Greek and Latin parts of a word say: "gastr" and "itis", inflammation of the stomach. */
	wordParts: {
		/** Part of the body or substance, by its root. */
		roots: ReadonlyMap< string, string >;
		/** First that fits is applied. `{part}` in what it says stands for the part. */
		endings: readonly {
			start: string;
			ending: string;
			says: readonly string[];
		}[];
	};
	/** Set phrases in which a medical word has no medical meaning. */
	idioms: readonly string[];
	negation: {
		triggers: readonly string[];
		/** Look like a trigger and deny nothing. */
		exceptions: readonly string[];
		/** End its reach. */
		ends: ReadonlySet< string >;
		/** Stand right behind what they deny ("is ruled out"). */
		behind: readonly string[];
		/** Join the last part of a list: a denial reaches over the commas of "no fever, rash or cough". */
		joins: ReadonlySet< string >;
	};
	/** Words of other people's illnesses, and of illnesses that are only being excluded. */
	otherSubject: readonly string[];
	emergency: readonly string[];
	dosage: {
		/** Wording that always speaks of a dose. */
		always: readonly string[];
		/** Wording that does so in a sentence with an act of taking. */
		howOften: readonly string[];
		acts: readonly string[];
	};
	/** Words that ask for a page of a role. */
	intents: readonly { role: PageRole; words: readonly string[] }[];
	/** Verbs that open a call to action, with the roles they ask for; empty: any. */
	actions: Readonly< Record< string, readonly PageRole[] > >;
	/** Words right before an anchor that send the reader there ("learn more about"), folded, joined by spaces. */
	pointing: ReadonlySet< string >;
	titles: {
		/** Regular expressions on the whole title; group 1 is the name. */
		questions: readonly RegExp[];
		/** Words behind a colon or dash that say how, not what ("symptoms, causes and treatment"). */
		aspects: readonly string[];
		/** Headings that name no subject. */
		genericHeadings: ReadonlySet< string >;
		/** "{aspect} of {topic}". */
		topicPatterns: readonly string[];
		/** Stands between two names: "Earache and pain", "Earache: what to expect". */
		join: RegExp;
		/** On a title with a place behind its subject, which is group 1: "Cardiology at Riverside Clinic". */
		places: readonly RegExp[];
		/** On a title of a condition and the house for it, group 1 the condition: "Psoriasis clinic". */
		linesOfCare: readonly RegExp[];
	};
	people: {
		/** Titles before a name, each in all its spellings, with the letters behind a name that say the same. */
		titles: readonly {
			words: readonly string[];
			degrees: ReadonlySet< string >;
			/** It goes with the names of clinicians of whom no more is said. */
			isUsual: boolean;
		}[];
		/** Small words that begin a surname ("van der Berg"). */
		particles: ReadonlySet< string >;
		/** Behind a surname: "Jr." */
		suffixes: ReadonlySet< string >;
		/** Surnames that a person has. */
		surnames: number;
	};
	/** Nouns with a medical and an everyday meaning, by each of their forms. */
	nouns: ReadonlyMap< string, Noun >;
	/** Adjectives that make a form of the same condition, for which its page is the right one ("severe asthma"). */
	forms: ReadonlySet< string >;
	/** Words by which a sentence speaks of health; beside them an everyday word has its medical meaning. */
	clinicalWords: ReadonlySet< string >;
	/** Words of an anchor that say nothing about where it leads ("click here"). */
	emptyAnchors: ReadonlySet< string >;
	/** Endings of the names of specialties and of the people who practise them. */
	practitioners: readonly { ending: string; becomes: string }[];
	/** Words that begin no name: "yearly", "regular". */
	weakStarts: ReadonlySet< string >;
	/** Small words inside a name that may change or be left out; empty where word order alone joins names. */
	linkWords: ReadonlySet< string >;
	/** Words that make another condition of the name behind them ("type 1", "gestational"). */
	qualifiers: ReadonlySet< string >;
	/** Nouns that, right after a name, make another thing of it ("diabetes insipidus", "heart block"). */
	heads: ReadonlySet< string >;
	/** Words that name something only behind their article: "the change", "the pill". */
	namedWithArticle: ReadonlySet< string >;
	/** Stand before a name and are no part of it: "the", and Spanish "a". */
	articles: ReadonlySet< string >;
	/** Before a name they make it a person's: "Dr". */
	personTitles: ReadonlySet< string >;
	/** Make a verb of the word before them: "flares up". */
	particles: ReadonlySet< string >;
	/** Behind a hyphen they make another thing of what they are joined to: "asthma-like". */
	compounding: ReadonlySet< string >;
	/** Say that one thing follows: "a", "each". */
	singulars: ReadonlySet< string >;
	/** Words that speak of a pregnancy, in which the same kind of test is done for the child. */
	pregnancy: ReadonlySet< string >;
	/** Words that count conditions ("type", "stage", also of the languages that are quoted), those of them that say how far one is, and numbers in words. */
	counters: ReadonlySet< string >;
	grades: ReadonlySet< string >;
	numerals: ReadonlySet< string >;
	/** Words that a number behind them belongs to: "vitamin 12" is no "vitamin". */
	numbered: ReadonlySet< string >;
}

/** A noun with a medical and an everyday meaning. */
export interface Noun {
	/** Its forms. */
	words: ReadonlySet< string >;
	/** Words beside which it has its everyday meaning, and beside which its medical one. */
	everyday: readonly string[];
	medical: readonly string[];
	/** Wording with it in it that is medical: "after a stroke". */
	wordings: readonly string[];
}

/** Data files made ready: sets and expressions are built once. */
export function readLanguage( code: string, files: LanguageFiles ): Language {
	return {
		code,
		stopWords: new Set( files.words.stopWords ),
		everydayWords: new Set( files.words.everydayWords ),
		wordForms: {
			exceptions: files.wordForms.exceptions,
			endings: byLastLetter( files.wordForms.endings ),
			spellings: files.wordForms.spellings.map( ( spelling ) => ( {
				...spelling,
				part: new RegExp( spelling.part, 'g' ),
			} ) ),
			mayBeRespelled: anyOf(
				files.wordForms.spellings.map( ( { part } ) => part )
			),
		},
		wordParts: {
			roots: new Map( Object.entries( files.wordParts.roots ) ),
			endings: files.wordParts.endings,
		},
		idioms: files.context.idioms,
		negation: {
			triggers: files.context.negation.triggers,
			exceptions: files.context.negation.exceptions,
			ends: new Set( files.context.negation.ends ),
			behind: files.context.negation.behind,
			joins: new Set( files.context.negation.joins ),
		},
		otherSubject: files.context.otherSubject,
		emergency: files.context.emergency,
		dosage: files.context.dosage,
		intents: files.intents.intents,
		actions: files.intents.actions,
		pointing: new Set( files.intents.pointing ),
		titles: {
			questions: files.titles.questions.map( expression ),
			aspects: files.titles.aspects,
			genericHeadings: new Set( files.titles.genericHeadings ),
			topicPatterns: files.titles.topicPatterns,
			join: joinOf( files.titles.joins ),
			places: files.titles.places.map( expression ),
			linesOfCare: files.titles.linesOfCare.map( expression ),
		},
		people: {
			...files.people,
			titles: files.people.titles.map( ( title ) => ( {
				...title,
				degrees: new Set( title.degrees ),
			} ) ),
			particles: new Set( files.people.particles ),
			suffixes: new Set( files.people.suffixes ),
		},
		nouns: readNouns( files.senses ),
		forms: new Set( files.words.forms ),
		clinicalWords: new Set( files.words.clinicalWords ),
		emptyAnchors: new Set( files.words.emptyAnchors ),
		practitioners: files.words.practitioners,
		weakStarts: new Set( files.words.weakStarts ),
		linkWords: new Set( files.words.linkWords ),
		qualifiers: new Set( files.words.qualifiers ),
		heads: new Set( files.words.heads ),
		namedWithArticle: new Set( files.words.namedWithArticle ),
		articles: new Set( files.words.articles ),
		personTitles: new Set(
			files.people.titles.map( ( { words } ) => words[ 0 ] as string )
		),
		particles: new Set( files.words.particles ),
		compounding: new Set( files.words.compounding ),
		singulars: new Set( files.words.singulars ),
		pregnancy: new Set( files.words.pregnancy ),
		counters: new Set( files.words.counters ),
		grades: new Set( files.words.grades ),
		numerals: new Set( files.words.numerals ),
		numbered: new Set( files.words.numbered ),
	};
}

function readNouns( {
	fields,
	nouns,
}: LanguageFiles[ 'senses' ] ): Map< string, Noun > {
	return new Map(
		nouns.flatMap( ( noun ) => {
			const read: Noun = {
				words: new Set( noun.words ),
				everyday: [
					...noun.fields.flatMap(
						( field ) => fields[ field ] ?? []
					),
					...noun.everyday,
				],
				medical: noun.medical.filter(
					( word ) => ! word.includes( ' ' )
				),
				wordings: noun.medical.filter( ( word ) =>
					word.includes( ' ' )
				),
			};
			return noun.words.map( ( word ) => [ word, read ] as const );
		} )
	);
}

function byLastLetter< Ending extends { ending: string } >(
	endings: readonly Ending[]
): Map< string, Ending[] > {
	const byLetter = new Map< string, Ending[] >();

	for ( const ending of endings ) {
		const letter = ending.ending.at( -1 ) ?? '';
		byLetter.set( letter, [ ...( byLetter.get( letter ) ?? [] ), ending ] );
	}

	return byLetter;
}

function expression( source: string ): RegExp {
	return new RegExp( source, 'iu' );
}

/** Punctuation that separates names in any language, or one of the words between spaces. */
function joinOf( words: readonly string[] ): RegExp {
	const marks = '\\s*[:;,()|–—]\\s*';

	return expression(
		words.length > 0
			? `${ marks }|\\s+(?:${ words.join( '|' ) })\\s+`
			: marks
	);
}

/** Matches where one of the parts does; of none, nowhere. */
function anyOf( parts: readonly string[] ): RegExp {
	return new RegExp( parts.length > 0 ? parts.join( '|' ) : '(?!)' );
}

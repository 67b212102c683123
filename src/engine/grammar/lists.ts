import context from '../language/en/context.json';
import words from './words.json';

/** The words that the rules look for, all in lower case; the only language here is English. */
export const LISTS = {
	/** Names of conditions, tests or treatments that are also everyday verbs, properties or things; the form without an ending. */
	homonyms: setOf( words.homonyms ),
	/** Homonyms that are properties where nothing opens a noun: "a cold", but "cold, clammy skin". */
	properties: setOf( words.properties ),
	/** Nouns behind a name that leave it its subject: "stroke symptoms". */
	keepSubject: setOf( words.keepSubject ),
	/** Last words of names of associations, events and laws. */
	nameHeads: setOf( words.nameHeads ),
	/** Verbs before a property: "stays cold". */
	linking: setOf( words.linking ),
	/** Second parts of verbs: "piles up". */
	particles: setOf( words.particles ),
	/** May follow a verb and open what it is about: "burns more energy". */
	measures: setOf( words.measures ),
	/** What an instruction may stand behind: "and cough". */
	beforeImperative: setOf( words.beforeImperative ),
	/** What comes before the "to" of a verb: "need to cough". */
	beforeTo: setOf( words.beforeTo ),
	/** Subjects that deny their whole sentence. */
	nobody: setOf( words.nobody ),
	/** Verbs of having, finding and being: who denies them, denies what follows them. */
	having: setOf( words.having ),
	/** Verbs that hand a denial on to what is said or thought: "did not think that you have". */
	raising: setOf( words.raising ),
	/** Open a sentence within the sentence. */
	relative: setOf( words.relative ),
	/** Prepositions that a denial reaches through: "a case of", "points to". */
	throughPrepositions: setOf( words.throughPrepositions ),
	/** "was not found", "was not the reason". */
	notSo: setOf( words.notSo ),
	/** Say whose relative somebody is; not "your": that is the reader's. */
	ofMine: setOf( words.ofMine ),
	/** People one has. */
	kin: setOf( words.kin ),
	/** Verbs of being ill or treated. */
	ill: setOf( words.ill ),
	/** End what is told of one person. */
	endsSubject: setOf( words.endsSubject ),
	/** End what a denial reaches. */
	endsDenial: setOf( [
		// "nobody who works here has": the denial goes on behind it.
		...context.negation.ends.filter(
			( word ) => ! words.relative.includes( word )
		),
		'so',
		'unless',
		'until',
		'while',
		'if',
		'when',
		'whether',
		'than',
		'without',
	] ),
	/** Wordings that only sound like a denial, as words joined by a space. */
	noDenial: context.negation.exceptions,
};

function setOf( list: readonly string[] ): ReadonlySet< string > {
	return new Set( list );
}

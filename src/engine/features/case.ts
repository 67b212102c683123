import type {
	IndexedPage,
	LinkingHabits,
	PageRole,
	TextSpan,
} from '../../contract/types';
import type { FoundCue } from '../cues';
import type { Language } from '../language/language';
import type { Match } from '../match';
import type { Model } from '../model';
import type { Naming } from '../phrases';
import type { SpanReading } from '../read-span';
import type { Likeness } from '../similar-words';

/** A page that may be linked to, with what follows from its facts. */
export interface Target {
	facts: IndexedPage;
	role: PageRole;
	conceptIds: readonly string[];
	/** Telling words of its short title, by number. */
	titleWords: readonly number[];
	/** Pages that link to it, as far as the index names them: a page's own link never counts for it. */
	sources: ReadonlySet< number >;
	/** Its post type and first term, as the site's habits know them. */
	group: string;
	/** It comes before others that fit alike: its owner marked it, and it is one of the few of its cluster. */
	isPreferred: boolean;
	/** Its title names one form of a condition ("acute bronchitis"). */
	isOneForm: boolean;
	/** Its title names one grade of a condition ("stage 3 chronic kidney disease"). */
	isOneGrade: boolean;
}

/** What people decided about these words and this page before, in other posts too. */
export interface Remembered {
	accepted: number;
	dismissed: number;
	/** What they dismissed of these words with other pages, and of this page with other words. */
	words: DismissedElsewhere;
	page: DismissedElsewhere;
}

/** Posts in which something was dismissed, and what that weighs: a post one at most, and less as years go by. */
export interface DismissedElsewhere {
	posts: number;
	weight: number;
}

/** One match and one page it may lead to, with everything that the features look at. */
export interface Case {
	match: Match;
	span: TextSpan;
	reading: SpanReading;
	language: Language;
	naming: Naming;
	target: Target;
	/** Links with these words: to this page, and to any page; the post's own never count. */
	linked: number;
	linkedAnywhere: number;
	/** Other pages that link to the target. */
	inbound: number;
	/** Pages that these words may mean. */
	candidates: number;
	/** Of words that are only like a name; null for a name itself. */
	likeness: Likeness | null;
	/** Inverse document frequency of a word, 0 to 1. */
	idf: ( word: number ) => number;
	/** Cues of the same sentence. */
	cues: readonly FoundCue[];
	/** Cues and text of the section heading above, if any. */
	headingCues: readonly FoundCue[];
	headingText: string | null;
	/** Cosine of post and page, 0 to 1. */
	similarity: number;
	/** Cosine of the rest of the sentence and the page, 0 to 1. */
	sentenceSimilarity: number;
	everyday: Everyday;
	/** A taxonomy term that post and page share. */
	sharedTerm: string | null;
	remembered: Remembered;
	/** ISO 8601 date. */
	today: string;
	/** The matched words, folded, joined by spaces. */
	words: string;
	/** Numbers of those that tell something, in text order; 0 for one that the index does not know. */
	telling: readonly number[];
	/** What the site's own links say, if anything. */
	habits: LinkingHabits | undefined;
	model: Model;
	/** Of the post; null when it is not in the index. */
	postGroup: string | null;
	/** Folded words of the post's title, a space on each side. */
	postTitle: string;
	/** Places in the post that could lead to the same page, and whether this is the first of them. */
	mentions: number;
	isFirstMention: boolean;
}

/** How much matched words are everyday words, 0 to 1, where post and page are about the same and where they are not. */
export interface Everyday {
	close: number;
	apart: number;
}

/** A feature: one named function, which says how much of it there is, 0 (nothing) to 1. It is asked of hundreds of cases a post and makes nothing but a number. */
export type Feature = ( candidate: Case ) => number;
/** What its reason may say; asked of the few cases that are shown. */
export type Says< Facts extends keyof Case = keyof Case > = (
	candidate: Pick< Case, Facts >
) => Record< string, string | number >;

/** What a post knows of a page: the same wherever the post may lead there. */
export type PageCase = Pick<
	Case,
	'target' | 'inbound' | 'sharedTerm' | 'today' | 'habits' | 'postGroup'
>;
/** A stretch of words of a text: the same whatever page it may lead to. */
export type WordsCase = Pick<
	Case,
	'reading' | 'language' | 'cues' | 'words' | 'telling' | 'postTitle'
> & { match: Pick< Match, 'first' | 'last' > };
/** Words and page, and nothing of what changes while other paragraphs are written. */
export type PairCase = Omit<
	Case,
	'similarity' | 'sentenceSimilarity' | 'mentions' | 'isFirstMention'
>;

export type PageFeature = ( candidate: PageCase ) => number;
export type WordsFeature = ( candidate: WordsCase ) => number;
export type PairFeature = ( candidate: PairCase ) => number;

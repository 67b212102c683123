import type { IndexedPage, PageRole, TextSpan } from '../../contract/types';
import type { FoundCue } from '../cues';
import type { Language } from '../language/language';
import type { Match } from '../match';
import type { Naming } from '../phrases';
import type { SpanReading } from '../read-span';
import type { ConceptKind } from '../vocabulary/concept';

/** A page that may be linked to, with what follows from its facts. */
export interface Target {
	facts: IndexedPage;
	role: PageRole;
	conceptIds: readonly string[];
	/** Its title names one form of a condition ("acute bronchitis"). */
	isOneForm: boolean;
}

/** What people decided about these words and this page before, in other posts too. */
export interface Remembered {
	accepted: number;
	dismissed: number;
}

/** One match and one page it may lead to, with everything that the features look at. */
export interface Case {
	match: Match;
	span: TextSpan;
	reading: SpanReading;
	language: Language;
	naming: Naming;
	target: Target;
	conceptKind: ConceptKind | null;
	/** Links with these words: to this page, and to any page; the post's own never count. */
	linked: number;
	linkedAnywhere: number;
	/** Pages that these words may mean. */
	candidates: number;
	/** Inverse document frequency of the words, 0 to 1, mean. */
	rarity: number;
	/** Cues of the same sentence. */
	cues: readonly FoundCue[];
	/** Cues and text of the section heading above, if any. */
	headingCues: readonly FoundCue[];
	headingText: string | null;
	/** Cosine of post and page, 0 to 1. */
	similarity: number;
	/** A taxonomy term that post and page share. */
	sharedTerm: string | null;
	remembered: Remembered;
	/** ISO 8601 date. */
	today: string;
}

/** What a feature saw: 0 (not at all) to 1, and what its reason may say. */
export interface Measure {
	value: number;
	values?: Record< string, string | number >;
}

/** A feature: one named function. */
export type Feature = ( candidate: Case ) => Measure;

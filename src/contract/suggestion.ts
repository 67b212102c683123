/** Words of a post and the page they could lead to, with reasons; or why not. */

import type { DropReason, ReasonCode } from './reasons';
import type { PageRole, Stage } from './role';
import type { TextRange } from './text';

/** The words in this post that would carry a link. */
export interface Anchor {
	blockId: string;
	attribute: string;
	range: TextRange;
	text: string;
	/** The rest of the sentence on either side, for showing and for checking that nothing moved. */
	before: string;
	after: string;
}

/** Why a suggestion scored, or why a match was dropped: a code, numbers and names; the interface finds the words. */
export interface Reason {
	code: ReasonCode;
	/** Share in the log-odds; negative lowers. */
	weight: number;
	values: Record< string, string | number >;
}

export type Band = 'strong' | 'weaker';

/** A match worth showing. */
export interface Suggestion {
	/** Hash of source, target, folded anchor and three folded words on each side: survives moving text. */
	id: string;
	anchor: Anchor;
	targetId: number;
	/** What the target is for: the owner's word, else as detected; missing when nothing tells. */
	targetRole?: PageRole;
	/** Where the target stands on the care pathway; missing when nothing tells what it is for. */
	targetStage?: Stage;
	/** Links of other pages that lead to the target by these very words. */
	sameAnchorCount: number;
	/** Log-odds. Orders suggestions. */
	score: number;
	/** 0 to 1: the chance that an editor would accept it. */
	probability: number;
	band: Band;
	/** At most three, strongest first. Never empty. */
	reasons: Reason[];
	/** Another page for the same words, when close. */
	runnerUp: { targetId: number; score: number; reasons: Reason[] } | null;
	/** Other words of the post that fit the same target, best first, at most 3. */
	otherAnchors: Anchor[];
}

/** A match that was left out, with the reason why. */
export interface NearMiss {
	/** As of a suggestion: what a decision about it refers to. */
	id: string;
	anchor: Anchor;
	targetId: number;
	score: number;
	dropReason: DropReason;
}

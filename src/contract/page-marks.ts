/** What the owner of a page says of it. */

import type { PageRole } from './role';

/** What the owner of a page says it is. */
export interface PageMarks {
	/** Null: as detected. */
	role: PageRole | null;
	/** Names under "also known as". */
	aliases: string[];
	isPillar: boolean;
	isPrimaryTarget: boolean;
	/** It is kept out of suggestions. */
	isExcluded: boolean;
	/** Ids of the owner's lines of the checklist that somebody ticked. */
	ticked: string[];
}

/** Who wrote and who reviewed a page, as its owner says. */
export interface PageReview {
	/** ISO 8601 date; empty: not said. */
	reviewedOn: string;
	/** Name of the clinical reviewer, where there is no page about them; empty: not said. */
	reviewedBy: string;
	/** Page about the clinical reviewer; 0: none. */
	reviewerPageId: number;
	/** Page about the author; 0: none. */
	authorPageId: number;
}

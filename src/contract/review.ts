/** The review of links before publishing. */

import type { PageRole } from './role';

export interface Person {
	id: number;
	name: string;
}

/** Where the review of a post stands: nobody asked, it waits for a reviewer, it is back with the writer, all was approved. */
export type ReviewState = 'none' | 'waiting' | 'returned' | 'approved';

/** What the review of a post needs beside its log. */
export interface ReviewFacts {
	sourceId: number;
	/** Those who said something about the post, as far as they are still there. */
	people: Person[];
	/** Raw content as it was when the post was last approved as a whole; null: it never was, or was not kept. */
	approvedContent: string | null;
	/** ISO 8601 date; null: visitors cannot open it. */
	publishedOn: string | null;
	/** Age from which on links are offered to check; 0: never. */
	reviewMonths: number;
	/** Whether WordPress' own notes on blocks are there for this post. */
	hasNotes: boolean;
}

/** A post that waits for a review of its links. */
export interface QueuedPost {
	sourceId: number;
	/** Plain text; empty: it has none. */
	title: string;
	postType: string;
	/** WordPress' own, such as "draft". */
	status: string;
	author: Person;
	/** What it is for; empty: not known. */
	role: PageRole | '';
	/** Names of terms. */
	specialties: string[];
	/** When it was sent for review; ISO 8601, UTC. */
	since: string;
	/** When it was last changed; ISO 8601, UTC. */
	modified: string;
	/** Links in its saved text that nobody has approved. */
	openLinks: number;
	/** Whether the person who asks wrote it. */
	isOfViewer: boolean;
}

/** The owner's pathways. */

import type { PageRole } from './role';

/** A step of an owner's pathway: one page, or whichever page of the topic has a role. */
export type PathwayStep =
	{ kind: 'page'; pageId: number } | { kind: 'role'; role: PageRole };

/** An ordered path of the owner's, such as intake, pre-care, program, monitoring, follow-up. */
export interface CarePathway {
	id: string;
	name: string;
	/** Words that name its topic; pages by role are looked for among pages on it. */
	topic: string;
	language: string;
	steps: PathwayStep[];
}

/** The owner's pathways as the server keeps them, in the owner's order. */
export interface KeptPathways {
	/** Changes whenever the pathways do, and only then. */
	tag: string;
	pathways: CarePathway[];
}

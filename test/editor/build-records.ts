import type {
	Analysis,
	Anchor,
	Decision,
	ExistingLink,
	IndexedPage,
	Settings,
	Suggestion,
	TargetPage,
	TextSpan,
} from '../../src/contract/types';

/** What the owner of a site chose. */
export const SETTINGS: Settings = {
	refuseToPublish: false,
	checklist: [],
	reviewMonths: 12,
	reviewMail: false,
	reviewMethodPage: 0,
	disclaimerPage: 0,
	advicePage: 0,
	leftOutTypes: [],
	noLinks: { types: [], pageIds: [], blocks: [], classes: [] },
	linkRoom: 'site',
	checkExternal: false,
	roles: { plan: [], review: [], set: [] },
	removeAll: false,
};

/** A link on words of a text, with nothing wrong about it. */
export function existingLink(
	text: string,
	words: string,
	more: Partial< ExistingLink > = {}
): ExistingLink {
	return {
		anchor: anchor( text, words ),
		kind: 'paragraph',
		url: 'https://clinic.test/a1c-testing/',
		targetId: 7,
		title: 'A1C testing',
		findings: [],
		...more,
	};
}

/** A span of one paragraph. */
export function span( text: string, more: Partial< TextSpan > = {} ): TextSpan {
	return {
		blockId: 'p1',
		attribute: 'content',
		blockName: 'core/paragraph',
		kind: 'paragraph',
		level: null,
		text,
		marks: [],
		isEditable: true,
		...more,
	};
}

/** The words as they first stand in a text. */
export function anchor( text: string, words: string ): Anchor {
	const start = text.indexOf( words );
	return {
		blockId: 'p1',
		attribute: 'content',
		range: { start, end: start + words.length },
		text: words,
		before: text.slice( 0, start ),
		after: text.slice( start + words.length ),
	};
}

export function suggestion(
	text: string,
	words: string,
	more: Partial< Suggestion > = {}
): Suggestion {
	return {
		id: `s-${ words }`,
		anchor: anchor( text, words ),
		targetId: 7,
		sameAnchorCount: 0,
		score: 2,
		probability: 0.9,
		band: 'strong',
		reasons: [ { code: 'title', weight: 2, values: {} } ],
		runnerUp: null,
		otherAnchors: [],
		...more,
	};
}

export function analysis( ...suggestions: Suggestion[] ): Analysis {
	return {
		suggestions,
		nearMisses: [],
		budget: { words: 300, linked: 1, allowed: 6 },
		linkedTargetIds: [],
		targets: [ target() ],
	};
}

/** A page as an analysis mentions it; the target of `suggestion()`. */
export function target( more: Partial< TargetPage > = {} ): TargetPage {
	const { id, title, url, postType, role } = page();
	return { id, title, url, postType, role, ...more };
}

export function decision( more: Partial< Decision > = {} ): Decision {
	return {
		id: 'd1',
		suggestionId: 's-A1C test',
		sourceId: 3,
		targetId: 7,
		anchorText: 'A1C test',
		verdict: 'dismissed',
		phase: 'writing',
		reason: 'not-helpful',
		userId: 2,
		decidedAt: '2026-01-02T03:04:05.000Z',
		...more,
	};
}

export function page( more: Partial< IndexedPage > = {} ): IndexedPage {
	return {
		id: 7,
		url: 'https://clinic.test/a1c-testing/',
		title: 'A1C testing',
		postType: 'page',
		language: 'en-US',
		role: 'test',
		headings: [],
		summary: '',
		aliases: [],
		keyphrases: [],
		terms: [],
		isPillar: false,
		isPrimaryTarget: false,
		isExcluded: false,
		isNoindex: false,
		modified: '2026-01-01T00:00:00Z',
		reviewed: null,
		inboundAnchors: [],
		inboundCount: 0,
		...more,
	};
}

/** A chunk of the page index as the server sends it. */
export function chunkText(
	chunk: number,
	tag: string,
	...pages: IndexedPage[]
): string {
	const fields = new Set( [ page(), ...pages ].flatMap( Object.keys ) );
	const columns = Object.fromEntries(
		[ ...fields ].map( ( field ) => [
			field,
			pages.map( ( each ) => each[ field as keyof IndexedPage ] ),
		] )
	);
	return JSON.stringify( { chunk, tag, pages: columns } );
}

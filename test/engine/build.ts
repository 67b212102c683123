import type {
	AnalysedPost,
	Decision,
	IndexedPage,
	PageIndex,
	TextMark,
	TextSpan,
} from '../../src/contract/types';

export const HOME = 'https://clinic.example/';

/**
 * A page that may be linked to; by default one about its title and nothing else.
 *
 * @param id    Entry.
 * @param title Title; the address follows from it.
 * @param facts What is different about it.
 */
export function page(
	id: number,
	title: string,
	facts: Partial< IndexedPage > = {}
): IndexedPage {
	const slug = title.toLowerCase().replace( /[^\p{L}\p{N}]+/gu, '-' );

	return {
		id,
		url: `${ HOME }${ slug }/`,
		title,
		postType: 'page',
		language: 'en-US',
		role: null,
		headings: [],
		summary: '',
		aliases: [],
		keyphrases: [],
		terms: [],
		isPillar: false,
		isPrimaryTarget: false,
		isExcluded: false,
		isNoindex: false,
		modified: '2025-06-01T00:00:00Z',
		reviewed: null,
		inboundAnchors: [],
		inboundCount: 0,
		...facts,
	};
}

/** The page index of a site in American English. */
export function indexOf(
	pages: IndexedPage[],
	facts: Partial< PageIndex > = {}
): PageIndex {
	return { version: '1', language: 'en-US', homeUrl: HOME, pages, ...facts };
}

/** A paragraph, or what `facts` make of it. */
export function span(
	text: string,
	facts: Partial< TextSpan > = {}
): TextSpan {
	return {
		blockId: 'block',
		attribute: 'content',
		blockName: 'core/paragraph',
		kind: 'paragraph',
		level: null,
		text,
		marks: [],
		isEditable: true,
		...facts,
	};
}

/** A section heading. */
export function heading( text: string ): TextSpan {
	return span( text, {
		blockId: 'heading',
		blockName: 'core/heading',
		kind: 'heading',
		level: 2,
	} );
}

/**
 * A mark on words of a text.
 *
 * @param text  The text.
 * @param words Words in it; the first place counts.
 * @param kind  Kind of the mark.
 * @param facts Address and target of a link.
 */
export function mark(
	text: string,
	words: string,
	kind: TextMark[ 'kind' ],
	facts: Pick< TextMark, 'url' | 'targetId' > = {}
): TextMark {
	const start = text.indexOf( words );
	if ( start === -1 ) {
		throw new Error( `"${ words }" is not in "${ text }".` );
	}

	return { kind, start, end: start + words.length, ...facts };
}

/** A post that was never published, with the texts or spans given, each in a block of its own. */
export function post(
	spans: readonly ( string | TextSpan )[],
	facts: Partial< AnalysedPost > = {}
): AnalysedPost {
	return {
		sourceId: 9999,
		title: 'Notes for patients',
		language: 'en-US',
		url: null,
		spans: spans.map( ( text, place ) =>
			typeof text === 'string'
				? span( text, { blockId: `block-${ place }` } )
				: text
		),
		decisions: [],
		today: '2026-01-15',
		...facts,
	};
}

/** A dismissal, or what `facts` make of it. */
export function decision(
	anchorText: string,
	targetId: number,
	facts: Partial< Decision > = {}
): Decision {
	return {
		id: '3f2c1a90-0000-4000-8000-000000000001',
		suggestionId: 'one',
		sourceId: 9999,
		targetId,
		anchorText,
		verdict: 'dismissed',
		phase: 'writing',
		reason: null,
		userId: 2,
		decidedAt: '2026-01-10T10:00:00Z',
		...facts,
	};
}

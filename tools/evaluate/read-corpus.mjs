/**
 * Reads a corpus (`pages.jsonl`) as the product would see the site: facts of its pages for the page index, and each page as
 * a post under analysis. Links are never in the text of a post; those of other pages reach the engine only as inbound anchors.
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CorpusFault, parsePages } from './parse-pages.mjs';
import { summaryOf } from './summary-of.mjs';

const KINDS = {
	paragraph: 'paragraph',
	heading: 'heading',
	'list-item': 'list-item',
	'table-cell': 'table-cell',
	quote: 'quotation',
	button: 'button',
};

const HOME = 'https://corpus.example';

/**
 * @param {string}  directory    Directory with `pages.jsonl`.
 * @param {Object}  options
 * @param {boolean} options.cold No page's links are read.
 * @return {{ pages: Object[], pagesFile: string, mended: string[], pageIndex: Object, posts: { id: number, post: Object, example: Object }[] }} The
 * pages, a file with them as they were read, and what was mended in them; in the index and the posts ids start at 1 (0 is no post id): corpus id + 1.
 * @throws {CorpusFault} Where there is no corpus, or none that can be read.
 */
export function readCorpus( directory, { cold } ) {
	const { pages, pagesFile, mended } = readPages( directory );
	const language = siteLanguage( pages );
	const inbound = cold ? new Map() : inboundAnchors( pages );

	return {
		pages,
		pagesFile,
		mended,
		pageIndex: {
			version: directory,
			language,
			homeUrl: `${ HOME }/`,
			pages: pages.map( ( page ) =>
				indexedPage( page, language, inbound.get( page.id ) )
			),
		},
		posts: pages.map( ( page ) => ( {
			id: page.id,
			post: analysedPost( page, language ),
			example: withLinks(
				analysedPost( page, language ),
				cold ? [] : page.links
			),
		} ) ),
	};
}

// The pages, and the file in which whoever measures finds the very same: a copy where something had to be mended.
function readPages( directory ) {
	const file = join( directory, 'pages.jsonl' );
	if ( ! existsSync( file ) ) {
		throw new CorpusFault( `There is no pages.jsonl in ${ directory }.` );
	}
	const text = readFileSync( file, 'utf8' );
	const { pages, mended } = parsePages( text );
	if ( mended.length === 0 && ! text.startsWith( '\ufeff' ) ) {
		return { pages, mended, pagesFile: file };
	}
	const pagesFile = join(
		mkdtempSync( join( tmpdir(), 'corpus-' ) ),
		'pages.jsonl'
	);
	writeFileSync(
		pagesFile,
		pages.map( ( page ) => `${ JSON.stringify( page ) }\n` ).join( '' )
	);

	return { pages, mended, pagesFile };
}

function indexedPage( page, language, inbound ) {
	const anchors = [ ...( inbound?.anchors.values() ?? [] ) ].sort(
		( a, b ) =>
			b.count - a.count || ( a.anchorText < b.anchorText ? -1 : 1 )
	);

	return {
		id: page.id + 1,
		url: HOME + page.url,
		title: page.title ?? '',
		postType: page.type ?? 'page',
		language,
		role: null,
		headings: page.headings ?? [],
		summary: summaryOf( page ),
		aliases: [],
		keyphrases: [],
		terms: page.section ? [ `section:${ page.section }` ] : [],
		isPillar: false,
		isPrimaryTarget: false,
		isExcluded: false,
		isNoindex: false,
		modified: page.modified ?? '2015-01-01T00:00:00Z',
		reviewed: null,
		inboundAnchors: anchors,
		inboundCount: inbound?.sources.size ?? 0,
	};
}

/**
 * As the server keeps them: links in the content, not in menus; one count a linking page.
 *
 * @param {Object[]} pages Pages of the corpus.
 * @return {Map<number, Object>} Anchors and linking pages, by id of the target.
 */
function inboundAnchors( pages ) {
	const inbound = new Map();

	for ( const page of pages ) {
		for ( const link of page.links ) {
			if (
				! link.internal ||
				link.target === null ||
				link.target === page.id ||
				page.blocks[ link.block ].nav
			) {
				continue;
			}

			const facts = inbound.get( link.target ) ?? {
				anchors: new Map(),
				sources: new Set(),
			};
			const anchor = facts.anchors.get( link.anchor ) ?? {
				anchorText: link.anchor,
				count: 0,
				sourceIds: [],
			};

			if ( ! anchor.sourceIds.includes( page.id + 1 ) ) {
				anchor.sourceIds.push( page.id + 1 );
				anchor.count++;
			}

			facts.anchors.set( link.anchor, anchor );
			facts.sources.add( page.id );
			inbound.set( link.target, facts );
		}
	}

	return inbound;
}

function analysedPost( page, language ) {
	return {
		sourceId: page.id + 1,
		title: page.title ?? '',
		language,
		url: HOME + page.url,
		spans: page.blocks.map( ( block, index ) => ( {
			blockId: String( index ),
			attribute: 'content',
			blockName: `core/${ block.name }`,
			kind: block.nav ? 'other' : ( KINDS[ block.name ] ?? 'other' ),
			level: block.level ?? null,
			text: block.text,
			marks: [],
			isEditable: true,
		} ) ),
		decisions: [],
		today: '2026-01-15',
	};
}

/**
 * The page as the site has it, links and all: what the engine may learn from when it works on another page.
 *
 * @param {Object}   post  From analysedPost().
 * @param {Object[]} links Links of the page.
 * @return {Object} The post with marks.
 */
function withLinks( post, links ) {
	const spans = post.spans.map( ( span ) => ( { ...span, marks: [] } ) );

	for ( const { block, start, end, target, internal } of links ) {
		if ( internal && target !== null && spans[ block ].kind !== 'other' ) {
			spans[ block ].marks.push( {
				kind: 'link',
				start,
				end,
				targetId: target + 1,
			} );
		}
	}

	return { ...post, spans };
}

/** Share of a text that the commonest small words are at least, in their own language; in others hardly any word is one. */
const LEAST_SMALL_WORDS = 0.05;

/**
 * The language whose small words are commonest, "und" (undetermined) where it is none that the engine knows: a corpus does not
 * name it, a site would.
 *
 * @param {Object[]} pages Pages of the corpus.
 * @return {string} Language tag.
 */
function siteLanguage( pages ) {
	const text = pages
		.map(
			( page ) =>
				page.title +
				' ' +
				page.blocks.map( ( block ) => block.text ).join( ' ' )
		)
		.join( ' ' )
		.slice( 0, 400_000 )
		.toLowerCase();
	const count = ( pattern ) => ( text.match( pattern ) ?? [] ).length;
	const spanish = count( /\b(el|la|los|que|de|para|una)\b/g );
	const english = count( /\b(the|of|and|to|for|you|is)\b/g );
	const isKnown =
		Math.max( spanish, english ) >=
		LEAST_SMALL_WORDS * count( /[\p{L}\p{N}]+/gu );

	const likelier = spanish > english ? 'es-ES' : 'en-US';

	return isKnown ? likelier : 'und';
}

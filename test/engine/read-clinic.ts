import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readSavedSpans } from '../../src/content/read-saved-spans';
import type {
	AnalysedPost,
	IndexedPage,
	InboundAnchor,
	PageIndex,
	PageRole,
	TextSpan,
} from '../../src/contract/types';
import { urlKey } from '../../src/engine/existing-links';

import { HOME, indexOf, page, post } from './build';

const FOLDER = join( __dirname, '..', 'fixtures', 'clinic' );

/** A file of the clinic: what stands above its content, and its content. */
interface ClinicFile {
	facts: Record< string, string >;
	spans: TextSpan[];
}

/** A link that an editor wants, may accept, or must never see in a draft. */
export interface JudgedLink {
	anchor?: string;
	/** Which of the places with these words, from 1, through all text of the draft. */
	occurrence?: number;
	target: string;
	why: string;
}

/** A draft with the judgement of an editor. */
export interface ClinicDraft {
	slug: string;
	post: AnalysedPost;
	expected: JudgedLink[];
	acceptable: JudgedLink[];
	forbidden: JudgedLink[];
}

/**
 * The demo clinic as the server would index it, and the slug of each page.
 *
 * @param options
 * @param options.isBelow An address names the pages that a page is below, as it does where the clinic is installed.
 */
export function readClinic( { isBelow = false } = {} ): {
	pageIndex: PageIndex;
	slugs: ReadonlyMap< number, string >;
} {
	const files = readdirSync( join( FOLDER, 'pages' ) )
		.sort()
		.map( ( file ) => readClinicFile( join( 'pages', file ) ) )
		.filter( ( { facts } ) => ( facts.status ?? 'publish' ) === 'publish' );
	const inbound = inboundAnchors( files );
	const pages = files.map( ( file, place ) =>
		toPage( file, place + 1, inbound.get( file.facts.slug ?? '' ) ?? [] )
	);
	const parents = new Map(
		files.map( ( { facts } ) => [ facts.slug ?? '', facts.parent ?? '' ] )
	);
	const pathOf = ( slug: string ): string =>
		slug === '' ? '' : `${ pathOf( parents.get( slug ) ?? '' ) }${ slug }/`;

	return {
		pageIndex: indexOf(
			isBelow
				? pages.map( ( one, place ) => ( {
						...one,
						url: HOME + pathOf( files[ place ]?.facts.slug ?? '' ),
					} ) )
				: pages
		),
		slugs: new Map(
			files.map( ( { facts }, place ) => [ place + 1, facts.slug ?? '' ] )
		),
	};
}

/** The published pages as posts that are open in the editor, by slug. */
export function readPosts(): ReadonlyMap< string, AnalysedPost > {
	const { pageIndex, slugs } = readClinic();

	return new Map(
		pageIndex.pages.map( ( { id, title, url, language } ) => {
			const slug = slugs.get( id ) ?? '';
			const { spans } = readClinicFile(
				join( 'pages', `${ slug }.html` )
			);

			return [
				slug,
				post( spans, {
					sourceId: id,
					title,
					url,
					language,
					today: '2026-11-15',
				} ),
			];
		} )
	);
}

/** The drafts, in the order of their slugs. */
export function readDrafts(): ClinicDraft[] {
	return readdirSync( join( FOLDER, 'drafts' ) )
		.filter( ( file ) => file.endsWith( '.html' ) )
		.sort()
		.map( ( file ) => {
			const { facts, spans } = readClinicFile( join( 'drafts', file ) );
			const slug = facts.slug ?? '';
			const judged = JSON.parse(
				readFileSync(
					join( FOLDER, 'drafts', `${ slug }.expected.json` ),
					'utf8'
				)
			) as Omit< ClinicDraft, 'slug' | 'post' >;

			return {
				...judged,
				slug,
				post: post( spans, {
					title: facts.title ?? '',
					url: `${ HOME }${ slug }/`,
					today: '2026-11-15',
				} ),
			};
		} );
}

function readClinicFile( path: string ): ClinicFile {
	const text = readFileSync( join( FOLDER, path ), 'utf8' );
	const [ , front = '', content = '' ] =
		/^---\n(.*?)\n---\n(.*)$/s.exec( text ) ?? [];

	return {
		facts: Object.fromEntries(
			front.split( '\n' ).map( ( line ) => {
				const [ , key = '', value = '' ] =
					/^([\w-]+):\s*(.*)$/.exec( line ) ?? [];
				return [ key, value ];
			} )
		),
		spans: readSavedSpans(
			content.replaceAll( 'href="/', `href="${ HOME }` )
		),
	};
}

function toPage(
	{ facts, spans }: ClinicFile,
	id: number,
	inbound: InboundAnchor[]
): IndexedPage {
	const sources = new Set(
		inbound.flatMap( ( { sourceIds } ) => sourceIds )
	);

	return page( id, facts.title ?? '', {
		url: `${ HOME }${ facts.slug }/`,
		postType: facts.type ?? 'page',
		language: facts.language ?? 'en-US',
		role: ( facts.role as PageRole | undefined ) ?? null,
		headings: spans
			.filter( ( { kind } ) => kind === 'heading' )
			.map( ( { text } ) => text ),
		summary: facts.excerpt ?? '',
		aliases: listed( facts.aliases ),
		terms: listed( facts.specialty ).map(
			( name ) =>
				`specialty:${ name.toLowerCase().replace( /\W+/g, '-' ) }`
		),
		reviewed: facts.reviewed ?? null,
		inboundAnchors: inbound,
		inboundCount: sources.size,
	} );
}

/** Words by which the clinic's pages link to each other, by slug of the target. */
function inboundAnchors(
	files: readonly ClinicFile[]
): Map< string, InboundAnchor[] > {
	const inbound = new Map< string, Map< string, Set< number > > >();

	files.forEach( ( { facts, spans }, place ) => {
		for ( const { text, marks } of spans ) {
			for ( const { kind, url = '', start, end } of marks ) {
				const slug = urlKey( url, HOME ).replaceAll( '/', '' );
				if ( kind !== 'link' || slug === facts.slug ) {
					continue;
				}
				const anchors = inbound.get( slug ) ?? new Map();
				const words = text.slice( start, end );
				inbound.set( slug, anchors );
				anchors.set(
					words,
					( anchors.get( words ) ?? new Set() ).add( place + 1 )
				);
			}
		}
	} );

	return new Map(
		[ ...inbound ].map( ( [ slug, anchors ] ) => [
			slug,
			[ ...anchors ].map( ( [ anchorText, sources ] ) => ( {
				anchorText,
				count: sources.size,
				sourceIds: [ ...sources ].slice( 0, 20 ),
			} ) ),
		] )
	);
}

function listed( value: string | undefined ): string[] {
	return ( value ?? '' )
		.split( ',' )
		.map( ( part ) => part.trim() )
		.filter( Boolean );
}

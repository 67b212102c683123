import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type {
	AnalysedPost,
	Analysis,
	IndexedPage,
	LinkingHabits,
	PageRole,
	SpanKind,
	TextMark,
} from '../../src/contract/types';
import { compile } from '../../src/engine';
import type { CompiledIndex } from '../../src/engine';
import type { Vocabulary } from '../../src/engine/vocabulary/lookup';

import { heading, HOME, indexOf, mark, page, post, span } from './build';

const FOLDER = join( __dirname, 'traps' );

interface Link {
	anchor: string;
	target: string;
}

/** A row of the table; traps/README.md says what each key means. */
interface Row {
	name: string;
	text: string;
	heading?: string;
	title?: string;
	self?: string;
	kind?: SpanKind;
	marks?: { text: string; kind: TextMark[ 'kind' ]; url?: string }[];
	pages?: string[];
	also?: SitePage[];
	language?: string;
	expect?: Link[];
	allow?: Link[];
	never?: string[];
}

interface SitePage {
	slug: string;
	title: string;
	role: PageRole;
	aliases?: string[];
	keyphrases?: string[];
	postType?: string;
	language?: string;
	isNoindex?: boolean;
	isExcluded?: boolean;
	reviewed?: string;
	inboundAnchors?: { anchorText: string; count: number }[];
}

/** What became of a row. */
export interface Judgement {
	name: string;
	isRight: boolean;
	/** Slugs that must never be suggested, and were. */
	never: string[];
	/** What is wrong, in one line; empty when it is right. */
	fault: string;
}

/** The groups of the table, by name. */
export function readGroups(): Map< string, Row[] > {
	return new Map(
		readdirSync( FOLDER )
			.filter(
				( file ) => file.endsWith( '.json' ) && file !== 'site.json'
			)
			.map( ( file ) => [
				file.replace( '.json', '' ),
				readJson( file ) as Row[],
			] )
	);
}

/** A second look at a first answer to a post in a language. */
export type LookAgain = ( analysis: Analysis, language: string ) => Analysis;

/** A judge over the clinic site of the table: rows in, what became of them out, by the first answer or by what is made of it. */
export function createJudge(
	vocabulary: Vocabulary,
	habits?: LinkingHabits
): ( row: Row, lookAgain?: LookAgain ) => Judgement {
	const site = readJson( 'site.json' ) as SitePage[];
	// Rows that ask for the same pages share them.
	const compiled = new Map< string, CompiledIndex >();

	return ( row, lookAgain = ( analysis ) => analysis ) => {
		const all = [ ...site, ...( row.also ?? [] ) ];
		const pages = all.map( toPage );
		const slugs = new Map(
			pages.map( ( { id }, place ) => [ id, all[ place ]?.slug ?? '' ] )
		);
		const key = JSON.stringify( [ row.pages, row.also ] );
		const engine =
			compiled.get( key ) ??
			compile(
				{
					...indexOf(
						pages.filter(
							( { id } ) =>
								row.pages?.includes( slugs.get( id ) ?? '' ) ??
								true
						)
					),
					...( habits ? { habits } : {} ),
				},
				vocabulary
			);
		compiled.set( key, engine );

		return judge(
			row,
			( asked ) => lookAgain( engine.suggest( asked ), asked.language ),
			slugs,
			pages.find( ( { id } ) => slugs.get( id ) === row.self )
		);
	};
}

function judge(
	row: Row,
	answer: ( asked: AnalysedPost ) => Analysis,
	slugs: ReadonlyMap< number, string >,
	self: IndexedPage | undefined
): Judgement {
	const { suggestions } = answer(
		post(
			[
				...( row.heading ? [ heading( row.heading ) ] : [] ),
				span( row.text, {
					kind: row.kind ?? 'paragraph',
					marks: ( row.marks ?? [] ).map( ( { text, kind, url } ) =>
						mark(
							row.text,
							text,
							kind,
							url ? { url: url.replace( /^\//, HOME ) } : {}
						)
					),
				} ),
			],
			{
				...( self
					? { sourceId: self.id, url: self.url, title: self.title }
					: {} ),
				...( row.title ? { title: row.title } : {} ),
				language: row.language ?? 'en-US',
			}
		)
	);
	const found = suggestions.map( ( { anchor, targetId } ): Link => ( {
		anchor: anchor.text,
		target: slugs.get( targetId ) ?? '',
	} ) );
	const fair = [ ...( row.expect ?? [] ), ...( row.allow ?? [] ) ];
	const wrong = found.filter(
		( link ) => ! fair.some( ( other ) => isSame( link, other ) )
	);
	const missing = ( row.expect ?? [] ).filter(
		( expected ) =>
			! found.some(
				( link ) =>
					isSame( link, expected ) ||
					( fair.some( ( other ) => isSame( link, other ) ) &&
						( link.target === expected.target ||
							overlap( row.text, link, expected ) ) )
			)
	);
	const fault = [
		...wrong.map( ( link ) => `wrong: ${ say( link ) }` ),
		...missing.map( ( link ) => `missing: ${ say( link ) }` ),
	].join( '; ' );

	return {
		name: row.name,
		isRight: fault === '',
		never: found
			.map( ( { target } ) => target )
			.filter( ( target ) => row.never?.includes( target ) ),
		fault,
	};
}

function toPage( facts: SitePage, place: number ): IndexedPage {
	const inbound = facts.inboundAnchors ?? [];
	const { slug, title, ...marks } = facts;

	return page( place + 1, title, {
		...marks,
		url: `${ HOME }${ slug }/`,
		inboundAnchors: inbound.map( ( anchor ) => ( {
			...anchor,
			sourceIds: [],
		} ) ),
		inboundCount: inbound.reduce( ( sum, { count } ) => sum + count, 0 ),
	} );
}

function isSame( one: Link, other: Link ): boolean {
	return (
		one.target === other.target &&
		one.anchor.toLowerCase() === other.anchor.toLowerCase()
	);
}

function overlap( text: string, one: Link, other: Link ): boolean {
	const start = text.indexOf( one.anchor );
	const otherStart = text.indexOf( other.anchor );

	return (
		start < otherStart + other.anchor.length &&
		otherStart < start + one.anchor.length
	);
}

function say( { anchor, target }: Link ): string {
	return `"${ anchor }" to ${ target }`;
}

function readJson( file: string ): unknown {
	return JSON.parse( readFileSync( join( FOLDER, file ), 'utf8' ) );
}

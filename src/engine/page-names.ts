import type { IndexedPage } from '../contract/types';

import type { Language } from './language/language';
import { fold } from './text/fold';

/** How a page came by a name; each has its own weight and reason. */
export type NameSource =
	| 'title'
	| 'short-title'
	| 'owner-alias'
	| 'keyphrase'
	| 'site-anchor'
	| 'synonym'
	| 'broader'
	| 'heading'
	| 'slug'
	| 'similar-words';

/** What a page calls itself. */
export const OWN_NAMES: ReadonlySet< NameSource > = new Set( [
	'title',
	'short-title',
] );

/** A name by which a page may be found. */
export interface PageName {
	text: string;
	source: NameSource;
	/** Written in capitals: found only when written so, and only when something nearby confirms it. */
	isAbbreviation: boolean;
}

const MAX_TITLE_WORDS = 9;

/**
 * The names that a page gives itself: title as people write them, slug, owner's words, keyphrases, headings with the topic.
 * Inbound anchors and vocabulary are added when all pages are known.
 */
export function pageNames( page: IndexedPage, language: Language ): PageName[] {
	const names: PageName[] = [];
	const add = ( text: string, source: NameSource ) => {
		const trimmed = trimName( text );

		if ( trimmed !== '' && wordCount( trimmed ) <= MAX_TITLE_WORDS ) {
			names.push( {
				text: trimmed,
				source,
				isAbbreviation: isAbbreviation( trimmed ),
			} );
		}
	};

	const [ title, ...shorter ] = titleNames( page.title, language );

	add( title ?? '', 'title' );
	shorter.forEach( ( name ) => add( name, 'short-title' ) );
	page.aliases.forEach( ( alias ) => add( alias, 'owner-alias' ) );
	page.keyphrases.forEach( ( keyphrase ) => add( keyphrase, 'keyphrase' ) );
	add( slugName( page.url ), 'slug' );
	headingNames( page, shorter.at( -1 ) ?? title ?? '', language ).forEach(
		( name ) => add( name, 'heading' )
	);

	return names;
}

/**
 * The names in a title, whole first: without the clinic behind a bar, without aspects behind a colon, without a bracket and
 * the bracket's words alone, without a question around it, with a comma inversion turned ("Anemia, iron deficiency").
 */
export function titleNames( title: string, language: Language ): string[] {
	const names = [ title ];
	const add = ( name: string ) => {
		const trimmed = trimName( name );

		if ( trimmed !== '' && ! names.includes( trimmed ) ) {
			names.push( trimmed );
		}
	};

	let short =
		title.split( /\s+[|·»]\s+|\s+[–—-]\s+(?=\p{Lu})/u )[ 0 ] ?? title;
	const colon = /^([^:]+):\s+(.+)$/u.exec( short );

	if ( colon ) {
		short = colon[ 1 ] as string;
	} else {
		const dash = /^(.+?)\s+[–—-]\s+(.+)$/u.exec( short );
		short =
			dash && isAspects( dash[ 2 ] as string, language )
				? ( dash[ 1 ] as string )
				: short;
	}

	add( short );

	const bracket = /^(.+?)\s*\(([^)]+)\)\s*(.*)$/u.exec( short );

	if ( bracket ) {
		short = trimName( `${ bracket[ 1 ] } ${ bracket[ 3 ] }` );
		add( bracket[ 2 ] as string );
		add( short );
	}

	for ( const question of language.titles.questions ) {
		const found = question.exec( short )?.[ 1 ];

		if ( found ) {
			short = found;
			add( found );
		}
	}

	const inverted = /^([^,]+), ([^,]+)$/u.exec( short );

	if (
		inverted &&
		! isAspects( inverted[ 2 ] as string, language ) &&
		! isList( inverted[ 2 ] as string, language ) &&
		wordCount( short ) <= 4
	) {
		add( `${ inverted[ 2 ] } ${ inverted[ 1 ] }` );
	}

	return names;
}

/** Whether words say how, not what: "symptoms, causes and treatment". */
function isAspects( words: string, language: Language ): boolean {
	const parts = fold( words )
		.split( /\s*(?:,|&|\by\b|\band\b)\s*/ )
		.filter( Boolean );

	return parts.some( ( part ) => language.titles.aspects.includes( part ) );
}

/** Whether words behind a comma are the rest of a list: "coughs and flu". */
function isList( words: string, language: Language ): boolean {
	return (
		words.includes( '&' ) ||
		fold( words )
			.split( /\s+/ )
			.some( ( word ) => language.negation.joins.has( word ) )
	);
}

/** "a1c testing" of "https://clinic.example/tests/a1c-testing/". */
export function slugName( url: string ): string {
	const path = url.replace( /[?#].*$/, '' ).replace( /\/+$/, '' );
	const slug = path
		.slice( path.lastIndexOf( '/' ) + 1 )
		.replace( /\.\w+$/, '' );

	try {
		return decodeURIComponent( slug ).replace( /[-_]+/g, ' ' );
	} catch {
		return '';
	}
}

/** Headings of two to six words that name a subject; one that names an aspect is joined with the page's topic. */
function headingNames(
	page: IndexedPage,
	topic: string,
	language: Language
): string[] {
	const names: string[] = [];

	for ( const heading of page.headings ) {
		const folded = fold( trimName( heading ) );

		if ( language.titles.aspects.includes( folded ) ) {
			for ( const pattern of language.titles.topicPatterns ) {
				names.push(
					pattern
						.replace( '{aspect}', folded )
						.replace( '{topic}', topic )
				);
			}
		} else if (
			! language.titles.genericHeadings.has( folded ) &&
			wordCount( folded ) >= 2 &&
			wordCount( folded ) <= 6 &&
			! /[?!:]/.test( heading )
		) {
			names.push( heading );
		}
	}

	return names;
}

/** Most names have nothing to trim, which costs less to see than to do. */
const TRIMMED = /^[\p{L}\p{N}(](?:[^\s]| (?! ))*[\p{L}\p{N})]$/u;

function trimName( name: string ): string {
	if ( TRIMMED.test( name ) ) {
		return name;
	}

	return name
		.replace( /^[\s"“”'‘’.,;:!?¿¡-]+|[\s"“”'‘’.,;:!?-]+$/gu, '' )
		.replace( /\s+/g, ' ' );
}

/** "TSH", "A1C", "PCOS": short, without a lower-case letter. */
export function isAbbreviation( name: string ): boolean {
	return (
		/^[\p{Lu}\d][\p{Lu}\d/&.-]{1,6}s?$/u.test( name ) &&
		/\p{Lu}/u.test( name )
	);
}

function wordCount( text: string ): number {
	return text.match( /\S+/g )?.length ?? 0;
}

import type { IndexedPage, SiteWord } from '../contract/types';

import { languageCode, languageOf } from './language';
import type { Language } from './language/language';
import { isAbbreviation } from './page-names';
import type { NameSource } from './page-names';
import { NONE } from './phrase';
import type { Naming, Phrase } from './phrase';

/** What the word list is put into. */
export interface PhrasesToName {
	pages: readonly IndexedPage[];
	/** Concepts of each page, by place in the index. */
	pageConcepts: readonly ( readonly string[] )[];
	/** Phrases of some words, made where there are none. */
	phrasesOf: ( text: string, language: Language ) => Phrase[];
	/** Whether a concept speaks of health, not of access only. */
	isMedical: ( conceptId: string ) => boolean;
}

/**
 * Lets the site's word list decide what its words lead to: nothing else names them in that language, neither the vocabulary
 * nor another page's title. Words for a page that may not be linked to lead nowhere: their owner meant that page and no other.
 *
 * @param words Lines of the list; those that forbid words are not for here.
 * @param table Phrases with all their other names.
 */
export function addSiteWords(
	words: readonly SiteWord[],
	table: PhrasesToName
): void {
	const places = new Map(
		table.pages.map( ( { id }, place ) => [ id, place ] )
	);
	// What names lead to is asked before anything is overruled: the order of the lines does not matter.
	const told = words.flatMap( ( word ) => {
		const named = whatIsNamed( word, table, places );
		return named === null
			? []
			: table
					.phrasesOf( word.words, languageOf( word.language ) )
					.map( ( phrase ) => ( { word, phrase, ...named } ) );
	} );
	const overruled = new Set< string >();

	for ( const { word, phrase, namings, conceptId } of told ) {
		const code = languageCode( word.language );
		const key = `${ code } ${ phrase.text }`;
		if ( ! overruled.has( key ) ) {
			overruled.add( key );
			phrase.namings = phrase.namings.filter(
				( { page } ) =>
					languageCode( table.pages[ page ]?.language ?? '' ) !== code
			);
		}
		phrase.isIdiom = false;
		phrase.conceptId = conceptId;
		phrase.aboutId = conceptId;
		phrase.isMedical = conceptId !== null && table.isMedical( conceptId );
		phrase.namings = [
			...phrase.namings,
			...namings.map( ( naming ) => ( {
				...naming,
				isAbbreviation: isAbbreviation( word.words.trim() ),
			} ) ),
		].sort( ( one, other ) => one.page - other.page );
	}
}

interface Named {
	namings: Naming[];
	conceptId: string | null;
}

function whatIsNamed(
	{ use, language }: SiteWord,
	{ pages, pageConcepts, phrasesOf }: PhrasesToName,
	places: ReadonlyMap< number, number >
): Named | null {
	switch ( use.kind ) {
		case 'page': {
			const place = places.get( use.pageId );
			return place === undefined
				? { namings: [], conceptId: null }
				: {
						namings: [
							toNaming(
								place,
								'owner-alias',
								pages[ place ]?.title ?? ''
							),
						],
						conceptId: pageConcepts[ place ]?.[ 0 ] ?? null,
					};
		}
		case 'name': {
			const named = phrasesOf( use.name, languageOf( language ) )[ 0 ];
			return {
				namings: strongestOfEach( named?.namings ?? [] ).map(
					( { page, source } ) =>
						toNaming(
							page,
							source === 'broader' ? 'broader' : 'owner-alias',
							use.name
						)
				),
				conceptId: named?.conceptId ?? null,
			};
		}
		case 'never':
			return null;
	}
}

/** By what a page is told to be meant; a heading of it, its address or a link to it say less than that. */
const SAYS_THE_NAME: ReadonlySet< NameSource > = new Set( [
	'title',
	'short-title',
	'owner-alias',
	'keyphrase',
	'synonym',
	'broader',
] );

/** One naming of each page: by a name of its own before one of the wider subject. */
function strongestOfEach( namings: readonly Naming[] ): Naming[] {
	const byPage = new Map< number, Naming >();

	for ( const candidate of namings ) {
		const known = byPage.get( candidate.page );
		if (
			SAYS_THE_NAME.has( candidate.source ) &&
			( known === undefined || known.source === 'broader' )
		) {
			byPage.set( candidate.page, candidate );
		}
	}

	return [ ...byPage.values() ];
}

function toNaming( page: number, source: NameSource, name: string ): Naming {
	return {
		page,
		source,
		isSiteWord: true,
		isAbbreviation: false,
		confirmedBy: NONE,
		name,
		count: 0,
		sourceIds: NONE,
	};
}

import type { IndexedPage, RoleJudgement, SiteWord } from '../contract/types';

import { addConceptNamings, nameConcepts } from './concept-names';
import { languageOf } from './language';
import type { Language } from './language/language';
import { nameVariants } from './name-variants';
import { isAbbreviation, pageNames, titleNames } from './page-names';
import { judgeRoles } from './pathway/judge-roles';
import { createTitleReader } from './pathway/title-facts';
import { nameClinicians } from './clinician-names';
import { addNamingInOrder, NONE } from './phrase';
import type { Naming, Phrase } from './phrase';
import { addSiteWords } from './site-words';
import { fold } from './text/fold';
import type { Lexicon } from './text/lexicon';
import { tokenize } from './text/tokenize';
import { addNode, createTrie, nodeOf } from './trie';
import type { Trie } from './trie';
import type { Vocabulary } from './vocabulary/lookup';

export type { Naming, Phrase } from './phrase';

/** All phrases of a site, and what its pages are about. */
export interface PhraseTable {
	phrases: Phrase[];
	/** Finds them by their words. */
	trie: Trie;
	/** Concepts of each page, by place in the index; the first is its main one. */
	pageConcepts: string[][];
	/** The same for a page that is not in the index: a post that was never published. */
	conceptsOf: ( page: IndexedPage ) => string[];
	/** What each page is for. */
	judgements: RoleJudgement[];
}

const MAX_WORDS = 14;

/**
 * The phrases of all pages and of the vocabulary.
 *
 * @param pages      Pages that may be linked to.
 * @param vocabulary Concepts with their names.
 * @param lexicon    Gets a number for every word.
 * @param site       Language of the site: the vocabulary's names are looked for in it.
 * @param siteWords  The site's word list, which overrules all other names.
 * @param hidden     Pages that may not be linked to: a person may have one.
 */
export function collectPhrases(
	pages: readonly IndexedPage[],
	vocabulary: Vocabulary,
	lexicon: Lexicon,
	site: Language,
	siteWords: readonly SiteWord[] = [],
	hidden: readonly IndexedPage[] = []
): PhraseTable {
	const phrases: Phrase[] = [];
	const trie = createTrie();
	const phraseOf = ( text: string, language: Language ): Phrase | null => {
		const words = wordsOf( text, language, lexicon );
		if ( words.length === 0 || words.length > MAX_WORDS ) {
			return null;
		}

		const node = addNode( trie, words );
		const known = phrases[ trie.phrases[ node ] ?? -1 ];
		if ( known ) {
			return known;
		}

		const phrase: Phrase = {
			// A copy has no room to grow.
			words: words.slice(),
			text,
			namings: [],
			conceptId: null,
			aboutId: null,
			isMedical: false,
			isBodyPart: false,
			isIdiom: false,
			isEveryday: false,
		};
		trie.phrases[ node ] = phrases.push( phrase ) - 1;
		return phrase;
	};

	// Many pages have the same headings and anchors.
	const known = new Map< Language, Map< string, Phrase[] > >();
	const phrasesOf = ( text: string, language: Language ): Phrase[] => {
		const texts = known.get( language ) ?? new Map< string, Phrase[] >();
		known.set( language, texts );
		let found = texts.get( text );
		if ( found === undefined ) {
			found = nameVariants( text, language )
				.map( ( variant ) => phraseOf( variant, language ) )
				.filter( ( phrase ) => phrase !== null );
			texts.set( text, found );
		}
		return found;
	};

	for ( const idiom of site.idioms ) {
		const phrase = phraseOf( idiom, site );
		if ( phrase ) {
			phrase.isIdiom = true;
		}
	}

	const conceptPhrases = nameConcepts( vocabulary, site, phrasesOf );
	const conceptsOf = ( page: IndexedPage ) =>
		conceptsOfPage( page, ( text, language ) => {
			const words = wordsOf( text, language, lexicon );
			const phrase = trie.phrases[ nodeOf( trie, words ) ] ?? -1;
			return phrases[ phrase ]?.conceptId ?? null;
		} );
	const pageConcepts = pages.map( conceptsOf );

	const titleFacts = createTitleReader( vocabulary, conceptsOf );
	const judgements = judgeRoles(
		pages,
		pages.map( ( page, place ) =>
			titleFacts( page, pageConcepts[ place ] ?? [] )
		)
	);
	const clinicianNames = nameClinicians( pages, judgements, hidden );

	pages.forEach( ( page, place ) => {
		const language = languageOf( page.language );
		const name = (
			text: string,
			source: Naming[ 'source' ],
			confirmedBy: Naming[ 'confirmedBy' ],
			count: number,
			sourceIds: readonly number[]
		) => {
			const naming: Naming = {
				page: place,
				source,
				isAbbreviation: isAbbreviation( text ),
				confirmedBy,
				name: text,
				count,
				sourceIds,
			};
			for ( const phrase of phrasesOf( text, language ) ) {
				addNamingInOrder( phrase, naming );
			}
		};

		for ( const { text, source } of pageNames( page, language ) ) {
			const confirmedBy =
				isAbbreviation( text ) && source === 'short-title'
					? longFormOf( page.title, text, language ).map(
							( word ) => [ lexicon.add( word, language ) ]
						)
					: NONE;
			name( text, source, confirmedBy, 0, NONE );
		}
		for ( const text of clinicianNames.get( place ) ?? [] ) {
			name( text, 'short-title', NONE, 0, NONE );
		}
		for ( const { anchorText, count, sourceIds } of page.inboundAnchors ) {
			if ( ! language.emptyAnchors.has( fold( anchorText ).trim() ) ) {
				name( anchorText, 'site-anchor', NONE, count, sourceIds );
			}
		}
	} );

	addConceptNamings( vocabulary, conceptPhrases, pageConcepts, ( text ) =>
		wordsOf( text, site, lexicon )
	);

	addSiteWords( siteWords, {
		pages,
		pageConcepts,
		phrasesOf,
		isMedical: ( id ) => vocabulary.concepts.get( id )?.kind !== 'access',
	} );

	for ( const phrase of phrases ) {
		phrase.namings = strongest( phrase.namings, pages );
	}

	return {
		phrases,
		trie,
		pageConcepts,
		judgements,
		conceptsOf,
	};
}

/** Words that more pages share name none of them: a heading such as "Recovery at home" may stand on every second page. */
const MAX_NAMINGS = 40;

/** All namings, or of too many the best: what a page calls itself before its headings, pages that others link to first. */
function strongest(
	namings: readonly Naming[],
	pages: readonly IndexedPage[]
): Naming[] {
	const strength = ( { source, page }: Naming ) =>
		( source === 'heading' ? 0 : 1e9 ) +
		( pages[ page ]?.inboundCount ?? 0 );

	return namings.length <= MAX_NAMINGS
		? namings.slice()
		: [ ...namings ]
				.sort( ( a, b ) => strength( b ) - strength( a ) )
				.slice( 0, MAX_NAMINGS )
				.sort( ( a, b ) => a.page - b.page );
}

/** Numbers of the words of a name, without a leading article where it is a name without it too. */
export function wordsOf(
	text: string,
	language: Language,
	lexicon: Lexicon
): number[] {
	const tokens = tokenize( text );
	const { length } = tokens.words;
	const isPart =
		length === 2 &&
		language.namedWithArticle.has( tokens.words[ 1 ] as string );
	const first =
		language.articles.has( tokens.words[ 0 ] ?? '' ) &&
		length > 1 &&
		! isPart
			? 1
			: 0;

	return lexicon.addAll( tokens, language, first );
}

/** Concepts whose name is the page's title, its short title or one of the owner's words. */
export function conceptsOfPage(
	page: IndexedPage,
	find: ( text: string, language: Language ) => string | null
): string[] {
	const language = languageOf( page.language );
	const found = [
		...titleNames( page.title, language ).reverse(),
		...page.aliases,
	]
		.map( ( name ) => find( name, language ) )
		.filter( ( id ): id is string => id !== null );

	return [ ...new Set( found ) ];
}

function longFormOf(
	title: string,
	abbreviation: string,
	language: Language
): string[] {
	return tokenize( title.replace( abbreviation, ' ' ) ).words.filter(
		( word ) => word.length > 3 && ! language.stopWords.has( word )
	);
}

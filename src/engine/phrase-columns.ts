/* eslint-disable no-bitwise -- flags are bits. */
import type { IndexedPage } from '../contract/types';

import type { NameSource } from './page-names';
import { NONE } from './phrase';
import type { Naming, Phrase } from './phrase';
import { createTextTable, textAt } from './text-table';
import type { TextTable } from './text-table';
import { wordsTo } from './trie';
import type { Trie } from './trie';

/**
 * Phrases with their namings in columns. A site has tens of thousands and a post meets a few hundred: those become objects when
 * they are met. Typed arrays and long texts weigh a third and are kept from visit to visit as they are.
 */
export interface PhraseColumns {
	/** By phrase: where it ends in the trie, its text, its concepts (or -1), a sum of values of PHRASE. */
	nodes: Int32Array;
	texts: Int32Array;
	concepts: Int32Array;
	abouts: Int32Array;
	flags: Uint8Array;
	/** By phrase: where its namings begin; one more than there are phrases. */
	namings: Int32Array;
	/** By naming: its page, source, name, place among the page's inbound anchors (or -1), and what confirms it (or -1). */
	pages: Int32Array;
	sources: Uint8Array;
	names: Int32Array;
	anchors: Int32Array;
	confirmations: Int32Array;
	confirming: readonly ( readonly ( readonly number[] )[] )[];
	table: TextTable;
}

const PHRASE = { medical: 1, idiom: 2, everyday: 4, bodyPart: 8 } as const;
/** In the column of sources, beside the place of the source in the list. */
const ABBREVIATION = 128;
const SITE_WORD = 64;
const SOURCES: readonly NameSource[] = [
	'title',
	'short-title',
	'owner-alias',
	'keyphrase',
	'site-anchor',
	'synonym',
	'broader',
	'heading',
	'slug',
	'similar-words',
];

/** Phrases in columns. Of concepts the numbers are kept, by their order. */
export function packPhrases(
	phrases: readonly Phrase[],
	trie: Trie,
	pages: readonly IndexedPage[],
	conceptNumbers: ReadonlyMap< string, number >
): PhraseColumns {
	const size = phrases.reduce(
		( sum, { namings } ) => sum + namings.length,
		0
	);
	const texts = createTextTable();
	const confirming: ( readonly ( readonly number[] )[] )[] = [];
	const columns = {
		nodes: new Int32Array( phrases.length ),
		texts: new Int32Array( phrases.length ),
		concepts: new Int32Array( phrases.length ),
		abouts: new Int32Array( phrases.length ),
		flags: new Uint8Array( phrases.length ),
		namings: new Int32Array( phrases.length + 1 ),
		pages: new Int32Array( size ),
		sources: new Uint8Array( size ),
		names: new Int32Array( size ),
		anchors: new Int32Array( size ),
		confirmations: new Int32Array( size ),
	};
	const numberOf = ( id: string | null ) =>
		id === null ? -1 : ( conceptNumbers.get( id ) ?? -1 );
	for ( let node = 0; node < trie.nodeCount; node++ ) {
		const phrase = trie.phrases[ node ] as number;
		if ( phrase !== -1 ) {
			columns.nodes[ phrase ] = node;
		}
	}

	let place = 0;
	phrases.forEach( ( phrase, number ) => {
		columns.texts[ number ] = texts.add( phrase.text );
		columns.concepts[ number ] = numberOf( phrase.conceptId );
		columns.abouts[ number ] = numberOf( phrase.aboutId );
		columns.flags[ number ] =
			( phrase.isMedical ? PHRASE.medical : 0 ) |
			( phrase.isIdiom ? PHRASE.idiom : 0 ) |
			( phrase.isEveryday ? PHRASE.everyday : 0 ) |
			( phrase.isBodyPart ? PHRASE.bodyPart : 0 );
		for ( const naming of phrase.namings ) {
			columns.pages[ place ] = naming.page;
			columns.sources[ place ] =
				SOURCES.indexOf( naming.source ) |
				( naming.isAbbreviation ? ABBREVIATION : 0 ) |
				( naming.isSiteWord ? SITE_WORD : 0 );
			columns.names[ place ] = texts.add( naming.name );
			columns.anchors[ place ] =
				naming.sourceIds === NONE
					? -1
					: ( pages[ naming.page ]?.inboundAnchors.findIndex(
							( { sourceIds } ) => sourceIds === naming.sourceIds
						) ?? -1 );
			columns.confirmations[ place ] =
				naming.confirmedBy.length === 0
					? -1
					: confirming.push( naming.confirmedBy ) - 1;
			place++;
		}
		columns.namings[ number + 1 ] = place;
	} );

	return { ...columns, confirming, table: texts.table() };
}

/** A phrase by its number; undefined where there is none. */
export type PhraseAt = ( number: number ) => Phrase | undefined;

/** Phrases as they are met, of their columns: the same object every time. */
export function readPhrases(
	columns: PhraseColumns,
	trie: Trie,
	pages: readonly IndexedPage[],
	conceptIds: readonly string[]
): PhraseAt {
	const made = new Map< number, Phrase >();

	return ( number ) => {
		const known = made.get( number );
		if ( known || number < 0 || number >= columns.nodes.length ) {
			return known;
		}
		const flags = columns.flags[ number ] as number;
		const phrase: Phrase = {
			words: wordsTo( trie, columns.nodes[ number ] as number ),
			text: textAt( columns.table, columns.texts[ number ] as number ),
			namings: namingsAt( number, columns, pages ),
			conceptId: conceptIds[ columns.concepts[ number ] ?? -1 ] ?? null,
			aboutId: conceptIds[ columns.abouts[ number ] ?? -1 ] ?? null,
			isMedical: ( flags & PHRASE.medical ) !== 0,
			isIdiom: ( flags & PHRASE.idiom ) !== 0,
			isEveryday: ( flags & PHRASE.everyday ) !== 0,
			isBodyPart: ( flags & PHRASE.bodyPart ) !== 0,
		};
		made.set( number, phrase );
		return phrase;
	};
}

function namingsAt(
	phrase: number,
	columns: PhraseColumns,
	pages: readonly IndexedPage[]
): Naming[] {
	const namings: Naming[] = [];
	const end = columns.namings[ phrase + 1 ] as number;

	for (
		let place = columns.namings[ phrase ] as number;
		place < end;
		place++
	) {
		const page = columns.pages[ place ] as number;
		const source = columns.sources[ place ] as number;
		const anchor =
			pages[ page ]?.inboundAnchors[ columns.anchors[ place ] ?? -1 ];
		namings.push( {
			page,
			source: SOURCES[
				source & ~( ABBREVIATION | SITE_WORD )
			] as NameSource,
			isSiteWord: ( source & SITE_WORD ) !== 0,
			isAbbreviation: ( source & ABBREVIATION ) !== 0,
			confirmedBy:
				columns.confirming[ columns.confirmations[ place ] ?? -1 ] ??
				NONE,
			name: textAt( columns.table, columns.names[ place ] as number ),
			count: anchor?.count ?? 0,
			sourceIds: anchor?.sourceIds ?? NONE,
		} );
	}

	return namings;
}

/** How many phrases lead somewhere. */
export function countLeading( { namings }: PhraseColumns ): number {
	let count = 0;
	for ( let number = 1; number < namings.length; number++ ) {
		count += namings[ number ] === namings[ number - 1 ] ? 0 : 1;
	}

	return count;
}

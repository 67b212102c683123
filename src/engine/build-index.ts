import type {
	IndexedPage,
	PageIndex,
	PageRole,
	RoleJudgement,
} from '../contract/types';

import { collectBags } from './collect-bags';
import { languageOf } from './language';
import { countLeading, packPhrases } from './phrase-columns';
import type { PhraseColumns } from './phrase-columns';
import { collectPhrases } from './phrases';
import { createLexicon } from './text/lexicon';
import { weighPages } from './topic';
import type { TopicColumns } from './topic';
import { trimTrie } from './trie';
import type { Trie } from './trie';
import type { Vocabulary } from './vocabulary/lookup';
import type { BagColumns } from './word-bags';

/**
 * What is worked out once for a page index, as plain data in long arrays and texts: it can be kept and opened again without
 * being worked out, with the same pages and the same vocabulary.
 */
export interface BuiltIndex {
	format: typeof FORMAT;
	/** Pages that may be linked to, and phrases that lead to one. */
	pages: number;
	leading: number;
	/** All lemmas, a line each, and their places in the order of the alphabet. */
	lemmas: string;
	sortedLemmas: Int32Array;
	trie: Trie;
	phrases: PhraseColumns;
	/** Ids of all concepts, a line each; elsewhere they go by their place here. */
	conceptIds: string;
	/** Concepts of all pages, one page behind the other, and where each begins. */
	pageConcepts: Int32Array;
	pageConceptStarts: Int32Array;
	/** Number of each page's role. */
	roles: Uint8Array;
	topics: TopicColumns;
	bags: BagColumns;
	/** Places of the pages that come before others that fit alike; null until it was worked out once. */
	preferred: readonly number[] | null;
}

/** Raised with every change of what is written above, or of what it means. */
const FORMAT = 5;

/** Whether all of it is there, for so many pages, and as this engine writes it. */
export function isBuiltFor( built: BuiltIndex, pages: number ): boolean {
	return (
		built.format === FORMAT &&
		built.pages === pages &&
		built.roles.length === pages &&
		[
			built.pageConceptStarts,
			built.topics.starts,
			built.bags.titleStarts,
		].every( ( { length } ) => length === pages + 1 ) &&
		built.phrases.namings.length === built.phrases.nodes.length + 1 &&
		built.trie.phrases.length === built.trie.nodeCount
	);
}

/** Every role has a number; they are part of the built index. */
const ROLE_NUMBERS: Readonly< Record< PageRole, number > > = {
	symptom: 0,
	condition: 1,
	test: 2,
	preparation: 3,
	results: 4,
	treatment: 5,
	medication: 6,
	'care-plan': 7,
	aftercare: 8,
	prevention: 9,
	service: 10,
	specialty: 11,
	clinician: 12,
	location: 13,
	telehealth: 14,
	appointment: 15,
	referral: 16,
	coverage: 17,
	resource: 18,
	policy: 19,
	article: 20,
};

/** Roles by their numbers. */
export const ROLES = Object.keys( ROLE_NUMBERS ) as PageRole[];

/** Pages that say something about themselves and may be linked to. */
export function linkablePages( { pages }: PageIndex ): IndexedPage[] {
	return pages.filter( isLinkable );
}

function isLinkable( { isExcluded, isNoindex }: IndexedPage ): boolean {
	return ! isExcluded && ! isNoindex;
}

/**
 * Works out phrases of all pages and of the vocabulary, one trie over them, topics and roles of pages.
 *
 * @param pageIndex  Pages that say something about themselves; excluded and noindexed ones are left out here.
 * @param vocabulary Concepts with their names.
 */
export function buildIndex(
	pageIndex: PageIndex,
	vocabulary: Vocabulary
): BuiltIndex {
	const facts = linkablePages( pageIndex );
	const lexicon = createLexicon();
	const { phrases, trie, pageConcepts, judgements } = collectPhrases(
		facts,
		vocabulary,
		lexicon,
		languageOf( pageIndex.language ),
		pageIndex.guidance?.words,
		pageIndex.pages.filter( ( page ) => ! isLinkable( page ) )
	);
	const topics = weighPages( facts, lexicon );
	const bags = collectBags(
		facts,
		lexicon,
		( word ) => topics.idfs[ word ] ?? 1
	);
	const conceptIds = [ ...vocabulary.concepts.keys() ];
	const numbers = new Map( conceptIds.map( ( id, place ) => [ id, place ] ) );
	const packed = packPhrases( phrases, trie, facts, numbers );
	const lemmas = lexicon.lemmas();

	return {
		format: FORMAT,
		pages: facts.length,
		leading: countLeading( packed ),
		lemmas: lemmas.join( '\n' ),
		sortedLemmas: Int32Array.from( lemmas.keys() ).sort( ( a, b ) =>
			( lemmas[ a ] as string ) < ( lemmas[ b ] as string ) ? -1 : 1
		),
		trie: trimTrie( trie ),
		phrases: packed,
		conceptIds: conceptIds.join( '\n' ),
		...packConcepts( pageConcepts, numbers ),
		roles: packRoles( judgements ),
		topics,
		bags,
		preferred: null,
	};
}

function packConcepts(
	pageConcepts: readonly ( readonly string[] )[],
	numbers: ReadonlyMap< string, number >
): Pick< BuiltIndex, 'pageConcepts' | 'pageConceptStarts' > {
	const starts = new Int32Array( pageConcepts.length + 1 );
	pageConcepts.forEach( ( { length }, place ) => {
		starts[ place + 1 ] = ( starts[ place ] as number ) + length;
	} );

	return {
		pageConcepts: Int32Array.from(
			pageConcepts.flat(),
			( id ) => numbers.get( id ) ?? -1
		),
		pageConceptStarts: starts,
	};
}

function packRoles( judgements: readonly RoleJudgement[] ): Uint8Array {
	return Uint8Array.from( judgements, ( { role } ) => ROLE_NUMBERS[ role ] );
}

import type {
	EarlierAudit,
	InboundPlaces,
	InboundPlan,
	SiteFacts,
} from '../contract/site-audit';
import type {
	Analysis,
	AnalysedPost,
	CarePathway,
	ExistingLink,
	FoundPage,
	IndexedPage,
	LinkedPost,
	LinkingHabits,
	LinkJudgement,
	NextSteps,
	PageIndex,
	PageProfile,
	PageRole,
	RoleJudgement,
	SiteCoverage,
	WantedLink,
	WantedPages,
} from '../contract/types';

import { analyse } from './analyse';
import type { Site } from './analyse';
import { findLinkFaults } from './audit';
import { buildIndex, isBuiltFor, linkablePages, ROLES } from './build-index';
import type { BuiltIndex } from './build-index';
import { compileCues } from './cues';
import { compileAddresses } from './existing-links';
import { findPages } from './find-pages';
import { languageCode, languageOf } from './language';
import { placeInbound } from './inbound';
import { createMatchTools } from './match';
import { inPieces } from './in-pieces';
import { once } from './once';
import { orderSources } from './order-sources';
import { createPathway } from './pathway';
import { preferredPages } from './preferred-pages';
import { judgeLink } from './judge-link';
import { judgeRoles, judgeRolesInPieces } from './pathway/judge-roles';
import { judgeRole } from './pathway/role';
import { createTitleReader } from './pathway/title-facts';
import { auditSite } from './site-audit';
import type { AuditRun } from './site-audit';
import { hasHabits } from './habits';
import { learnHabits } from './learn-habits';
import { forNewcomers, modelOf } from './model';
import { compileNever } from './never-words';
import { readPhrases } from './phrase-columns';
import { conceptsOfPage, wordsOf } from './phrases';
import { createSpanReader, readSpan } from './read-span';
import type { ReadingTools } from './read-span';
import { createPageSearch } from './search-pages';
import { compileSharedHeadings } from './shared-headings';
import { compileVerdicts } from './site-verdicts';
import { createLexicon } from './text/lexicon';
import { TargetPage } from './target-page';
import { readTopics } from './topic';
import { nodeOf } from './trie';
import type { Vocabulary } from './vocabulary/lookup';
import { readBags } from './word-bags';
import { createDesk } from './writing';

export type { BuiltIndex } from './build-index';

/** The engine, ready for posts of one site. */
export interface CompiledIndex {
	version: string;
	pages: number;
	phrases: number;
	/** Where the reader of a post may go next. The pathway of the site is compiled when it is first asked for. */
	nextSteps: (
		post: AnalysedPost,
		pathways: readonly CarePathway[]
	) => NextSteps;
	/** What a post is for, what it is about and where it belongs. */
	profile: ( post: AnalysedPost ) => PageProfile;
	/** The links that a post has, with what is wrong with each. */
	existingLinks: ( asked: LinkedPost ) => ExistingLink[];
	/** The care pathway of every condition page of the site, and its clusters. */
	coverage: () => SiteCoverage;
	/** The whole site, judged in pieces by what the server knows of its links. */
	audit: ( facts: SiteFacts, earlier?: EarlierAudit | null ) => AuditRun;
	/** Pages of the index, also those that may not be suggested. */
	findPages: ( wanted: WantedPages ) => FoundPage[];
	/** What speaks against a link that a person thinks of. */
	judgeLink: ( wanted: WantedLink ) => LinkJudgement;
	/** Which pages to read for links to some pages. */
	planInbound: ( targetIds: readonly number[] ) => InboundPlan;
	/** Where a saved page would carry links to some pages. */
	inbound: (
		post: AnalysedPost,
		targets: ReadonlySet< number >
	) => InboundPlaces;
	/** What every page is for and what says so, by id. */
	roles: () => ReadonlyMap< number, RoleJudgement >;
	/** What was worked out, as plain data: `openIndex` opens it again. */
	built: BuiltIndex;
	/** Suggestions for a post. The same post gives the same answer; spans that did not change cost nearly nothing. */
	suggest: ( post: AnalysedPost ) => Analysis;
	/** How the site links, from pages that its editors wrote and linked. */
	learn: ( examples: readonly AnalysedPost[] ) => LinkingHabits;
	/** The compiled site as a post sees it, with given habits instead of its own: for fitting the shipped weights. */
	siteFor: ( post: AnalysedPost, habits?: LinkingHabits ) => Site;
}

/**
 * Compiles the page index of a site.
 *
 * @param pageIndex  Pages that say something about themselves; excluded and noindexed ones are left out.
 * @param vocabulary Concepts with their names.
 */
export function compile(
	pageIndex: PageIndex,
	vocabulary: Vocabulary
): CompiledIndex {
	return openIndex(
		buildIndex( pageIndex, vocabulary ),
		pageIndex,
		() => vocabulary
	);
}

/**
 * The engine on what was built before: nothing is worked out that was worked out then.
 *
 * @param  built          From `buildIndex`, for the same pages by the same vocabulary.
 * @param  pageIndex      The page index.
 * @param  loadVocabulary Gives the vocabulary when it is first asked for.
 * @throws {RangeError} When it was built for other pages, or by another version.
 */
export function openIndex(
	built: BuiltIndex,
	pageIndex: PageIndex,
	loadVocabulary: () => Vocabulary
): CompiledIndex {
	const facts = linkablePages( pageIndex );
	if ( ! isBuiltFor( built, facts.length ) ) {
		throw new RangeError( 'This index was built for something else.' );
	}
	const vocabulary = lazily( loadVocabulary );
	const lexicon = createLexicon( linesOf( built.lemmas ) );
	const conceptIds = linesOf( built.conceptIds );
	const { trie } = built;
	const phraseAt = readPhrases( built.phrases, trie, facts, conceptIds );
	const pageConcepts = facts.map( ( _page, place ) =>
		Array.from(
			built.pageConcepts.subarray(
				built.pageConceptStarts[ place ],
				built.pageConceptStarts[ place + 1 ]
			),
			( number ) => conceptIds[ number ] as string
		)
	);
	const conceptsOf = ( page: IndexedPage ) =>
		conceptsOfPage( page, ( text, language ) => {
			const node = nodeOf( trie, wordsOf( text, language, lexicon ) );
			return phraseAt( trie.phrases[ node ] ?? -1 )?.conceptId ?? null;
		} );
	const {
		words = [],
		verdicts: said = [],
		reviewMethodPage,
		disclaimerPage,
		advicePage = null,
		linkRoom = 'site',
	} = pageIndex.guidance ?? {};
	const isNever = compileNever( words, lexicon );
	const verdicts = compileVerdicts( said );
	const isSharedHeading = compileSharedHeadings( facts );
	const topics = readTopics( built.topics, lexicon );
	const bags = readBags( built.bags, facts, topics.idf );
	const titleFacts = once( () =>
		createTitleReader( vocabulary, conceptsOf )
	);
	// What says which role is asked for by the pathway alone.
	const titles = inPieces( function* () {
		const read = [];
		for ( const [ place, page ] of facts.entries() ) {
			read.push( titleFacts()( page, pageConcepts[ place ] ?? [] ) );
			yield;
		}
		return read;
	} );
	const judged = inPieces( function* () {
		return yield* judgeRolesInPieces( facts, yield* titles.prepare() );
	} );
	const judgements = judged.value;
	const targets = facts.map(
		( page, place ) =>
			new TargetPage(
				page,
				ROLES[ built.roles[ place ] as number ] as PageRole,
				pageConcepts[ place ] as string[],
				() => bags.titleWords( place )
			)
	);
	const pageSearch = once( () => createPageSearch( pageIndex.pages ) );
	const addresses = compileAddresses( pageIndex );
	const placesById = new Map(
		facts.map( ( { id }, place ) => [ id, place ] )
	);
	const linkable = new Map< string, boolean[] >();
	const linkableIn = ( code: string ) => {
		const known =
			linkable.get( code ) ??
			facts.map( ( { language } ) => languageCode( language ) === code );
		linkable.set( code, known );
		return known;
	};
	const readers = new Map<
		string,
		{ tools: ReadingTools; read: ReturnType< typeof createSpanReader > }
	>();
	const readerFor = ( tag: string ) => {
		const language = languageOf( tag );
		const known = readers.get( language.code );
		if ( known !== undefined ) {
			return known;
		}
		const tools: ReadingTools = {
			...createMatchTools(
				language,
				lexicon,
				trie,
				phraseAt,
				built.sortedLemmas
			),
			lexicon,
			cueTable: compileCues( language, lexicon ),
			bags,
		};
		const reader = { tools, read: createSpanReader( tools ) };
		readers.set( language.code, reader );
		return reader;
	};
	const readerOf = ( tag: string ) => readerFor( tag ).read;

	const ownModel = modelOf( pageIndex.habits );
	const newcomerModel = hasHabits( pageIndex.habits )
		? forNewcomers( ownModel )
		: ownModel;
	const modelFor = (
		sourceId: number | null,
		habits: LinkingHabits | undefined
	) => {
		if ( habits !== pageIndex.habits ) {
			return modelOf( habits );
		}
		return placesById.has( sourceId ?? -1 ) ? ownModel : newcomerModel;
	};
	const siteFor = (
		{ language, sourceId }: Pick< AnalysedPost, 'language' | 'sourceId' >,
		habits = pageIndex.habits
	): Site => ( {
		addresses,
		placesById,
		vocabulary,
		targets,
		pageConcepts,
		topics,
		lexicon,
		language: languageOf( language ),
		linkable: linkableIn( languageCode( language ) ),
		read: readerOf( language ),
		habits,
		linkRoom,
		model: modelFor( sourceId, habits ),
		isNever: isNever( languageCode( language ) ),
		isSharedHeading,
		verdicts,
	} );

	const writingOf = createDesk();
	const readOnce = ( text: string, tag: string ) =>
		readSpan( text, readerFor( tag ).tools );
	const judge = ( page: IndexedPage ) =>
		judgeRole( page, titleFacts()( page, conceptsOf( page ) ) );

	// The site's own language is ready before the first post comes.
	readerOf( pageIndex.language );

	const pathway = createPathway( {
		addresses,
		vocabulary,
		targets,
		topics,
		trustPages: [ reviewMethodPage, disclaimerPage, advicePage ].filter(
			( id ): id is number => typeof id === 'number'
		),
		advicePage,
		read: ( span, tag ) => readerOf( tag )( span ),
		readOnce,
		judgements,
		prepareJudgements: judged.prepare,
		judge,
		judgeUnmarked: ( place ) =>
			judgeRoles(
				facts.map( ( page, other ) =>
					other === place ? { ...page, role: null } : page
				),
				titles.value()
			)[ place ] as RoleJudgement,
		toTarget: ( page, role ) =>
			new TargetPage( page, role, conceptsOf( page ), () => [] ),
	} );

	const preferred =
		built.preferred ?? preferredPages( facts, pathway.clusters );
	for ( const place of preferred ) {
		( targets[ place ] as TargetPage ).isPreferred = true;
	}

	return {
		nextSteps: pathway.nextSteps,
		profile: pathway.profile,
		existingLinks: ( asked ) =>
			findLinkFaults( asked, siteFor( asked.post ) ),
		coverage: pathway.coverage,
		audit: ( asked, earlier ) =>
			auditSite(
				asked,
				{
					pageIndex,
					siteFor,
					readOnce,
					pathway: pathway.site,
					preparePathway: pathway.prepare,
					roleOf: ( page ) =>
						judgements()[ placesById.get( page.id ) ?? -1 ] ??
						judge( page ),
				},
				earlier
			),
		findPages: ( wanted ) =>
			findPages(
				wanted,
				pageIndex.pages,
				( id ) => targets[ placesById.get( id ) ?? -1 ]?.role ?? null,
				pageSearch
			),
		judgeLink: ( wanted ) => judgeLink( wanted, siteFor( wanted ) ),
		planInbound: ( targetIds ) => ( {
			targetIds: [ ...targetIds ],
			sourceIds: orderSources(
				targetIds,
				pageIndex.pages,
				placesById,
				topics
			),
		} ),
		inbound: ( post, wanted ) =>
			placeInbound( post, wanted, siteFor( post ) ),
		roles: pathway.roles,
		version: pageIndex.version,
		pages: facts.length,
		phrases: built.leading,
		built: { ...built, preferred },
		suggest: ( post ) => {
			const site = siteFor( post );
			return analyse( post, site, writingOf( post, site ) );
		},
		learn: ( examples ) => learnHabits( examples, siteFor ),
		siteFor,
	};
}

function linesOf( text: string ): string[] {
	return text === '' ? [] : text.split( '\n' );
}

/** The vocabulary, read when its concepts are first asked for. */
function lazily( load: () => Vocabulary ): Vocabulary {
	const loaded = once( load );

	return {
		get concepts() {
			return loaded().concepts;
		},
	};
}

import type {
	Analysis,
	AnalysedPost,
	CarePathway,
	IndexedPage,
	LinkingHabits,
	NextSteps,
	PageIndex,
	PageRole,
	RoleJudgement,
	SiteCoverage,
} from '../contract/types';

import { analyse } from './analyse';
import type { Site } from './analyse';
import { compileCues } from './cues';
import { compileAddresses } from './existing-links';
import type { Target } from './features/case';
import { languageCode, languageOf } from './language';
import type { Language } from './language/language';
import { createMatchTools } from './match';
import { createPathway } from './pathway';
import { judgeRoles } from './pathway/judge-roles';
import { judgeRole } from './pathway/role';
import { createTitleReader } from './pathway/title-facts';
import { groupOf, hasHabits } from './habits';
import { learnHabits } from './learn-habits';
import { forNewcomers, modelOf } from './model';
import { compileNever } from './never-words';
import { collectPhrases } from './phrases';
import { createSpanReader } from './read-span';
import { compileVerdicts } from './site-verdicts';
import { createLexicon } from './text/lexicon';
import { tokenize } from './text/tokenize';
import { compileTopics } from './topic';
import type { Vocabulary } from './vocabulary/lookup';
import { collectBags, readBags } from './word-bags';
import { createDesk } from './writing';

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
	/** The care pathway of every condition page of the site, and its clusters. */
	coverage: () => SiteCoverage;
	/** What every page is for and what says so, by id. */
	roles: () => ReadonlyMap< number, RoleJudgement >;
	/** Suggestions for a post. The same post gives the same answer; spans that did not change cost nearly nothing. */
	suggest: ( post: AnalysedPost ) => Analysis;
	/** How the site links, from pages that its editors wrote and linked. */
	learn: ( examples: readonly AnalysedPost[] ) => LinkingHabits;
	/** The compiled site as a post sees it, with given habits instead of its own: for fitting the shipped weights. */
	siteFor: ( post: AnalysedPost, habits?: LinkingHabits ) => Site;
}

/**
 * Compiles the page index of a site: phrases of all pages and of the vocabulary into one trie, topics and roles of pages.
 *
 * @param pageIndex  Pages that say something about themselves; excluded and noindexed ones are left out here.
 * @param vocabulary Concepts with their names.
 */
export function compile(
	pageIndex: PageIndex,
	vocabulary: Vocabulary
): CompiledIndex {
	const facts = pageIndex.pages.filter(
		( page ) => ! page.isExcluded && ! page.isNoindex
	);
	const lexicon = createLexicon();
	const { phrases, trie, pageConcepts, conceptsOf } = collectPhrases(
		facts,
		vocabulary,
		lexicon,
		languageOf( pageIndex.language ),
		pageIndex.guidance?.words
	);
	const isNever = compileNever( pageIndex.guidance?.words ?? [], lexicon );
	const verdicts = compileVerdicts( pageIndex.guidance?.verdicts ?? [] );
	const topics = compileTopics( facts, lexicon );
	const bags = readBags(
		collectBags( facts, lexicon, topics.idf ),
		facts,
		topics.idf
	);
	const titleFacts = createTitleReader( vocabulary, conceptsOf );
	const judgements = judgeRoles(
		facts,
		facts.map( ( page, place ) =>
			titleFacts( page, pageConcepts[ place ] ?? [] )
		)
	);
	const toTarget = (
		page: IndexedPage,
		role: PageRole,
		conceptIds: readonly string[],
		titleWords: readonly number[]
	): Target => ( {
		facts: page,
		role,
		conceptIds,
		titleWords,
		group: groupOf( page ),
		sources: new Set(
			page.inboundAnchors.flatMap( ( { sourceIds } ) => sourceIds )
		),
		isOneForm: namesOneForm( page.title, languageOf( page.language ) ),
	} );
	const targets = facts.map( ( page, place ) =>
		toTarget(
			page,
			judgements[ place ]?.role ?? 'article',
			pageConcepts[ place ] ?? [],
			bags.titleWords( place )
		)
	);
	const addresses = compileAddresses( pageIndex );
	const placesById = new Map(
		facts.map( ( { id }, place ) => [ id, place ] )
	);
	const targetKeys = facts.map( ( { url } ) => addresses.keyOf( url ) );
	const linkable = new Map< string, boolean[] >();
	const linkableIn = ( code: string ) => {
		const known =
			linkable.get( code ) ??
			facts.map( ( { language } ) => languageCode( language ) === code );
		linkable.set( code, known );
		return known;
	};
	const readers = new Map< string, ReturnType< typeof createSpanReader > >();
	const readerOf = ( tag: string ) => {
		const language = languageOf( tag );
		const known = readers.get( language.code );
		const reader =
			known ??
			createSpanReader( {
				...createMatchTools( language, lexicon, trie, phrases ),
				lexicon,
				cueTable: compileCues( language, lexicon ),
				bags,
			} );
		readers.set( language.code, reader );
		return reader;
	};

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
		{ language, sourceId }: AnalysedPost,
		habits = pageIndex.habits
	): Site => ( {
		addresses,
		placesById,
		vocabulary,
		targets,
		targetKeys,
		pageConcepts,
		topics,
		lexicon,
		language: languageOf( language ),
		linkable: linkableIn( languageCode( language ) ),
		read: readerOf( language ),
		habits,
		model: modelFor( sourceId, habits ),
		isNever: isNever( languageCode( language ) ),
		verdicts,
	} );

	const writingOf = createDesk();

	// The site's own language is ready before the first post comes.
	readerOf( pageIndex.language );

	const pathway = createPathway( {
		addresses,
		vocabulary,
		targets,
		topics,
		read: ( span, tag ) => readerOf( tag )( span ),
		judgements,
		judge: ( page ) =>
			judgeRole( page, titleFacts( page, conceptsOf( page ) ) ),
		toTarget: ( page, role ) =>
			toTarget( page, role, conceptsOf( page ), [] ),
	} );

	return {
		nextSteps: pathway.nextSteps,
		coverage: pathway.coverage,
		roles: pathway.roles,
		version: pageIndex.version,
		pages: facts.length,
		phrases: phrases.filter( ( { namings } ) => namings.length > 0 ).length,
		suggest: ( post ) => {
			const site = siteFor( post );
			return analyse( post, site, writingOf( post, site ) );
		},
		learn: ( examples ) => learnHabits( examples, siteFor ),
		siteFor,
	};
}

function namesOneForm( title: string, language: Language ): boolean {
	return tokenize( title ).words.some(
		( word ) =>
			language.forms.has( word ) || language.qualifiers.has( word )
	);
}

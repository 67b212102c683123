import type {
	AnalysedPost,
	CarePathway,
	IndexedPage,
	NextSteps,
	PageProfile,
	PageRole,
	RoleJudgement,
	SiteCoverage,
	TopicCluster,
} from '../../contract/types';

import type { Addresses } from '../existing-links';
import type { Target } from '../features/case';
import { inPieces } from '../in-pieces';
import type { SpanReading } from '../read-span';
import type { Vocabulary } from '../vocabulary/lookup';

import { asChapter } from './chapters';
import { compilePathway } from './compile-pathway';
import { heedAdvice, readPage } from './read-page';
import type { PathwayParts, PathwaySite } from './compile-pathway';
import { relateConcepts } from './concept-relations';
import { nextSteps } from './next-steps';
import { pageProfile } from './page-profile';
import { factsOfPost, sourceOfPost } from './read-post';
import type { PathwaySource } from './read-post';
import { siteCoverage } from './site-coverage';

/** What the engine has compiled already. */
export interface PathwayTools extends Omit< PathwayParts, 'relations' > {
	addresses: Addresses;
	vocabulary: Vocabulary;
	/** What the pages are for, in the order of the targets. */
	judgements: () => readonly RoleJudgement[];
	/** Judges that in pieces. */
	prepareJudgements: () => Generator< void, unknown, void >;
	/** The same for a page that is not in the index. */
	judge: ( facts: IndexedPage ) => RoleJudgement;
	/** What a page of the index is for, by its place, as if its owner had not marked it. */
	judgeUnmarked: ( place: number ) => RoleJudgement;
	/** A post with what follows from its facts. */
	toTarget: ( facts: IndexedPage, role: PageRole ) => Target;
}

/** The care pathways of a site, compiled when they are first asked for. */
export interface Pathway {
	nextSteps: (
		post: AnalysedPost,
		pathways: readonly CarePathway[]
	) => NextSteps;
	profile: ( post: AnalysedPost ) => PageProfile;
	coverage: () => SiteCoverage;
	clusters: () => readonly TopicCluster[];
	/** What every page is for and what says so, by id. */
	roles: () => ReadonlyMap< number, RoleJudgement >;
	/** All pages, found by what they are about. */
	site: () => PathwaySite;
	/** Judges roles, compiles the pathways and finds the clusters in pieces, where nothing else has asked for them yet. */
	prepare: () => Generator< void, void, void >;
}

export function createPathway( tools: PathwayTools ): Pathway {
	const compiled = inPieces( () =>
		compilePathway( {
			...tools,
			relations: relateConcepts( tools.vocabulary ),
		} )
	);
	const site = compiled.value;

	const detected = new Map< number, RoleJudgement >();
	/** What a post is for, whatever its owner says. */
	const detect = (
		{ title }: AnalysedPost,
		{ facts, place }: PathwaySource
	): RoleJudgement => {
		const isSaved =
			place !== null && tools.targets[ place ]?.facts.title === title;
		if ( ! isSaved ) {
			return tools.judge( { ...facts, role: null } );
		}
		const known =
			detected.get( place ) ??
			( facts.role === null
				? ( tools.judgements()[ place ] as RoleJudgement )
				: tools.judgeUnmarked( place ) );
		detected.set( place, known );
		return known;
	};

	return {
		nextSteps: ( post, pathways ) => {
			const { source, judgement } = readSource( post, site(), tools );

			return nextSteps(
				source,
				judgement,
				pathways,
				post.decisions,
				site()
			);
		},
		profile: ( post ) => {
			const { source, judgement, readings } = readSource(
				post,
				site(),
				tools
			);

			return pageProfile(
				source,
				readings,
				{ role: judgement, detectedRole: detect( post, source ) },
				( facts ) => tools.toTarget( facts, 'article' ).conceptIds,
				site()
			);
		},
		coverage: () => siteCoverage( site() ),
		clusters: () => site().clusters(),
		site,
		*prepare() {
			yield* tools.prepareJudgements();
			yield* compiled.prepare();
			yield* site().prepareClusters();
		},
		roles: () =>
			new Map(
				tools.targets.map( ( { facts }, place ) => [
					facts.id,
					tools.judgements()[ place ] as RoleJudgement,
				] )
			),
	};
}

function readSource(
	post: AnalysedPost,
	site: PathwaySite,
	tools: PathwayTools
): {
	source: PathwaySource;
	judgement: RoleJudgement;
	readings: readonly SpanReading[];
} {
	const place = site.places.get( post.sourceId ?? -1 ) ?? null;
	const saved = tools.targets[ place ?? -1 ]?.facts;
	const facts = factsOfPost( post, saved );
	// Under the same title it is for what it was for, seen among its neighbours; a new title is judged anew.
	const judgement =
		( saved?.title === post.title
			? tools.judgements()[ place ?? -1 ]
			: undefined ) ?? tools.judge( facts );
	const page = asChapter(
		heedAdvice(
			readPage(
				tools.toTarget( facts, judgement.role ),
				place,
				site.relations,
				site.read
			),
			tools.advicePage
		),
		site.guides
	);
	const readings = post.spans.map( ( span ): SpanReading =>
		tools.read( span, post.language )
	);

	const source = sourceOfPost( post, page, readings, tools.addresses, site );

	return { source, judgement, readings };
}

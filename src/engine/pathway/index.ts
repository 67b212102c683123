import type {
	AnalysedPost,
	CarePathway,
	NextSteps,
	SiteCoverage,
} from '../../contract/types';

import type { Addresses } from '../existing-links';
import type { Target } from '../features/case';
import { languageOf } from '../language';
import type { SpanReading } from '../read-span';
import type { Lexicon } from '../text/lexicon';
import { topicOf } from '../topic';
import type { ConceptKind } from '../vocabulary/concept';
import type { Vocabulary } from '../vocabulary/lookup';

import { compilePathway, readPage } from './compile-pathway';
import type { PathwayParts, PathwaySite } from './compile-pathway';
import { relateConcepts } from './concept-relations';
import { nextSteps } from './next-steps';
import { factsOfPost, sourceOfPost } from './read-post';
import type { PathwaySource } from './read-post';
import { judgeRole } from './role';
import { siteCoverage } from './site-coverage';

/** What the engine has compiled already. */
export interface PathwayTools extends Omit< PathwayParts, 'relations' > {
	addresses: Addresses;
	vocabulary: Vocabulary;
	lexicon: Lexicon;
	/** A page of the index, or a post, with what follows from its facts. */
	toTarget: ( facts: Target[ 'facts' ] ) => Target;
}

/** The care pathways of a site, compiled when they are first asked for. */
export interface Pathway {
	nextSteps: (
		post: AnalysedPost,
		pathways: readonly CarePathway[]
	) => NextSteps;
	coverage: () => SiteCoverage;
}

export function createPathway( tools: PathwayTools ): Pathway {
	let compiled: PathwaySite | null = null;
	const site = () =>
		( compiled ??= compilePathway( {
			...tools,
			relations: relateConcepts( tools.vocabulary ),
		} ) );

	return {
		nextSteps: ( post, pathways ) => {
			const source = readSource( post, site(), tools );

			return nextSteps(
				source,
				judgeRole( source.facts, ...mainConcept( source, site() ) ),
				pathways,
				post.decisions,
				site()
			);
		},
		coverage: () => siteCoverage( site() ),
	};
}

/** Kind and name of what the title is the name of. */
function mainConcept(
	{ topics }: PathwaySource,
	{ relations }: PathwaySite
): [ ConceptKind | null, string ] {
	const concept = relations.concept( topics.main[ 0 ] ?? '' );

	return [ concept?.kind ?? null, concept?.names[ 0 ] ?? '' ];
}

function readSource(
	post: AnalysedPost,
	site: PathwaySite,
	tools: PathwayTools
): PathwaySource {
	const place = site.places.get( post.sourceId ?? -1 ) ?? null;
	const facts = factsOfPost( post, tools.targets[ place ?? -1 ]?.facts );
	const page = readPage(
		tools.toTarget( facts ),
		place,
		site.relations,
		site.read
	);
	const readings = post.spans.map( ( span ): SpanReading =>
		tools.read( span, post.language )
	);

	return sourceOfPost(
		post,
		page,
		topicOf(
			[ post.title, ...post.spans.map( ( { text } ) => text ) ],
			languageOf( post.language ),
			tools.lexicon,
			site.topics
		),
		readings,
		tools.addresses,
		site
	);
}

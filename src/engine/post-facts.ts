import type { AnalysedPost } from '../contract/types';

import type { Site } from './analyse';
import { abbreviationFacts } from './abbreviations';
import type { AbbreviationFacts } from './abbreviations';
import { readDecisions } from './past-decisions';
import type { PastDecisions } from './past-decisions';
import type { SpanReading } from './read-span';
import { tokenize } from './text/tokenize';
import { topicWords } from './topic';
import { isEmergencyNotice } from './zones';

/** What all cases of a post share. */
export interface PostFacts extends PastDecisions {
	abbreviations: AbbreviationFacts;
	/** Cosine of post and page, by place of the page in the index. */
	similarities: ( page: number ) => number;
	sourceId: number | null;
	terms: ReadonlySet< string >;
	/** Key of its address, if it has one. */
	selfKey: string | null;
	/** Its post type and term, as the site's habits know them; null for a post that is not in the index. */
	group: string | null;
	/** Its title, folded words with a space on each side. */
	titleWords: string;
	/** By number of the span: whether it is a notice about an emergency. */
	notices: readonly boolean[];
	today: string;
}

/** Reads a post for what bears on all its cases. */
export function postFacts(
	post: AnalysedPost,
	readings: readonly SpanReading[],
	site: Site
): PostFacts {
	const title = tokenize( post.title );
	const titleNumbers = site.lexicon.findAll( title, site.language );
	const titleTopic = topicWords( title, titleNumbers, site.language );
	const self =
		site.targets[ site.placesById.get( post.sourceId ?? -1 ) ?? -1 ];

	return {
		abbreviations: abbreviationFacts( readings, site, titleNumbers ),
		// The title counts twice.
		similarities: site.topics.similarities( [
			titleTopic,
			titleTopic,
			...readings.map( ( reading ) => reading.topicWords ),
		] ),
		sourceId: post.sourceId,
		terms: new Set( self?.facts.terms ?? [] ),
		selfKey: post.url === null ? null : site.addresses.keyOf( post.url ),
		group: self?.group ?? null,
		titleWords: ` ${ title.words.join( ' ' ) } `,
		notices: readings.map( isEmergencyNotice ),
		today: post.today,
		...readDecisions( post.decisions ),
	};
}

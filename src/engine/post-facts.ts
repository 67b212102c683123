import type { Site } from './analyse';
import { abbreviationFacts } from './abbreviations';
import type { AbbreviationFacts } from './abbreviations';
import type { SpanReading } from './read-span';
import type { Writing } from './writing';
import { isEmergencyNotice } from './zones';

/** What all cases of a post share, and every change of its text may change. */
export interface PostFacts {
	abbreviations: AbbreviationFacts;
	/** Cosine of post and page, by place of the page in the index. */
	similarities: ( page: number ) => number;
	/** By number of the span: whether it is a notice about an emergency. */
	notices: readonly boolean[];
}

/** Reads a post for what bears on all its cases. */
export function postFacts(
	readings: readonly SpanReading[],
	{ titleNumbers, titleTopic }: Writing,
	site: Site
): PostFacts {
	return {
		abbreviations: abbreviationFacts( readings, site, titleNumbers ),
		// The title counts twice.
		similarities: site.topics.similarities( [
			titleTopic,
			titleTopic,
			...readings.map( ( reading ) => reading.topicWords ),
		] ),
		notices: readings.map( isEmergencyNotice ),
	};
}

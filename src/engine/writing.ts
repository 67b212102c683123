import type { AnalysedPost, TextSpan } from '../contract/types';

import type { Site } from './analyse';
import type { CasesOfPlace } from './cases-of-place';
import { SeenPage } from './found-case';
import type { Lead, Place } from './found-case';
import type { Target } from './features/case';
import { readDecisions } from './past-decisions';
import type { PastDecisions } from './past-decisions';
import type { Phrase } from './phrases';
import type { SpanReading } from './read-span';
import { tokenize } from './text/tokenize';
import { topicWords } from './topic';
import { flagsOf } from './word-flags';

/** What stays as it is while a post is written: who it is, its title, what was decided, the day; and what follows from it. */
export interface Writing extends PastDecisions {
	sourceId: number | null;
	terms: ReadonlySet< string >;
	/** Key of its address, if it has one. */
	selfKey: string | null;
	/** Numbers of the words of its title, and of those that tell what it is about. */
	titleNumbers: readonly number[];
	titleTopic: readonly number[];
	/** Its title, folded words with a space on each side. */
	titleWords: string;
	/** A page as this post sees it, by its place in the index. */
	page: ( place: number ) => SeenPage;
	/** Where words lead from here, once they were met. */
	leads: Map< Phrase, readonly Lead[] >;
	/** What was made of its spans, by reading; of two spans with one text each its own. */
	made: Map< SpanReading, MadePlace[] >;
}

/** A span with its cases. */
export interface MadePlace {
	place: Place;
	cases: CasesOfPlace;
}

/** Reads of a post what stays. */
export function beginWriting( post: AnalysedPost, site: Site ): Writing {
	const title = tokenize( post.title );
	const titleNumbers = site.lexicon.findAll( title, site.language );
	const self =
		site.targets[ site.placesById.get( post.sourceId ?? -1 ) ?? -1 ];
	const group = self?.group ?? null;
	const pages = new Map< number, SeenPage >();
	const writing: Writing = {
		sourceId: post.sourceId,
		terms: new Set( self?.facts.terms ?? [] ),
		selfKey: post.url === null ? null : site.addresses.keyOf( post.url ),
		titleNumbers,
		titleTopic: topicWords(
			title,
			titleNumbers,
			flagsOf( title, site.language )
		),
		titleWords: ` ${ title.words.join( ' ' ) } `,
		...readDecisions( post, site.verdicts ),
		page: ( place ) => {
			let page = pages.get( place );
			if ( page === undefined ) {
				page = new SeenPage(
					site.targets[ place ] as Target,
					site.habits,
					post.today,
					group,
					writing,
					site.model
				);
				pages.set( place, page );
			}
			return page;
		},
		leads: new Map(),
		made: new Map(),
	};

	return writing;
}

/** The writing that a post goes on with: the last one where all that stays is as it was, or a new one. */
export function createDesk(): ( post: AnalysedPost, site: Site ) => Writing {
	let last: { key: string; writing: Writing } | null = null;

	return ( post, site ) => {
		const key = JSON.stringify( [
			post.sourceId,
			post.title,
			post.language,
			post.url,
			post.today,
			post.decisions,
		] );
		if ( last?.key !== key ) {
			last = { key, writing: beginWriting( post, site ) };
		}
		return last.writing;
	};
}

/** What was made of a span with the same text, marks and heading in the analysis before, once; or undefined. */
export function takeMade(
	made: Map< SpanReading, MadePlace[] >,
	span: TextSpan,
	reading: SpanReading,
	heading: Place[ 'heading' ]
): MadePlace | undefined {
	const places = made.get( reading );
	const number =
		places?.findIndex(
			( { place } ) =>
				place.heading?.reading === heading?.reading &&
				haveSameMarks( place.span, span )
		) ?? -1;

	return number === -1 ? undefined : places?.splice( number, 1 )[ 0 ];
}

function haveSameMarks( one: TextSpan, other: TextSpan ): boolean {
	return (
		one.marks.length === other.marks.length &&
		one.marks.every( ( { kind, start, end }, place ) => {
			const mark = other.marks[ place ];
			return (
				mark?.kind === kind && mark.start === start && mark.end === end
			);
		} )
	);
}

import type {
	Analysis,
	AnalysedPost,
	LinkingHabits,
	NearMiss,
	TextSpan,
} from '../contract/types';
import type { DropReason } from '../contract/reasons';

import { budgetOf, linkedPlaces, linkedTargets } from './existing-links';
import type { Addresses } from './existing-links';
import type { Target } from './features/case';
import { gatherCases } from './gather-cases';
import type { Language } from './language/language';
import { mentionedPages } from './mentioned-pages';
import type { Model } from './model';
import type { SpanReading } from './read-span';
import { score } from './score';
import { select } from './select';
import type { PlacedCase } from './placed-case';
import { anchorOf, endOf, toSuggestions } from './to-suggestions';
import type { Lexicon } from './text/lexicon';
import type { Topics } from './topic';
import type { Vocabulary } from './vocabulary/lookup';
import { beginWriting } from './writing';
import type { Writing } from './writing';

/** A compiled site, seen from a post in one language. */
export interface Site {
	addresses: Addresses;
	/** Places of the pages that may be linked to, by id. */
	placesById: ReadonlyMap< number, number >;
	vocabulary: Vocabulary;
	targets: readonly Target[];
	/** Keys of their addresses. */
	targetKeys: readonly string[];
	pageConcepts: readonly ( readonly string[] )[];
	topics: Topics;
	lexicon: Lexicon;
	language: Language;
	/** By place in the index: whether a page is in the post's language. */
	linkable: readonly boolean[];
	read: ( span: TextSpan ) => SpanReading;
	habits: LinkingHabits | undefined;
	model: Model;
}

export const MAX_NEAR_MISSES = 20;

/** Text in, suggestions out: read, gather, score, select, explain. */
export function analyse(
	post: AnalysedPost,
	site: Site,
	writing: Writing = beginWriting( post, site )
): Analysis {
	const readings = post.spans.map( ( span ) => site.read( span ) );
	const linked = linkedTargets( post.spans, site.addresses );
	const budget = budgetOf(
		post.spans,
		readings,
		site.addresses,
		site.habits
	);
	const { cases, refused } = gatherCases(
		post,
		readings,
		linked,
		site,
		writing
	);
	cases.forEach( score );
	refused.forEach( ( { candidate } ) => score( candidate ) );
	const { chosen, dropped } = select(
		cases,
		budget,
		linkedPlaces( post.spans, readings ),
		site.habits
	);

	const found = {
		suggestions: toSuggestions( chosen, cases, post ),
		nearMisses: nearMisses( [ ...dropped, ...refused ], chosen ),
		linkedTargetIds: [ ...linked ].sort( ( a, b ) => a - b ),
	};

	return {
		...found,
		budget,
		targets: mentionedPages( found, site ),
	};
}

/** Words that are, or are part of, a link already: they need no other. */
function isLinked( candidate: PlacedCase ): boolean {
	const { tokens } = candidate.reading;
	const from = tokens.starts[ candidate.match.first ] ?? 0;
	const to = endOf( candidate.match.last, tokens );

	return candidate.span.marks.some(
		( { kind, start, end } ) => kind === 'link' && start < to && from < end
	);
}

/** The best that were left out, one for each page and reason, best first. */
function nearMisses(
	dropped: readonly { candidate: PlacedCase; dropReason: DropReason }[],
	chosen: readonly PlacedCase[]
): NearMiss[] {
	const chosenPages = new Set( chosen.map( ( { naming } ) => naming.page ) );
	const seen = new Set< number >();

	return dropped
		.filter( ( { candidate } ) => ! isLinked( candidate ) )
		.sort(
			( a, b ) =>
				b.candidate.score - a.candidate.score ||
				a.candidate.spanNumber - b.candidate.spanNumber
		)
		.filter( ( { candidate } ) => {
			const page = candidate.naming.page;
			const isNew = ! seen.has( page ) && ! chosenPages.has( page );
			seen.add( page );
			return isNew;
		} )
		.slice( 0, MAX_NEAR_MISSES )
		.map( ( { candidate, dropReason } ) => ( {
			anchor: anchorOf( candidate ),
			targetId: candidate.target.facts.id,
			score: candidate.score,
			dropReason,
		} ) );
}

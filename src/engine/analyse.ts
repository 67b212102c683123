import type {
	Analysis,
	AnalysedPost,
	LinkingHabits,
	LinkRoom,
	TextSpan,
} from '../contract/types';

import { budgetOf, linkedPlaces, linkedTargets } from './existing-links';
import type { Addresses } from './existing-links';
import type { Target } from './features/case';
import type { FoundCase } from './found-case';
import { gatherCases } from './gather-cases';
import type { Sorted } from './gather-cases';
import type { Language } from './language/language';
import { mentionedPages } from './mentioned-pages';
import type { Model } from './model';
import type { IsNever } from './never-words';
import type { SpanReading } from './read-span';
import { createNearMisses } from './near-misses';
import { nearBar, score } from './score';
import { select } from './select';
import type { Verdicts } from './site-verdicts';
import { toSuggestions } from './to-suggestions';
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
	pageConcepts: readonly ( readonly string[] )[];
	topics: Topics;
	lexicon: Lexicon;
	language: Language;
	/** By place in the index: whether a page is in the post's language. */
	linkable: readonly boolean[];
	read: ( span: TextSpan ) => SpanReading;
	habits: LinkingHabits | undefined;
	/** By the owner's word. */
	linkRoom: LinkRoom;
	model: Model;
	/** Whether the site's word list forbids a link on words. */
	isNever: IsNever;
	/** Whether so many pages have a heading that it names no subject. */
	isSharedHeading: ( text: string ) => boolean;
	/** What was dismissed in all posts. */
	verdicts: Verdicts;
}

/**
 * Text in, suggestions out: read, gather, score, select, explain. Most cases are so far below the bar that nothing in the rest of
 * the post can lift them: those are scored only where near misses are few.
 */
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
		site.habits,
		site.linkRoom
	);
	const gathered = gatherCases( post, readings, linked, site, writing );
	const { cases, refused } = gathered.near();
	const near = cases.filter( ( { isNear } ) => isNear );
	near.forEach( measure );
	const { chosen, dropped } = select(
		near,
		budget,
		linkedPlaces( post.spans, readings ),
		site.habits
	);

	const misses = createNearMisses( chosen, post );
	dropped.forEach( misses.add );
	addRefused( refused.filter( ( { candidate } ) => candidate.isNear ) );
	// Where the site has little to offer, what is far from any bar is asked too.
	if ( misses.worst() < nearBar( site.model ) ) {
		const all = gathered.all();
		for ( const candidate of all.cases ) {
			if ( ! candidate.isNear ) {
				measure( candidate );
				misses.add( { candidate, dropReason: 'low-probability' } );
			}
		}
		addRefused(
			all.refused.filter( ( { candidate } ) => ! candidate.isNear )
		);
	}

	const found = {
		suggestions: toSuggestions( chosen, near, post ),
		nearMisses: misses.list(),
		linkedTargetIds: [ ...linked ].sort( ( a, b ) => a - b ),
	};

	return {
		...found,
		budget,
		targets: mentionedPages( found, site ),
	};

	function measure( candidate: FoundCase ) {
		candidate.similarity = gathered.similarities( candidate.naming.page );
		score( candidate );
	}
	function addRefused( list: Sorted[ 'refused' ] ) {
		for ( const missed of list ) {
			measure( missed.candidate );
			misses.add( missed );
		}
	}
}

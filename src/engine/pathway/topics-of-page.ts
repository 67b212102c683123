import { longerMatches } from '../around';
import type { Match } from '../match';
import type { SpanReading } from '../read-span';
import { GAP } from '../text/tokenize';

import type { ConceptRelations } from './concept-relations';

/** What a page is about. */
export interface PageTopics {
	/** Concepts that the title, or a word of the owner's, is the name of; the main one first. */
	main: readonly string[];
	/** Concepts that the title speaks of. */
	named: readonly string[];
	/** Concepts that the summary speaks of. */
	minor: readonly string[];
	/** Conditions and symptoms that the page serves, as its title says; empty for a page that serves all. */
	conditions: ReadonlySet< string >;
	/** The same, as its summary says: how a clinician's page or a hub's tells what it is for. */
	minorConditions: ReadonlySet< string >;
}

/**
 * The topics of a page from its title and summary.
 *
 * @param main      Concepts that the title is the name of.
 * @param title     Reading of the title.
 * @param summary   Reading of the summary.
 * @param relations Of the vocabulary.
 */
export function topicsOfPage(
	main: readonly string[],
	title: SpanReading,
	summary: SpanReading,
	relations: ConceptRelations
): PageTopics {
	const named = conceptsIn( title ).filter( ( id ) => ! main.includes( id ) );
	const minor = conceptsIn( summary ).filter(
		( id ) => ! main.includes( id ) && ! named.includes( id )
	);
	const conditionsOf = ( ids: readonly string[] ) =>
		new Set( ids.flatMap( ( id ) => [ ...relations.conditionsOf( id ) ] ) );

	// What the whole title is the name of says it best; then words in it, then words inside these ("diabetes evaluation").
	const conditions = [ main, named, conceptsIn( title, true ) ]
		.map( conditionsOf )
		.find( ( { size } ) => size > 0 );

	return {
		main,
		named,
		minor,
		conditions: conditions ?? new Set(),
		minorConditions: conditionsOf( minor ),
	};
}

/** Concepts whose names stand in a text, in text order; a name inside a longer one is not there, unless asked for. */
export function conceptsIn(
	reading: SpanReading,
	hasInside = false
): string[] {
	const found = reading.matches
		.filter(
			( match ) =>
				match.phrase.conceptId !== null &&
				! match.phrase.isIdiom &&
				( hasInside || ! isInsideConcept( match, reading ) )
		)
		.map( ( { phrase } ) => phrase.conceptId as string );

	return [ ...new Set( found ) ];
}

/** Whether a longer medical name, or a set phrase, stands around a match. The page's own title takes nothing from names in it. */
export function isInsideConcept( match: Match, reading: SpanReading ): boolean {
	return longerMatches( match, reading ).some(
		( { phrase } ) => phrase.conceptId !== null || phrase.isIdiom
	);
}

/** Whether a longer name of something known stands around a match. */
export function isInside( match: Match, reading: SpanReading ): boolean {
	return longerMatches( match, reading ).some(
		( { phrase } ) =>
			phrase.conceptId !== null ||
			phrase.isIdiom ||
			phrase.namings.some( ( { source } ) => source !== 'heading' )
	);
}

/** Whether the words before a match, in the same sentence, deny it. */
export function isDenied(
	match: Match,
	{ cues, sentences, tokens }: SpanReading
): boolean {
	return cues.some(
		( { cue, first, last } ) =>
			cue.kind === 'negation' &&
			sentences[ first ] === sentences[ match.first ] &&
			last < match.first &&
			match.first - last <= DENIAL_REACH &&
			! tokens.gaps
				.slice( last + 1, match.first + 1 )
				.includes( GAP.sentence )
	);
}

/** Tokens that a denial reaches (NegEx, Chapman et al. 2001). */
const DENIAL_REACH = 6;

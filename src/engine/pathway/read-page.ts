import type { IndexedPage, PageRole } from '../../contract/types';

import type { Target } from '../features/case';
import { languageCode } from '../language';
import type { Match } from '../match';
import type { SpanReading } from '../read-span';

import type { ConceptRelations } from './concept-relations';
import { specialtiesOf } from './specialty';
import type { Specialties } from './specialty';
import { isInsideConcept, topicsOfPage } from './topics-of-page';
import type { PageTopics } from './topics-of-page';
import { pathwayWords, says, without } from './words';

/** A page, seen from the care pathway. */
export interface PathwayPage {
	facts: IndexedPage;
	role: PageRole;
	topics: PageTopics;
	specialties: Specialties;
	/** For whom the title says it is, or null. */
	audience: 'child' | 'adult' | null;
	/** It says when not to wait. */
	isEmergencyAdvice: boolean;
	/** A visit after the first one. */
	isFollowUp: boolean;
	/** A visit of people who have not been seen for it yet. */
	isFirstVisit: boolean;
	isTrust: boolean;
	/** Places of the pages that its title names. */
	titleNames: readonly number[];
}

/** Reads a title or a summary. */
export type TextReader = ( text: string, language: string ) => SpanReading;

/** A page as the care pathway sees it; `place` is null for one that is not in the index. */
export function readPage(
	{ facts, role, conceptIds }: Target,
	place: number | null,
	relations: ConceptRelations,
	read: TextReader
): PathwayPage {
	const title = read( facts.title, facts.language );
	const summary = read( facts.summary, facts.language );
	const topics = topicsOfPage( conceptIds, title, summary, relations );
	const words = pathwayWords( facts.language );
	const names = [ facts.title, ...facts.aliases ].join( '\n' );

	return {
		facts,
		role,
		topics,
		specialties: specialtiesOf( facts, topics, title, summary, relations ),
		audience: audienceOf( names, facts.language ),
		isEmergencyAdvice:
			says( without( names, words.notUrgent ), words.emergencyAdvice ) &&
			topics.conditions.size === 0,
		isFollowUp: says( facts.title, words.followUp ),
		isFirstVisit: says( facts.title, words.firstVisit ),
		isTrust: says( facts.title, words.trust ),
		titleNames: [
			...pagesNamedIn( title, ( match ) =>
				isInsideConcept( match, title )
			).keys(),
		].filter( ( other ) => other !== place ),
	};
}

/** A page that the owner names as advice for what is no emergency is no answer to one, whatever its title says. */
export function heedAdvice(
	page: PathwayPage,
	advicePage: number | null
): PathwayPage {
	return page.isEmergencyAdvice && page.facts.id === advicePage
		? { ...page, isEmergencyAdvice: false }
		: page;
}

/** Language, role, and whether it is for a first visit: what must agree with whoever asks for an open way. */
export function openKey( {
	facts,
	role,
	isFollowUp,
}: Pick< PathwayPage, 'facts' | 'role' | 'isFollowUp' > ): string {
	return `${ languageCode( facts.language ) } ${ role } ${ isFollowUp }`;
}

/** Whether a page is for everybody, whatever the condition. */
export function isOpenToAll( {
	role,
	topics,
	specialties: { terms, named },
}: PathwayPage ): boolean {
	return (
		topics.conditions.size === 0 &&
		named.size === 0 &&
		( role === 'telehealth' ||
			( role === 'appointment' && terms.size === 0 ) )
	);
}

/** For whom a title says the page is; null for everybody, or for both. */
function audienceOf(
	names: string,
	language: string
): PathwayPage[ 'audience' ] {
	const { child, adult } = pathwayWords( language );
	const isChild = says( names, child );

	if ( isChild === says( names, adult ) ) {
		return null;
	}
	return isChild ? 'child' : 'adult';
}

/** Places of the pages that a text names by their own names, each with the name. */
export function pagesNamedIn(
	reading: SpanReading,
	isLeftOut: ( match: Match ) => boolean
): Map< number, string > {
	const named = new Map< number, string >();

	for ( const match of reading.matches ) {
		const { namings, isIdiom, isEveryday } = match.phrase;
		const fitting = namings.filter(
			( { source, isAbbreviation } ) =>
				OWN_NAMES.has( source ) && ! isAbbreviation
		);

		if (
			fitting.length === 0 ||
			fitting.length > MAX_MEANINGS ||
			isIdiom ||
			isEveryday ||
			isLeftOut( match )
		) {
			continue;
		}
		for ( const { page } of fitting ) {
			if ( ! named.has( page ) ) {
				named.set( page, match.phrase.text );
			}
		}
	}

	return named;
}

export function sameLanguage( one: IndexedPage, other: IndexedPage ): boolean {
	return (
		one.language === other.language ||
		languageCode( one.language ) === languageCode( other.language )
	);
}

/** Words that mean more pages than this tell none of them. */
const MAX_MEANINGS = 3;

const OWN_NAMES: ReadonlySet< string > = new Set( [
	'title',
	'short-title',
	'owner-alias',
	'keyphrase',
	'synonym',
] );

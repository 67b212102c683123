import type { IndexedPage, PageRole, TextSpan } from '../../contract/types';

import type { Target } from '../features/case';
import { languageCode } from '../language';
import type { Match } from '../match';
import type { SpanReading } from '../read-span';
import type { Topics } from '../topic';

import type { ConceptRelations } from './concept-relations';
import { foldersAbove } from './folders';
import { readSiteLinks } from './site-links';
import type { SiteLinks } from './site-links';
import { specialtiesOf } from './specialty';
import type { Specialties } from './specialty';
import { isInsideConcept, topicsOfPage } from './topics-of-page';
import type { PageTopics } from './topics-of-page';
import { pathwayWords, says } from './words';

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

/** All pages of a site, found by what they are about. */
export interface PathwaySite {
	pages: readonly PathwayPage[];
	places: ReadonlyMap< number, number >;
	links: SiteLinks;
	relations: ConceptRelations;
	topics: Topics;
	byRole: ReadonlyMap< PageRole, readonly number[] >;
	/** By concept that the title names. */
	byConcept: ReadonlyMap< string, readonly number[] >;
	/** By concept that the summary names. */
	byMinor: ReadonlyMap< string, readonly number[] >;
	/** Pages whose title names a page, by that page. */
	namedBy: ReadonlyMap< number, readonly number[] >;
	/** Pages that keep a fact about a page, by the id of that page. */
	factsAbout: ReadonlyMap< number, readonly number[] >;
	/** Pages on how the site checks what it says. */
	trust: readonly number[];
	/** Pages that say when not to wait. */
	emergencyAdvice: readonly number[];
	/** Pages for everybody, whatever the condition: booking of no specialty's own, video visits; by `openKey`. */
	open: ReadonlyMap< string, readonly number[] >;
	/** By term of the site's specialties, and by concept of a specialty that the title names. */
	bySpecialty: ReadonlyMap< string, readonly number[] >;
	/** By every folder above its address. */
	byFolder: ReadonlyMap< string, readonly number[] >;
	read: ( text: string, language: string ) => SpanReading;
}

/** What the engine has compiled already. */
export interface PathwayParts {
	targets: readonly Target[];
	topics: Topics;
	relations: ConceptRelations;
	read: ( span: TextSpan, language: string ) => SpanReading;
}

/** Reads all pages of a site once for their place on the care pathway. */
export function compilePathway( parts: PathwayParts ): PathwaySite {
	const read = ( text: string, language: string ) =>
		parts.read( asSpan( text ), language );
	const pages = parts.targets.map( ( target, place ) =>
		readPage( target, place, parts.relations, read )
	);
	const byRole = new Map< PageRole, number[] >();
	const byConcept = new Map< string, number[] >();
	const byMinor = new Map< string, number[] >();
	const namedBy = new Map< number, number[] >();
	const factsAbout = new Map< number, number[] >();
	const bySpecialty = new Map< string, number[] >();
	const byFolder = new Map< string, number[] >();
	const open = new Map< string, number[] >();
	const placesOf = ( fits: ( page: PathwayPage ) => boolean ) =>
		pages.flatMap( ( page, place ) => ( fits( page ) ? [ place ] : [] ) );

	pages.forEach( ( page, place ) => {
		const { facts, role, topics, titleNames, specialties } = page;
		file( byRole, role, place );
		[ ...topics.main, ...topics.named ].forEach( ( id ) =>
			file( byConcept, id, place )
		);
		topics.minor.forEach( ( id ) => file( byMinor, id, place ) );
		titleNames.forEach( ( named ) => file( namedBy, named, place ) );
		[ ...specialties.terms, ...specialties.named ].forEach( ( key ) =>
			file( bySpecialty, key, place )
		);
		if ( isOpenToAll( page ) ) {
			file( open, openKey( page ), place );
		}
		foldersAbove( facts.url )
			.filter( Boolean )
			.forEach( ( folder ) => file( byFolder, folder, place ) );
		facts.relations?.forEach( ( { targetId } ) =>
			file( factsAbout, targetId, place )
		);
	} );

	return {
		pages,
		places: new Map(
			pages.map( ( { facts }, place ) => [ facts.id, place ] )
		),
		links: readSiteLinks( pages.map( ( { facts } ) => facts ) ),
		relations: parts.relations,
		topics: parts.topics,
		byRole,
		byConcept,
		byMinor,
		namedBy,
		factsAbout,
		trust: placesOf( ( { isTrust } ) => isTrust ),
		emergencyAdvice: placesOf(
			( { isEmergencyAdvice } ) => isEmergencyAdvice
		),
		open,
		bySpecialty,
		byFolder,
		read,
	};
}

/** A page as the care pathway sees it; `place` is null for one that is not in the index. */
export function readPage(
	{ facts, role, conceptIds }: Target,
	place: number | null,
	relations: ConceptRelations,
	read: PathwaySite[ 'read' ]
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
			says( names, words.emergencyAdvice ) &&
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

/** Language, role, and whether it is for a first visit: what must agree with whoever asks for an open way. */
export function openKey( {
	facts,
	role,
	isFollowUp,
}: Pick< PathwayPage, 'facts' | 'role' | 'isFollowUp' > ): string {
	return `${ languageCode( facts.language ) } ${ role } ${ isFollowUp }`;
}

function isOpenToAll( {
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
	return languageCode( one.language ) === languageCode( other.language );
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

function file< Key >( map: Map< Key, number[] >, key: Key, place: number ) {
	const known = map.get( key );
	if ( known === undefined ) {
		map.set( key, [ place ] );
	} else if ( known.at( -1 ) !== place ) {
		known.push( place );
	}
}

function asSpan( text: string ): TextSpan {
	return {
		blockId: '',
		attribute: '',
		blockName: '',
		kind: 'other',
		level: null,
		text,
		marks: [],
		isEditable: false,
	};
}

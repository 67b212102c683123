import type { RelatedPage, StepReason } from '../../contract/types';

import type { PathwaySite } from './compile-pathway';
import { compareConditions, isForOthers } from './may-follow';
import { sameLanguage } from './read-page';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';
import { relateConditions } from './relate-conditions';
import { combine } from './tie';
import type { Tie } from './tie';

const MAX_RELATED = 5;
/** What one reason alone must weigh: a sign of five conditions is just enough, and several that many have are not. */
const MIN_WEIGHT = 0.3;

/**
 * Conditions that belong beside the condition of a page: what it can lead to, what can lead to it, and those that share an
 * uncommon treatment or sign with it. Look-alikes are left out: whoever mistakes them is not helped by a list of both.
 *
 * @return At most five, those that have most to do with it first, each with its reasons, the strongest first.
 */
export function relatedConditions(
	source: PathwaySource,
	site: PathwaySite
): RelatedPage[] {
	if ( source.role !== 'condition' ) {
		return [];
	}

	return [ ...reasonsByPlace( source, site ) ]
		.map( ( [ place, reasons ] ) => ( { place, tie: combine( reasons ) } ) )
		.filter(
			( { place, tie } ) =>
				( tie.reasons[ 0 ]?.weight ?? 0 ) >= MIN_WEIGHT &&
				place !== source.place &&
				mayStandBeside(
					source,
					site.pages[ place ] as PathwayPage,
					tie,
					site
				)
		)
		.sort( byStrength )
		.slice( 0, MAX_RELATED )
		.map( ( { place, tie } ) => ( {
			targetId: ( site.pages[ place ] as PathwayPage ).facts.id,
			reasons: tie.reasons,
		} ) );
}

/** What ties the condition of a page to those of others; each reason once, however many names a page has. */
function reasonsByPlace(
	source: PathwaySource,
	site: PathwaySite
): Map< number, StepReason[] > {
	const found = new Map< number, Map< string, StepReason > >();

	for ( const condition of source.topics.main ) {
		for ( const [ other, reasons ] of relateConditions(
			condition,
			site.relations
		) ) {
			for ( const place of site.byConcept.get( other ) ?? [] ) {
				const known = found.get( place ) ?? new Map();
				found.set( place, known );
				for ( const { key, reason } of reasons ) {
					known.set( key, known.get( key ) ?? reason );
				}
			}
		}
	}

	return new Map(
		[ ...found ].map( ( [ place, reasons ] ) => [
			place,
			[ ...reasons.values() ],
		] )
	);
}

function mayStandBeside(
	source: PathwaySource,
	page: PathwayPage,
	tie: Tie,
	site: PathwaySite
): boolean {
	return (
		page.role === 'condition' &&
		sameLanguage( source.facts, page.facts ) &&
		! isForOthers( source, page ) &&
		! isLookAlike( source, page, tie, site ) &&
		compareConditions( source, page, site ) !== 'different'
	);
}

/**
 * Two forms of diabetes have signs and treatments in common, and that is just why they are mistaken for each other. Where only
 * these tie two conditions, what a wider or narrower name must not be confused with counts too.
 */
function isLookAlike(
	source: PathwayPage,
	page: PathwayPage,
	{ reasons }: Tie,
	{ relations }: PathwaySite
): boolean {
	const isCausal = reasons.some(
		( { code } ) => code === 'complication' || code === 'leads-to'
	);
	const namesOf = ( id: string ) =>
		isCausal ? [ id ] : [ ...relations.lineOf( id ) ];
	const theirs = new Set( [ ...page.topics.conditions ].flatMap( namesOf ) );

	return [ ...source.topics.conditions ]
		.flatMap( namesOf )
		.some( ( one ) =>
			[ ...relations.differentOf( one ) ].some( ( other ) =>
				theirs.has( other )
			)
		);
}

/** Of two that are tied alike the one that was found first: the order of the site. */
function byStrength(
	one: { place: number; tie: Tie },
	other: { place: number; tie: Tie }
): number {
	return other.tie.strength - one.tie.strength || one.place - other.place;
}

import type { RelatedPage, StepReason } from '../../contract/types';

import { sameLanguage } from './read-page';
import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import { compareConditions } from './may-follow';
import type { PathwaySource } from './read-post';

const MAX_RELATED = 5;
const MAX_TRUST = 6;
const SHARED = 0.4;

/** Roles whose pages give advice on health: readers may ask who checked it. */
const ADVISING: ReadonlySet< string > = new Set( [
	'symptom',
	'condition',
	'test',
	'preparation',
	'results',
	'treatment',
	'medication',
	'care-plan',
	'aftercare',
	'prevention',
	'article',
] );

/**
 * Conditions that share a sign with the condition of a page. Look-alikes are left out: whoever mistakes them is not helped by
 * a list of both.
 */
export function relatedConditions(
	source: PathwaySource,
	site: PathwaySite
): RelatedPage[] {
	if ( source.role !== 'condition' ) {
		return [];
	}

	const found = new Map< number, StepReason[] >();
	for ( const condition of source.topics.main ) {
		for ( const [ sign, link ] of site.relations.of( condition ) ) {
			if ( link !== 'sign' ) {
				continue;
			}
			const name = site.relations.concept( sign )?.names[ 0 ] ?? sign;
			for ( const [ other, back ] of site.relations.of( sign ) ) {
				if ( back !== 'cause' ) {
					continue;
				}
				for ( const place of site.byConcept.get( other ) ?? [] ) {
					found.set( place, [
						...( found.get( place ) ?? [] ),
						{ code: 'shares', weight: SHARED, values: { name } },
					] );
				}
			}
		}
	}

	return [ ...found ]
		.filter( ( [ place ] ) => {
			const page = site.pages[ place ] as PathwayPage;
			return (
				place !== source.place &&
				page.role === 'condition' &&
				sameLanguage( source.facts, page.facts ) &&
				compareConditions( source, page, site ) !== 'different'
			);
		} )
		.sort(
			( [ a, one ], [ b, other ] ) => other.length - one.length || a - b
		)
		.slice( 0, MAX_RELATED )
		.map( ( [ place, reasons ] ) => ( {
			targetId: ( site.pages[ place ] as PathwayPage ).facts.id,
			reasons,
		} ) );
}

/** Who stands behind a page that gives advice, and how the site checks what it says: people first, each page once. */
export function trustPages(
	source: PathwaySource,
	site: PathwaySite
): RelatedPage[] {
	return ADVISING.has( source.role )
		? [ ...new Set( [ ...source.people, ...site.trust ] ) ]
				.map( ( place ) => site.pages[ place ] as PathwayPage )
				.filter(
					( { facts } ) =>
						facts.id !== source.facts.id &&
						sameLanguage( source.facts, facts )
				)
				.slice( 0, MAX_TRUST )
				.map( ( { facts } ) => ( {
					targetId: facts.id,
					reasons: [ { code: 'open-to-all', weight: 1, values: {} } ],
				} ) )
		: [];
}

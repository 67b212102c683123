import type { StepReason } from '../../contract/types';

import type { PathwaySite } from './compile-pathway';
import { folderOf, foldersAbove } from './folders';
import { compareConditions } from './may-follow';
import { sameLanguage } from './read-page';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';
import { areApart } from './specialty';
import { combine } from './tie';
import type { Tie } from './tie';

const WEIGHTS = {
	sameSpecialty: 0.6,
	sameCondition: 0.6,
	linked: 0.3,
	linksHere: 0.3,
	below: 0.6,
	namesThis: 0.5,
} as const;

/** A tie weaker than this is none. */
export const MIN_STRENGTH = 0.5;

/** Roles that speak of no subject: they belong to the site, not to a cluster. */
const OUTSIDE: ReadonlySet< string > = new Set( [
	'policy',
	'location',
	'telehealth',
	'coverage',
	'referral',
] );

/** What ties a post to a cluster as it stands now: strongest first, none where it does not belong there. */
export function membership(
	source: PathwaySource,
	pillarPlace: number,
	site: PathwaySite
): StepReason[] {
	const pillar = site.pages[ pillarPlace ] as PathwayPage;
	const { strength, reasons } = tieToPillar(
		pillar,
		pillarPlace,
		source,
		{
			isLinked: source.linkedFrom.has( pillarPlace ),
			linksHere: source.linked.has( pillarPlace ),
		},
		site
	);

	return strength >= MIN_STRENGTH ? reasons : [];
}

/**
 * What ties a page to a pillar.
 *
 * @param pillar          The pillar page.
 * @param place           Its place.
 * @param page            The other.
 * @param links           Which of the two leads to the other.
 * @param links.isLinked  The pillar leads to the page.
 * @param links.linksHere The page leads to the pillar.
 * @param site            Compiled site.
 */
export function tieToPillar(
	pillar: PathwayPage,
	place: number,
	page: PathwayPage,
	links: { isLinked: boolean; linksHere: boolean },
	site: PathwaySite
): Tie {
	return combine( evidence( pillar, place, page, links, site ) );
}

function evidence(
	pillar: PathwayPage,
	place: number,
	page: PathwayPage,
	{ isLinked, linksHere }: { isLinked: boolean; linksHere: boolean },
	site: PathwaySite
): StepReason[] {
	if (
		OUTSIDE.has( page.role ) ||
		! sameLanguage( pillar.facts, page.facts ) ||
		areApart( pillar.specialties, page.specialties )
	) {
		return [];
	}

	const reasons: StepReason[] = [];
	const add = (
		code: StepReason[ 'code' ],
		weight: number,
		values: StepReason[ 'values' ] = {}
	) => reasons.push( { code, weight, values } );
	const isAboutOne = pillar.topics.conditions.size > 0;

	if ( isAboutOne ) {
		const compared = compareConditions( page, pillar, site );
		if ( compared === 'different' || compared === 'other' ) {
			return [];
		}
		if ( compared === 'same' ) {
			add( 'same-condition', WEIGHTS.sameCondition );
		}
	} else {
		const shared = sharedWithHub( pillar, page );
		if ( shared !== null ) {
			add( 'same-specialty', WEIGHTS.sameSpecialty, { name: shared } );
		}
	}
	if ( isLinked ) {
		add( 'linked', WEIGHTS.linked );
	}
	if ( linksHere ) {
		add( 'links-here', WEIGHTS.linksHere );
	}
	if ( page.titleNames.includes( place ) ) {
		add( 'names-this', WEIGHTS.namesThis );
	}
	if (
		foldersAbove( page.facts.url ).includes( folderOf( pillar.facts.url ) )
	) {
		add( 'below', WEIGHTS.below );
	}

	return reasons;
}

/** What a page and the hub of a specialty share: a term of the site's, else the field that the hub's title names. */
function sharedWithHub( hub: PathwayPage, page: PathwayPage ): string | null {
	const { terms, named } = hub.specialties;

	if ( terms.size > 0 && page.specialties.terms.size > 0 ) {
		const term = [ ...terms ].find( ( one ) =>
			page.specialties.terms.has( one )
		);
		return term?.slice( term.indexOf( ':' ) + 1 ) ?? null;
	}
	return (
		[ ...named ].find( ( id ) => page.specialties.concepts.has( id ) ) ??
		null
	);
}

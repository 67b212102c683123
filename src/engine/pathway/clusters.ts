import type {
	ClusterMember,
	StepReason,
	TopicCluster,
} from '../../contract/types';

import { sameLanguage } from './read-page';
import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';
import { folderOf, foldersAbove } from './folders';
import { compareConditions } from './may-follow';
import { combine } from './tie';
import { areApart } from './specialty';

const WEIGHTS = {
	sameSpecialty: 0.6,
	sameCondition: 0.6,
	linked: 0.3,
	linksHere: 0.3,
	below: 0.6,
	namesThis: 0.5,
} as const;

const MIN_STRENGTH = 0.5;
/** So few come before the others; more would be none. */
const MAX_PRIMARY = 5;

/** Roles that speak of no subject: they belong to the site, not to a cluster. */
const OUTSIDE: ReadonlySet< string > = new Set( [
	'policy',
	'location',
	'telehealth',
	'coverage',
	'referral',
] );

/**
 * The clusters of a site: pages around each pillar, which is a page that the owner marked or the page of a specialty. A page
 * may support several.
 */
export function findClusters( site: PathwaySite ): TopicCluster[] {
	return site.pages.flatMap( ( pillar, place ) =>
		pillar.facts.isPillar || pillar.role === 'specialty'
			? [ toCluster( pillar, place, site ) ]
			: []
	);
}

function toCluster(
	pillar: PathwayPage,
	place: number,
	site: PathwaySite
): TopicCluster {
	const found = [ ...candidates( pillar, place, site ) ]
		.map( ( other ) => {
			const page = site.pages[ other ] as PathwayPage;
			return {
				page,
				...combine(
					evidence(
						pillar,
						place,
						page,
						{
							isLinked: site.links.outbound( place ).has( other ),
							linksHere: site.links
								.outbound( other )
								.has( place ),
						},
						site
					)
				),
			};
		} )
		.filter( ( { strength } ) => strength >= MIN_STRENGTH )
		.sort(
			( a, b ) =>
				b.strength - a.strength || a.page.facts.id - b.page.facts.id
		);
	const primary = new Set(
		[ ...found ]
			.sort(
				( a, b ) =>
					Number( b.page.facts.isPrimaryTarget ) -
						Number( a.page.facts.isPrimaryTarget ) ||
					b.page.facts.inboundCount - a.page.facts.inboundCount ||
					a.page.facts.id - b.page.facts.id
			)
			.slice( 0, MAX_PRIMARY )
			.map( ( { page } ) => page.facts.id )
	);

	return {
		clusterId: pillar.facts.id,
		members: found.map( ( { page, reasons } ): ClusterMember => ( {
			targetId: page.facts.id,
			reasons,
			isPrimary: primary.has( page.facts.id ),
		} ) ),
	};
}

/** What ties a post to a cluster as it stands now: strongest first, none where it does not belong there. */
export function membership(
	source: PathwaySource,
	pillarPlace: number,
	site: PathwaySite
): StepReason[] {
	const pillar = site.pages[ pillarPlace ] as PathwayPage;
	const { strength, reasons } = combine(
		evidence(
			pillar,
			pillarPlace,
			source,
			{
				isLinked: source.linkedFrom.has( pillarPlace ),
				linksHere: source.linked.has( pillarPlace ),
			},
			site
		)
	);

	return strength >= MIN_STRENGTH ? reasons : [];
}

/** Pages that share something with a pillar: never all pages of the site. */
function candidates(
	pillar: PathwayPage,
	place: number,
	site: PathwaySite
): Set< number > {
	const { terms, named } = pillar.specialties;
	const found = new Set< number >( [
		...site.links.inbound( place ),
		...site.links.outbound( place ),
		...( site.namedBy.get( place ) ?? [] ),
		...( site.byFolder.get( folderOf( pillar.facts.url ) ) ?? [] ),
		...[ ...terms, ...named ].flatMap( ( key ) => [
			...( site.bySpecialty.get( key ) ?? [] ),
		] ),
	] );

	for ( const condition of pillar.topics.conditions ) {
		for ( const id of site.relations.lineOf( condition ) ) {
			for ( const near of [ id, ...site.relations.of( id ).keys() ] ) {
				site.byConcept
					.get( near )
					?.forEach( ( other ) => found.add( other ) );
				site.byMinor
					.get( near )
					?.forEach( ( other ) => found.add( other ) );
			}
		}
	}

	found.delete( place );
	return found;
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

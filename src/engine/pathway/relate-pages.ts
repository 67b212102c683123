import type { PageRole, StepReason } from '../../contract/types';

import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';
import { subjects } from './subjects';
import { sharedSpecialty } from './specialty';
import { combine, strengthOf } from './tie';
import type { Tie } from './tie';

/** What each kind of evidence weighs, 0 to 1. Judged, not fitted: what an editor or medicine says outweighs what words suggest. */
const WEIGHTS = {
	relation: 0.8,
	namesThis: 0.8,
	linked: 0.55,
	linksHere: 0.45,
	spokenOf: 0.5,
	ownSpecialty: 0.5,
	sameSpecialty: 0.2,
	sameTopic: 0.35,
} as const;

/** Strength from which on similar words may make up the rest to another. */
export function liftableTo( strength: number ): number {
	return 1 - ( 1 - strength ) / ( 1 - WEIGHTS.sameTopic );
}

/** Below this two texts have only common words in common. */
const MIN_SIMILARITY = 0.12;

const OF_A_SPECIALTY: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'specialty',
	'service',
] );

/** Whether pages of a role speak for a whole specialty. */
export function speaksForSpecialty( role: PageRole ): boolean {
	return OF_A_SPECIALTY.has( role );
}

/**
 * What ties a page to another: facts of the site, relations of the vocabulary, links of editors, words.
 *
 * @param source Page that leads on.
 * @param place  Place of the other.
 * @param target The other.
 * @param site   Compiled site.
 * @param floor  Strength that words alone cannot lift high enough: below it they are not compared.
 */
export function relatePages(
	source: PathwaySource,
	place: number,
	target: PathwayPage,
	site: PathwaySite,
	floor = 0
): Tie {
	const reasons: StepReason[] = [];
	const add = (
		code: StepReason[ 'code' ],
		weight: number,
		values: StepReason[ 'values' ] = {}
	) => reasons.push( { code, weight, values } );

	addFacts( source, place, target, add );
	const shared = site.topicTies.between( source, place );
	if ( shared !== null ) {
		reasons.push( shared );
	}

	if ( source.place !== null && target.titleNames.includes( source.place ) ) {
		add( 'names-this', WEIGHTS.namesThis );
	}
	const spoken = source.spokenOf.get( place );
	if (
		( spoken !== undefined && mayExemplify( source, target ) ) ||
		source.titleNames.includes( place )
	) {
		add( 'spoken-of', WEIGHTS.spokenOf, {
			name: spoken ?? target.facts.title,
		} );
	}

	const specialty = sharedSpecialty( source.specialties, target.specialties );
	if ( specialty !== null ) {
		add(
			'same-specialty',
			speaksForSpecialty( target.role ) &&
				speaksForOne( target ) &&
				source.specialties.terms.size <= MAX_OWN
				? WEIGHTS.ownSpecialty
				: WEIGHTS.sameSpecialty,
			{ name: specialty }
		);
	}
	const strength = strengthOf( reasons );
	if ( strength < floor ) {
		return { strength, reasons, isKnown: false };
	}
	const cosine = source.similarityTo( place );
	if ( cosine >= MIN_SIMILARITY ) {
		add( 'same-topic', WEIGHTS.sameTopic * cosine );
	}

	return combine( reasons );
}

/**
 * Pages for everybody name tests and visits as examples, also of what is done elsewhere, and every page leads to them: only
 * pages without a subject of their own are meant.
 */
const FOR_EVERYBODY: ReadonlySet< string > = new Set( [
	'telehealth',
	'location',
	'coverage',
	'referral',
	'policy',
] );

function mayExemplify( source: PathwayPage, target: PathwayPage ): boolean {
	return (
		! FOR_EVERYBODY.has( source.role ) ||
		target.role === 'clinician' ||
		( subjects( target ).length === 0 && ! speaksForOne( target ) )
	);
}

/** A page of more specialties than these belongs to none of them. */
const MAX_OWN = 2;

/** A way into one specialty: its title says so, or the site keeps it in no other. */
function speaksForOne( { specialties }: PathwayPage ): boolean {
	return specialties.named.size > 0 || specialties.terms.size === 1;
}

type Add = (
	code: StepReason[ 'code' ],
	weight: number,
	values?: StepReason[ 'values' ]
) => void;

/** What the site says: relations it keeps, and links of its editors. */
function addFacts(
	source: PathwaySource,
	place: number,
	target: PathwayPage,
	add: Add
): void {
	const fact =
		source.facts.relations?.find(
			( { targetId } ) => targetId === target.facts.id
		) ??
		target.facts.relations?.find(
			( { targetId } ) => targetId === source.facts.id
		);

	if ( fact ) {
		add( 'relation', WEIGHTS.relation, { kind: fact.kind } );
	}
	if ( source.linked.has( place ) ) {
		add( 'linked', WEIGHTS.linked );
	}
	if (
		source.place !== null &&
		mayExemplify( source, target ) &&
		source.linkedFrom.has( place )
	) {
		add( 'links-here', WEIGHTS.linksHere );
	}
}

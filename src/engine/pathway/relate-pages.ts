import type { StepReason } from '../../contract/types';

import type { PathwayPage, PathwaySite } from './compile-pathway';
import type { ConceptRelations } from './concept-relations';
import type { PathwaySource } from './read-post';
import { sharedSpecialty } from './specialty';

/** How two pages belong together, and how surely. */
export interface Tie {
	/** 0 to 1: as if each reason alone were a chance, and any of them enough. */
	strength: number;
	/** Strongest first. */
	reasons: StepReason[];
	/** Medicine, the site's facts or its editors say so: not only similar words. */
	isKnown: boolean;
}

/** What each kind of evidence weighs, 0 to 1. Judged, not fitted: what an editor or medicine says outweighs what words suggest. */
const WEIGHTS = {
	relation: 0.8,
	knownRelation: 0.75,
	knownRelationNear: 0.5,
	sameSubject: 0.8,
	namesThis: 0.8,
	linked: 0.55,
	linksHere: 0.45,
	spokenOf: 0.5,
	sameCondition: 0.5,
	sameConditionMinor: 0.45,
	sameConditionNear: 0.35,
	ownSpecialty: 0.5,
	sameSpecialty: 0.2,
	sameTopic: 0.35,
} as const;

/** Below this two texts have only common words in common. */
const MIN_SIMILARITY = 0.12;

/** Roles whose pages speak for a whole specialty. */
const WAYS_IN: ReadonlySet< string > = new Set( [
	'appointment',
	'specialty',
	'service',
] );

/**
 * What ties a page to another: facts of the site, relations of the vocabulary, links of editors, words.
 *
 * @param source Page that leads on.
 * @param place  Place of the other.
 * @param target The other.
 * @param site   Compiled site.
 */
export function relatePages(
	source: PathwaySource,
	place: number,
	target: PathwayPage,
	site: PathwaySite
): Tie {
	const reasons: StepReason[] = [];
	const add = (
		code: StepReason[ 'code' ],
		weight: number,
		values: StepReason[ 'values' ] = {}
	) => reasons.push( { code, weight, values } );

	addFacts( source, place, target, site, add );
	addTopics( source, target, site, add );

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
			WAYS_IN.has( target.role ) &&
				speaksForOne( target ) &&
				source.specialties.terms.size <= MAX_OWN
				? WEIGHTS.ownSpecialty
				: WEIGHTS.sameSpecialty,
			{ name: specialty }
		);
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
	{ links }: PathwaySite,
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
		links.outbound( place ).has( source.place )
	) {
		add( 'links-here', WEIGHTS.linksHere );
	}
}

/** What medicine says of their subjects: the best of it only, since the rest follows from that. */
function addTopics(
	source: PathwaySource,
	target: PathwayPage,
	{ relations }: PathwaySite,
	add: Add
): void {
	const here = subjects( source );
	const there = subjects( target );
	const nameOf = ( id: string ) => relations.concept( id )?.names[ 0 ] ?? id;
	const same = here.find( ( id ) => there.includes( id ) );

	if ( same !== undefined ) {
		add( 'same-subject', WEIGHTS.sameSubject, { name: nameOf( same ) } );
		return;
	}

	for ( const one of here ) {
		const direct = there.find( ( id ) => relations.of( one ).has( id ) );
		if ( direct !== undefined ) {
			add( 'known-relation', WEIGHTS.knownRelation, {
				name: nameOf( one ),
			} );
			return;
		}
	}
	for ( const one of here ) {
		if ( there.some( ( id ) => areNear( one, id, relations ) ) ) {
			add( 'known-relation', WEIGHTS.knownRelationNear, {
				name: nameOf( one ),
			} );
			return;
		}
	}

	const conditions = [ ...source.topics.conditions ];
	const exact = conditions.find( ( id ) =>
		target.topics.conditions.has( id )
	);
	const near = ( others: ReadonlySet< string > ) =>
		conditions.find( ( id ) =>
			[ ...others ].some( ( other ) =>
				relations.lineOf( id ).has( other )
			)
		);
	const minor = near( target.topics.minorConditions );
	const wider = near( target.topics.conditions );

	if ( exact !== undefined ) {
		add( 'same-condition', WEIGHTS.sameCondition, {
			name: nameOf( exact ),
		} );
	} else if ( minor !== undefined ) {
		add( 'same-condition', WEIGHTS.sameConditionMinor, {
			name: nameOf( minor ),
		} );
	} else if ( wider !== undefined ) {
		add( 'same-condition', WEIGHTS.sameConditionNear, {
			name: nameOf( wider ),
		} );
	}
}

/**
 * Wider and narrower names share what is known of each, seen from the test or the treatment. Seen from the condition only signs
 * are shared: a sign of diabetes is one of each of its types, but not each test of a thyroid is one of each of its diseases.
 */
function areNear(
	one: string,
	other: string,
	relations: ConceptRelations
): boolean {
	if ( relations.lineOf( one ).has( other ) ) {
		return true;
	}
	for ( const line of relations.lineOf( other ) ) {
		if ( relations.of( one ).has( line ) ) {
			return true;
		}
	}
	for ( const line of relations.lineOf( one ) ) {
		if (
			/^(?:sign|cause)$/.test( relations.of( line ).get( other ) ?? '' )
		) {
			return true;
		}
	}
	return false;
}

/** What a page is about: what its whole title is the name of, else what its title speaks of. */
export function subjects( { topics }: PathwayPage ): readonly string[] {
	return topics.main.length > 0 ? topics.main : topics.named;
}

/** Noisy or: each reason alone may be enough (Pearl 1988). */
export function combine( reasons: readonly StepReason[] ): Tie {
	const sorted = [ ...reasons ].sort( ( a, b ) => b.weight - a.weight );

	return {
		strength:
			1 -
			sorted.reduce( ( left, { weight } ) => left * ( 1 - weight ), 1 ),
		reasons: sorted,
		isKnown: sorted.some( ( { code } ) => KNOWN.has( code ) ),
	};
}

const KNOWN: ReadonlySet< string > = new Set( [
	'relation',
	'known-relation',
	'same-subject',
	'names-this',
	'linked',
	'owner-pathway',
] );

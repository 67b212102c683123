import type { PageRole } from '../../contract/types';

import { sameLanguage } from './read-page';
import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';
import { PROMOTIONAL_ROLES } from './role';
import { areApart } from './specialty';
import type { Tie } from './tie';
import { treatsUnderWiderName } from './treats-under-wider-name';

/** Roles after which a visit has taken place already. */
const AFTER_A_VISIT: ReadonlySet< PageRole > = new Set( [
	'results',
	'aftercare',
	'medication',
	'care-plan',
	'treatment',
	'service',
	'test',
	'preparation',
	'resource',
	'telehealth',
	'appointment',
] );

/** Readers of these have been seen for it. */
const IN_CARE: ReadonlySet< PageRole > = new Set( [
	'care-plan',
	'aftercare',
] );

/** Done for a condition: one chooses among them. */
const CHOICES: ReadonlySet< PageRole > = new Set( [ 'treatment', 'service' ] );

/** What ties two pages by what stands in them. */
const BY_TEXT = [
	'same-subject',
	'names-this',
	'linked',
	'links-here',
	'spoken-of',
	'relation',
] as const;

/** What ties two pages to each other, and not only both to a condition or a specialty. */
const TO_EACH_OTHER = [ 'known-relation', ...BY_TEXT ] as const;

const ILLNESS: ReadonlySet< PageRole > = new Set( [ 'condition', 'symptom' ] );

/** A sign of so many conditions tells of none of them. */
const MANY_CAUSES = 5;

/** What may serve two look-alikes: rehabilitation, a program, light for the skin. */
const FOR_SEVERAL: ReadonlySet< PageRole > = new Set( [
	'treatment',
	'aftercare',
	'care-plan',
	'service',
	'prevention',
] );

/**
 * Whether a page may be a next step at all, whatever its strength: never a different condition, nobody and nothing for other
 * readers, never an invitation as the answer to an emergency. Where two pages disagree about the condition, only an editor's
 * own link between them counts.
 */
export function mayFollow(
	source: PathwaySource,
	target: PathwayPage,
	tie: Tie,
	site: PathwaySite
): boolean {
	const has = ( code: string ) =>
		tie.reasons.some( ( reason ) => reason.code === code );
	const isLinked = has( 'linked' ) || has( 'relation' );
	const isMutual = has( 'linked' ) && has( 'links-here' );

	if (
		! sameLanguage( source.facts, target.facts ) ||
		( isForOthers( source, target ) && ! isMutual ) ||
		isTwin( source, target ) ||
		( target.isFollowUp &&
			target.role === 'appointment' &&
			! AFTER_A_VISIT.has( source.role ) ) ||
		( target.isFirstVisit &&
			target.role === 'appointment' &&
			IN_CARE.has( source.role ) )
	) {
		return false;
	}

	if ( source.isEmergencyAdvice || source.danger !== 'none' ) {
		const isUrgent = source.isEmergencyAdvice || source.role === 'symptom';
		if (
			isUrgent &&
			( target.role === 'telehealth' ||
				( source.isEmergencyAdvice &&
					PROMOTIONAL_ROLES.has( target.role ) ) )
		) {
			return false;
		}
	}

	// Whoever recovers has chosen: another treatment of the same condition is none for them (an injection after a new joint).
	if (
		source.role === 'aftercare' &&
		CHOICES.has( target.role ) &&
		! TO_EACH_OTHER.some( has )
	) {
		return false;
	}

	// A sign of this and much else that neither page mentions (a racing heart and low blood sugar) is none to go by.
	if ( isFarFetched( source, target, site ) && ! BY_TEXT.some( has ) ) {
		return false;
	}

	if (
		areApart( source.specialties, target.specialties ) &&
		! isMutual &&
		! has( 'relation' ) &&
		! has( 'same-subject' ) &&
		! has( 'known-relation' ) &&
		! has( 'names-this' )
	) {
		return false;
	}

	switch ( compareConditions( source, target, site ) ) {
		case 'different':
			// An editor knows of more uses than the vocabulary; a medicine, a test and an illness are never taken for another.
			return has( 'linked' ) && FOR_SEVERAL.has( target.role );
		case 'other':
			return (
				isLinked ||
				treatsUnderWiderName( source, target, site ) ||
				( has( 'links-here' ) &&
					source.role !== target.role &&
					ILLNESS.has( source.role ) &&
					ILLNESS.has( target.role ) )
			);
		case 'unknown':
			return ILLNESS.has( target.role ) ? tie.isKnown : true;
		case 'same':
			return (
				source.role !== 'condition' ||
				target.role !== 'condition' ||
				isLinked ||
				has( 'links-here' ) ||
				isOnOneLine( source, target, site )
			);
	}
}

/** How the conditions of two pages compare: shared, look-alikes, simply others, or not to be told. */
export function compareConditions(
	source: PathwayPage,
	target: PathwayPage,
	{ relations }: PathwaySite
): 'same' | 'different' | 'other' | 'unknown' {
	const here = conditionsOf( source );
	// Of a hub or a way in, the summary gives examples; of a clinician it says for whom.
	const there =
		target.role === 'clinician'
			? conditionsOf( target )
			: [ ...target.topics.conditions ];

	if ( here.length === 0 || there.length === 0 ) {
		return 'unknown';
	}

	if ( here.some( ( one ) => there.includes( one ) ) ) {
		return 'same';
	}

	const isShared = here.some( ( one ) => {
		const kin = relations.kinOf( one );
		return there.some( ( other ) => kin.has( other ) );
	} );
	const isMistakable = here.some( ( one ) => {
		const different = relations.differentOf( one );
		return there.some( ( other ) => different.has( other ) );
	} );

	// A page on one condition only is never taken for its look-alike, even if they have a name in common.
	if ( isMistakable && ( ! isShared || ILLNESS.has( target.role ) ) ) {
		return 'different';
	}
	return isShared ? 'same' : 'other';
}

function conditionsOf( { topics }: PathwayPage ): string[] {
	return [
		...( topics.conditions.size > 0
			? topics.conditions
			: topics.minorConditions ),
	];
}

/** Whether two pages are on a condition and on a sign that alone says little about it. */
function isFarFetched(
	source: PathwayPage,
	target: PathwayPage,
	{ relations }: PathwaySite
): boolean {
	const [ sign ] = [ source, target ].filter(
		( { role } ) => role === 'symptom'
	);

	return (
		sign !== undefined &&
		[ source, target ].some( ( { role } ) => role === 'condition' ) &&
		sign.topics.main.some(
			( id ) =>
				[ ...relations.of( id ).values() ].filter(
					( link ) => link === 'cause'
				).length >= MANY_CAUSES
		)
	);
}

/** A page of the same role on the same subject says the same again. */
function isTwin( source: PathwayPage, target: PathwayPage ): boolean {
	const [ main ] = source.topics.main;

	return (
		main !== undefined &&
		source.role === target.role &&
		target.topics.main[ 0 ] === main
	);
}

/** Whether the condition of one page is a wider or narrower name of the other's. */
function isOnOneLine(
	source: PathwayPage,
	target: PathwayPage,
	{ relations }: PathwaySite
): boolean {
	return source.topics.main.some( ( one ) =>
		target.topics.main.some( ( other ) =>
			relations.lineOf( one ).has( other )
		)
	);
}

/** A page for children is no step for adults, nor the other way round. */
export function isForOthers(
	source: PathwayPage,
	target: PathwayPage
): boolean {
	return (
		source.audience !== null &&
		target.audience !== null &&
		source.audience !== target.audience
	);
}

import type { PageRole } from '../../contract/types';

import { candidatesFor } from './candidates';
import type { PathwaySite } from './compile-pathway';
import { leaveRivals } from './leave-rivals';
import type { PathwayPage } from './read-page';
import { mayFollow } from './may-follow';
import { emergencyAdvice, openWays } from './open-ways';
import { placesOfCare } from './places-of-care';
import { preferencesOf } from './preference';
import { toStep } from './possible-step';
import type { PossibleStep } from './possible-step';
import type { PathwaySource } from './read-post';
import { liftableTo, relatePages } from './relate-pages';
import { combine } from './tie';
import type { Tie } from './tie';
import { follow } from './stages';

/** A tie weaker than this is no reason to send a reader anywhere. */
const MIN_STRENGTH = 0.5;
const LIFTABLE = liftableTo( MIN_STRENGTH );
/** And a page that is hardly ever needed after this role, none to show. */
const MIN_NEED = 0.25;
const OPEN_TO_ALL = 0.5;
/** How much the reader of a condition needs the place where it is treated, once facts of the site say which it is. */
const PLACE_OF_CARE = 0.5;

/** Of two that fit alike, the one that the rest of the site leads to: at most so much more. */
const WELL_KNOWN = 0.1;
const MANY_LINKS = 20;

function knownness( inbound: number ): number {
	return Math.min( 1, Math.log( 1 + inbound ) / Math.log( 1 + MANY_LINKS ) );
}

/** However strong its tie, a page must be of a role that may be needed after this one. */
function isEverNeeded( source: PageRole ): ( target: PageRole ) => boolean {
	return ( target ) =>
		follow( source, target ) * ( 1 + WELL_KNOWN ) >= MIN_NEED;
}

/** All pages that may follow a source, in no order. */
export function findSteps(
	source: PathwaySource,
	site: PathwaySite
): PossibleStep[] {
	const steps: PossibleStep[] = [];
	const preferenceFor = preferencesOf( source, site );
	const offer = (
		place: number,
		tie: Tie,
		wanted = follow(
			source.role,
			( site.pages[ place ] as PathwayPage ).role
		)
	) => {
		if ( tie.strength < MIN_STRENGTH ) {
			return;
		}
		const target = site.pages[ place ] as PathwayPage;
		const need =
			tie.strength *
			wanted *
			( 1 + WELL_KNOWN * knownness( target.facts.inboundCount ) );

		if (
			need >= MIN_NEED &&
			! target.isEmergencyAdvice &&
			mayFollow( source, target, tie, site )
		) {
			const { share, reasons } = preferenceFor( place );
			steps.push(
				toStep(
					source,
					place,
					target,
					{ ...tie, reasons: [ ...tie.reasons, ...reasons ] },
					need,
					need * ( 1 + share )
				)
			);
		}
	};

	for ( const place of candidatesFor(
		source,
		site,
		isEverNeeded( source.role )
	) ) {
		const target = site.pages[ place ] as PathwayPage;
		offer( place, relatePages( source, place, target, site, LIFTABLE ) );
	}

	for ( const [ place, tie ] of placesOfCare( source, steps, site ) ) {
		offer( place, tie, PLACE_OF_CARE );
	}

	// What is open to all stands in where nothing is nearer.
	const known = new Set( steps.map( ( { role } ) => role ) );
	for ( const place of openWays( source, site ) ) {
		if ( ! known.has( site.pages[ place ]?.role ?? 'article' ) ) {
			offer(
				place,
				combine( [
					{ code: 'open-to-all', weight: OPEN_TO_ALL, values: {} },
				] )
			);
		}
	}

	return leaveRivals( steps, source, site );
}

/** Pages on a sign, and pages that invite to wait for a visit. */
const BESIDE_DANGER: ReadonlySet< string > = new Set( [
	'symptom',
	'appointment',
	'telehealth',
] );

/** The advice that must stand before all else, or null: where signs must not wait, or somebody's life is in danger. */
export function findEmergencyStep(
	source: PathwaySource,
	site: PathwaySite
): PossibleStep | null {
	const isNeeded =
		source.danger === 'life' ||
		( source.danger === 'signs' && BESIDE_DANGER.has( source.role ) );
	const place = isNeeded ? emergencyAdvice( source, site ) : null;

	return place === null
		? null
		: toStep(
				source,
				place,
				site.pages[ place ] as PathwayPage,
				combine( [ { code: 'danger-signs', weight: 1, values: {} } ] ),
				1
			);
}

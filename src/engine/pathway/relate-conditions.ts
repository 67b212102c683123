import type { StepReason } from '../../contract/types';

import type { ConceptLink, ConceptRelations } from './concept-relations';
import { shareField } from './specialty';

/** A reason, and what it is the same reason as when another name of the condition gives it again. */
export interface KeyedReason {
	key: string;
	reason: StepReason;
}

/** A condition that another can lead to says most of it; looking back it is as true, and a little less of use. */
const COMPLICATION = 0.7;
const LEADS_TO = 0.65;
/** What only two conditions have in common; what more have weighs less. */
const SHARED = 0.6;
/** A treatment of more conditions than this is a treatment of everything: antibiotics, exercises, pain relief. */
const MANY_TREATED = 4;

const BACK: ReadonlyMap< ConceptLink, ConceptLink > = new Map( [
	[ 'sign', 'cause' ],
	[ 'treatment', 'use' ],
] );

/**
 * Conditions that have to do with one, by medicine alone. A sign or a treatment counts by how few conditions have it, and only
 * between conditions of one field of medicine: elsewhere the same medicine treats what has nothing to do with each other
 * (hair loss and a large prostate), and the same sign (palpitations of the heart and of anxiety) tells conditions apart.
 *
 * @param id Condition.
 * @return Other conditions with what ties them to it. Look-alikes are among them.
 */
export function relateConditions(
	id: string,
	relations: ConceptRelations
): Map< string, KeyedReason[] > {
	const found = new Map< string, KeyedReason[] >();
	const own = relations.concept( id );
	const add = ( other: string, keyed: KeyedReason ) => {
		if ( other !== id ) {
			found.set( other, [ ...( found.get( other ) ?? [] ), keyed ] );
		}
	};
	const reason = (
		code: StepReason[ 'code' ],
		weight: number,
		named: string
	): StepReason => ( {
		code,
		weight,
		values: { name: relations.concept( named )?.names[ 0 ] ?? named },
	} );

	for ( const other of relations.complicationsOf( id ) ) {
		const { size } = relations.causesOf( other );
		add( other, {
			key: 'complication',
			reason: reason(
				'complication',
				COMPLICATION * specificity( size ),
				id
			),
		} );
	}
	for ( const other of relations.causesOf( id ) ) {
		const { size } = relations.complicationsOf( other );
		add( other, {
			key: 'leads-to',
			reason: reason( 'leads-to', LEADS_TO * specificity( size ), id ),
		} );
	}
	for ( const [ shared, link ] of relations.of( id ) ) {
		const back = BACK.get( link );
		const others =
			back === undefined ? [] : conditionsBy( shared, back, relations );
		if ( link === 'treatment' && others.length > MANY_TREATED ) {
			continue;
		}
		const code = link === 'treatment' ? 'shares-treatment' : 'shares';
		const weight = SHARED / Math.sqrt( Math.max( others.length - 1, 1 ) );
		for ( const other of others ) {
			if ( shareField( own, relations.concept( other ) ) ) {
				add( other, {
					key: shared,
					reason: reason( code, weight, shared ),
				} );
			}
		}
	}

	return found;
}

/** What has one cause has more to do with it than what has ten, and the other way round: 1 down to 0.7. */
function specificity( others: number ): number {
	return 0.7 + 0.3 / Math.sqrt( Math.max( others, 1 ) );
}

/** The conditions that have a sign, or that a treatment is for. */
function conditionsBy(
	shared: string,
	link: ConceptLink,
	relations: ConceptRelations
): string[] {
	return [ ...relations.of( shared ) ]
		.filter(
			( [ other, back ] ) =>
				back === link &&
				relations.concept( other )?.kind === 'condition'
		)
		.map( ( [ other ] ) => other );
}

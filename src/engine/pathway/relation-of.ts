import type { PageRole, StepRelation } from '../../contract/types';

import type { PathwayPage } from './read-page';

/** What a page of each role is to most others. */
const BY_ROLE: Readonly< Record< PageRole, StepRelation > > = {
	symptom: 'sign',
	condition: 'explanation',
	test: 'test',
	preparation: 'preparation',
	results: 'results',
	treatment: 'treatment',
	medication: 'medication',
	'care-plan': 'care-plan',
	aftercare: 'aftercare',
	prevention: 'prevention',
	service: 'service',
	specialty: 'specialty',
	clinician: 'clinician',
	location: 'location',
	telehealth: 'telehealth',
	appointment: 'appointment',
	referral: 'referral',
	coverage: 'coverage',
	resource: 'resource',
	policy: 'policy',
	article: 'reading',
};

/** What a target is to a source: the same condition page is the cause of a symptom and the explanation of a test. */
export function relationOf(
	source: PathwayPage,
	target: PathwayPage
): StepRelation {
	if ( target.isEmergencyAdvice ) {
		return 'emergency-advice';
	}
	if ( target.role === 'appointment' && target.isFollowUp ) {
		return 'follow-up';
	}
	if ( target.role === 'condition' && source.role === 'symptom' ) {
		return 'cause';
	}
	if (
		( target.role === 'condition' && source.role === 'condition' ) ||
		( target.role === 'symptom' && source.role === 'symptom' )
	) {
		return 'related-condition';
	}
	return BY_ROLE[ target.role ];
}

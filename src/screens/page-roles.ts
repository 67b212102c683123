import type { PageRole } from '../contract/types';

const ROLES: Record< PageRole, true > = {
	symptom: true,
	condition: true,
	test: true,
	preparation: true,
	results: true,
	treatment: true,
	medication: true,
	'care-plan': true,
	aftercare: true,
	prevention: true,
	service: true,
	specialty: true,
	clinician: true,
	location: true,
	telehealth: true,
	appointment: true,
	referral: true,
	coverage: true,
	resource: true,
	policy: true,
	article: true,
};

/** Every role, in the order of the care pathway. */
export const PAGE_ROLES = Object.keys( ROLES ) as PageRole[];

export function isRole( role: unknown ): role is PageRole {
	return typeof role === 'string' && Object.hasOwn( ROLES, role );
}

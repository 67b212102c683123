import { _x } from '@wordpress/i18n';

import type { PageRole } from '../contract/types';

/** What a page is for, in the writer's language; null for a value that is no role of ours. */
export function roleName( role: string ): string | null {
	switch ( role as PageRole ) {
		case 'symptom':
			return _x( 'Symptom', 'page role', 'care-pathway-links' );
		case 'condition':
			return _x( 'Condition', 'page role', 'care-pathway-links' );
		case 'test':
			return _x( 'Test', 'page role', 'care-pathway-links' );
		case 'preparation':
			return _x( 'Preparation', 'page role', 'care-pathway-links' );
		case 'results':
			return _x( 'Results', 'page role', 'care-pathway-links' );
		case 'treatment':
			return _x( 'Treatment', 'page role', 'care-pathway-links' );
		case 'medication':
			return _x( 'Medication', 'page role', 'care-pathway-links' );
		case 'care-plan':
			return _x( 'Care plan', 'page role', 'care-pathway-links' );
		case 'aftercare':
			return _x( 'Aftercare', 'page role', 'care-pathway-links' );
		case 'prevention':
			return _x( 'Prevention', 'page role', 'care-pathway-links' );
		case 'service':
			return _x( 'Service', 'page role', 'care-pathway-links' );
		case 'specialty':
			return _x( 'Specialty', 'page role', 'care-pathway-links' );
		case 'clinician':
			return _x( 'Clinician', 'page role', 'care-pathway-links' );
		case 'location':
			return _x( 'Location', 'page role', 'care-pathway-links' );
		case 'telehealth':
			return _x( 'Telehealth', 'page role', 'care-pathway-links' );
		case 'appointment':
			return _x( 'Appointment', 'page role', 'care-pathway-links' );
		case 'referral':
			return _x( 'Referral', 'page role', 'care-pathway-links' );
		case 'coverage':
			return _x( 'Costs and cover', 'page role', 'care-pathway-links' );
		case 'resource':
			return _x( 'Resource', 'page role', 'care-pathway-links' );
		case 'policy':
			return _x( 'Policy', 'page role', 'care-pathway-links' );
		case 'article':
			return _x( 'Article', 'page role', 'care-pathway-links' );
		default:
			return null;
	}
}

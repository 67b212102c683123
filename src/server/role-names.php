<?php
/**
 * What the roles of a page are called, where WordPress' own screens name them; as in src/screens/role-name.ts.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RoleNames;

/**
 * Every role with its name, in the order of the care pathway.
 *
 * @return array<string, string>
 */
function role_names(): array {
	return array(
		'symptom'     => _x( 'Symptom', 'page role', 'care-pathway-links' ),
		'condition'   => _x( 'Condition', 'page role', 'care-pathway-links' ),
		'test'        => _x( 'Test', 'page role', 'care-pathway-links' ),
		'preparation' => _x( 'Preparation', 'page role', 'care-pathway-links' ),
		'results'     => _x( 'Results', 'page role', 'care-pathway-links' ),
		'treatment'   => _x( 'Treatment', 'page role', 'care-pathway-links' ),
		'medication'  => _x( 'Medication', 'page role', 'care-pathway-links' ),
		'care-plan'   => _x( 'Care plan', 'page role', 'care-pathway-links' ),
		'aftercare'   => _x( 'Aftercare', 'page role', 'care-pathway-links' ),
		'prevention'  => _x( 'Prevention', 'page role', 'care-pathway-links' ),
		'service'     => _x( 'Service', 'page role', 'care-pathway-links' ),
		'specialty'   => _x( 'Specialty', 'page role', 'care-pathway-links' ),
		'clinician'   => _x( 'Clinician', 'page role', 'care-pathway-links' ),
		'location'    => _x( 'Location', 'page role', 'care-pathway-links' ),
		'telehealth'  => _x( 'Telehealth', 'page role', 'care-pathway-links' ),
		'appointment' => _x( 'Appointment', 'page role', 'care-pathway-links' ),
		'referral'    => _x( 'Referral', 'page role', 'care-pathway-links' ),
		'coverage'    => _x( 'Costs and cover', 'page role', 'care-pathway-links' ),
		'resource'    => _x( 'Resource', 'page role', 'care-pathway-links' ),
		'policy'      => _x( 'Policy', 'page role', 'care-pathway-links' ),
		'article'     => _x( 'Article', 'page role', 'care-pathway-links' ),
	);
}

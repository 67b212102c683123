import { __, sprintf } from '@wordpress/i18n';

import type { NextStep } from '../../contract/types';

/**
 * Words for the link of a step that fit what the page is to this one; empty where its title says it best. They never hold a
 * title, which may change.
 */
export function stepLabel( {
	relation,
	subject,
	reasons,
}: Pick< NextStep, 'relation' | 'subject' | 'reasons' > ): string {
	switch ( relation ) {
		case 'emergency-advice':
			return __( 'When to get emergency help', 'care-pathway-links' );
		case 'cause':
			return withSubject( subject, ( name ) =>
				sprintf(
					/* translators: %s: a condition in lower case, such as "type 2 diabetes". Words of a link. */
					__( 'A possible cause: %s', 'care-pathway-links' ),
					name
				)
			);
		case 'explanation':
			return withSubject( subject, ( name ) =>
				sprintf(
					/* translators: %s: a condition in lower case, such as "type 2 diabetes". Words of a link. */
					__( 'About %s', 'care-pathway-links' ),
					name
				)
			);
		case 'sign':
			return withSubject( subject, ( name ) =>
				sprintf(
					/* translators: %s: a symptom in lower case, such as "high blood sugar". Words of a link. */
					__( 'Know the signs: %s', 'care-pathway-links' ),
					name
				)
			);
		case 'related-condition':
			return withSubject( subject, ( name ) =>
				sprintf(
					/* translators: %s: a condition in lower case. Words of a link. */
					__( 'Related: %s', 'care-pathway-links' ),
					name
				)
			);
		case 'test':
			return isKnown( reasons )
				? __( 'How it is diagnosed', 'care-pathway-links' )
				: '';
		case 'treatment':
			return isKnown( reasons )
				? __( 'How it is treated', 'care-pathway-links' )
				: '';
		case 'preparation':
			return withSubject( subject, ( name ) =>
				sprintf(
					/* translators: %s: a test in lower case, such as "blood test". Words of a link. */
					__( 'Prepare for your %s', 'care-pathway-links' ),
					name
				)
			);
		case 'results':
			return __( 'What your result means', 'care-pathway-links' );
		case 'aftercare':
			return isKnown( reasons )
				? __( 'What comes after', 'care-pathway-links' )
				: '';
		case 'prevention':
			return isKnown( reasons )
				? __( 'How to prevent it', 'care-pathway-links' )
				: '';
		case 'clinician':
			return withSubject( subject, ( name ) =>
				sprintf(
					/* translators: %s: a condition in lower case, such as "thyroid nodules". Words of a link to a clinician's page. */
					__( 'Who treats %s', 'care-pathway-links' ),
					name
				)
			);
		case 'appointment':
			return subject === null
				? __( 'Book a visit', 'care-pathway-links' )
				: sprintf(
						/* translators: %s: a kind of visit in lower case, such as "diabetes evaluation". Words of a link. */
						__( 'Book your %s', 'care-pathway-links' ),
						subject
					);
		case 'follow-up':
			return __( 'Book a follow-up visit', 'care-pathway-links' );
		case 'location':
			return __( 'Where to go', 'care-pathway-links' );
		case 'telehealth':
			return __( 'Talk to us by video', 'care-pathway-links' );
		case 'coverage':
			return __( 'What it costs', 'care-pathway-links' );
		case 'medication':
		case 'care-plan':
		case 'service':
		case 'specialty':
		case 'referral':
		case 'resource':
		case 'policy':
		case 'reading':
			return '';
	}
}

/** That a test diagnoses, or a treatment treats, is said only where medicine or the site's facts say so. */
function isKnown( reasons: NextStep[ 'reasons' ] ): boolean {
	return reasons.some(
		( { code } ) => code === 'known-relation' || code === 'relation'
	);
}

function withSubject(
	subject: string | null,
	say: ( subject: string ) => string
): string {
	return subject === null ? '' : say( subject );
}

/**
 * Whether words of the interface may go into a post: only where both are in the same language.
 *
 * @param postLanguage Such as "en-US".
 */
export function speaksLanguage( postLanguage: string ): boolean {
	const code = ( tag: string ) => tag.toLowerCase().split( /[-_]/ )[ 0 ];
	return (
		code( document.documentElement.lang || 'en' ) === code( postLanguage )
	);
}

import { __, sprintf } from '@wordpress/i18n';

import type { StepReason, StepRelation } from '../../contract/types';

/**
 * Why a page is offered, as a sentence: short, no jargon.
 *
 * @param reason   Code and names.
 * @param relation What the page is to this one, where it is a step: some reasons can then be said more plainly.
 */
export function stepReasonText(
	reason: StepReason,
	relation?: StepRelation
): string {
	const { code, values } = reason;
	const name = () => String( values.name ?? '' );

	switch ( code ) {
		case 'danger-signs':
			return __(
				'Your text names signs that must not wait',
				'care-pathway-links'
			);
		case 'owner-pathway':
			return sprintf(
				/* translators: %s: name of a care pathway that the site has made. */
				__( 'From your pathway: %s', 'care-pathway-links' ),
				name()
			);
		case 'known-relation':
			return knownText( name(), relation );
		case 'same-subject':
			return sprintf(
				/* translators: %s: a medical subject, such as "type 2 diabetes". */
				__( 'Both pages are about: %s', 'care-pathway-links' ),
				name()
			);
		case 'names-this':
			return __( 'Its title names this page', 'care-pathway-links' );
		case 'same-condition':
			return sprintf(
				/* translators: %s: a condition, such as "type 2 diabetes". */
				__( 'For the same condition: %s', 'care-pathway-links' ),
				name()
			);
		case 'linked':
			return __( 'You already link to it', 'care-pathway-links' );
		case 'links-here':
			return __( 'It links to this page', 'care-pathway-links' );
		case 'spoken-of':
			return sprintf(
				/* translators: %s: words of the text. */
				__( 'Your text speaks of it: “%s”', 'care-pathway-links' ),
				name()
			);
		case 'relation':
			return relationText( String( values.kind ?? '' ) );
		case 'same-specialty':
			return __( 'The same field of medicine', 'care-pathway-links' );
		case 'same-location':
			return sprintf(
				/* translators: %s: name of a place of the clinic, such as "Riverside Clinic". */
				__( 'At the same place: %s', 'care-pathway-links' ),
				name()
			);
		case 'by-video':
			return __( 'Seen by video', 'care-pathway-links' );
		case 'same-topic':
			return __( 'Both pages use the same words', 'care-pathway-links' );
		case 'open-to-all':
			return __( 'It is for every reader', 'care-pathway-links' );
		case 'below':
			return __(
				'It belongs to this page by its address',
				'care-pathway-links'
			);
		case 'shares':
			return sprintf(
				/* translators: %s: a sign that two conditions have in common, such as "thirst". */
				__( 'They have in common: %s', 'care-pathway-links' ),
				name()
			);
		case 'shares-treatment':
			return sprintf(
				/* translators: %s: a treatment that two conditions have in common, such as "metformin". */
				__( 'Both may be treated with: %s', 'care-pathway-links' ),
				name()
			);
		case 'complication':
			return sprintf(
				/* translators: %s: a condition that can lead to another one, such as "type 2 diabetes". */
				__( 'A possible complication of: %s', 'care-pathway-links' ),
				name()
			);
		case 'leads-to':
			return sprintf(
				/* translators: %s: a condition that another one can lead to, such as "heart failure". */
				__( 'Can lead to: %s', 'care-pathway-links' ),
				name()
			);
		case 'pillar-page':
			return __( 'A main page of your site', 'care-pathway-links' );
		case 'primary-target':
			return __(
				'One of the pages you want to be found',
				'care-pathway-links'
			);
	}
}

function relationText( kind: string ): string {
	switch ( kind ) {
		case 'treats':
			return __( 'Your site says: treated here', 'care-pathway-links' );
		case 'practises-at':
			return __(
				'Your site says: they see patients here',
				'care-pathway-links'
			);
		case 'offers':
			return __( 'Your site says: offered here', 'care-pathway-links' );
		default:
			return __(
				'Your site says they belong together',
				'care-pathway-links'
			);
	}
}

/** What medicine knows of the two: the name is the one that both have to do with. */
function knownText( name: string, relation?: StepRelation ): string {
	switch ( relation ) {
		case 'test':
			return sprintf(
				/* translators: %s: a condition or a sign, such as "type 2 diabetes". */
				__( 'A usual test for: %s', 'care-pathway-links' ),
				name
			);
		case 'treatment':
			return sprintf(
				/* translators: %s: a condition or a sign, such as "type 2 diabetes". */
				__( 'A usual treatment for: %s', 'care-pathway-links' ),
				name
			);
		case 'medication':
			return sprintf(
				/* translators: %s: a condition or a sign, such as "type 2 diabetes". */
				__( 'A usual medicine for: %s', 'care-pathway-links' ),
				name
			);
		case 'sign':
			return sprintf(
				/* translators: %s: a condition, such as "type 2 diabetes". */
				__( 'A sign of: %s', 'care-pathway-links' ),
				name
			);
		case 'cause':
			return sprintf(
				/* translators: %s: a sign, such as "high blood sugar". */
				__( 'A possible cause of: %s', 'care-pathway-links' ),
				name
			);
		case 'aftercare':
			return sprintf(
				/* translators: %s: a condition or a treatment, such as "knee replacement". */
				__( 'Usual care after: %s', 'care-pathway-links' ),
				name
			);
		default:
			return sprintf(
				/* translators: %s: a medical subject, such as "type 2 diabetes". */
				__( 'Goes together with: %s', 'care-pathway-links' ),
				name
			);
	}
}

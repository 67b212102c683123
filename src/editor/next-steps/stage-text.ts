import { __ } from '@wordpress/i18n';

import type { PageRole, Stage } from '../../contract/types';

/** That the site has no page for a stage, in words of what is missing. */
export function missingText( stage: Stage ): string {
	switch ( stage ) {
		case 'recognise':
			return __(
				'No page on the signs of this yet',
				'care-pathway-links'
			);
		case 'understand':
			return __( 'No page that explains this yet', 'care-pathway-links' );
		case 'test':
			return __(
				'No page on how this is tested yet',
				'care-pathway-links'
			);
		case 'treat':
			return __(
				'No page on how this is treated yet',
				'care-pathway-links'
			);
		case 'recover':
			return __(
				'No page on what comes after, or on prevention yet',
				'care-pathway-links'
			);
		case 'get-care':
			return __(
				'No page on who treats this or how to book yet',
				'care-pathway-links'
			);
	}
}

/**
 * What readers of a page need and the site has no page for.
 *
 * @param gap  Role of the page that is missing.
 * @param role Role of the page being written.
 */
export function gapText( gap: PageRole, role: PageRole ): string {
	switch ( gap ) {
		case 'preparation':
			return role === 'test'
				? __(
						'No page on preparing for this test yet',
						'care-pathway-links'
					)
				: __( 'No page on how to prepare yet', 'care-pathway-links' );
		case 'results':
			return __(
				'No page on what the result means yet',
				'care-pathway-links'
			);
		case 'aftercare':
			return __(
				'No page on what comes after yet',
				'care-pathway-links'
			);
		default:
			return __( 'No page to book a visit on yet', 'care-pathway-links' );
	}
}

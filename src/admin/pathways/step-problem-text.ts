import { __ } from '@wordpress/i18n';

import type { StepProblem } from './judge-steps';

/** Why a step leads nobody on. */
export function stepProblemText( problem: StepProblem ): string {
	switch ( problem ) {
		case 'gone':
			return __(
				'This page was deleted, or visitors cannot open it any more. Readers are not led here.',
				'care-pathway-links'
			);
		case 'excluded':
			return __(
				'This page is kept out of suggestions. Readers are not led here.',
				'care-pathway-links'
			);
		case 'noindex':
			return __(
				'This page is hidden from search engines. Readers are not led here.',
				'care-pathway-links'
			);
		case 'other-language':
			return __(
				'This page is in another language than the pathway. Readers are not led here.',
				'care-pathway-links'
			);
		case 'again':
			return __(
				'This page is a step already. Readers are not led in a circle: it counts once.',
				'care-pathway-links'
			);
	}
}

/** Why a page that was found cannot become a step. */
export function whyNotText( problem: StepProblem ): string {
	switch ( problem ) {
		case 'gone':
			return __( 'Visitors cannot open it', 'care-pathway-links' );
		case 'excluded':
			return __( 'Kept out of suggestions', 'care-pathway-links' );
		case 'noindex':
			return __( 'Hidden from search engines', 'care-pathway-links' );
		case 'other-language':
			return __( 'In another language', 'care-pathway-links' );
		case 'again':
			return __( 'A step already', 'care-pathway-links' );
	}
}

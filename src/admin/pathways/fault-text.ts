import { __, sprintf } from '@wordpress/i18n';

import { MOST } from './check-pathway';
import type { PathwayFault } from './check-pathway';

/** What must be put right. */
export function faultText( fault: PathwayFault ): string {
	switch ( fault ) {
		case 'no-name':
			return __( 'Give the pathway a name.', 'care-pathway-links' );
		case 'long-name':
			return sprintf(
				/* translators: %d: number of characters. */
				__(
					'Shorten the name to %d characters.',
					'care-pathway-links'
				),
				MOST.name
			);
		case 'long-topic':
			return sprintf(
				/* translators: %d: number of characters. */
				__(
					'Shorten the topic to %d characters.',
					'care-pathway-links'
				),
				MOST.topic
			);
		case 'no-topic':
			return __(
				'Say the topic: the steps that are a kind of page are looked for among pages on it.',
				'care-pathway-links'
			);
		case 'no-steps':
			return __( 'Add at least one step.', 'care-pathway-links' );
		case 'many-steps':
			return sprintf(
				/* translators: %d: number of steps. */
				__(
					'Remove some steps: a pathway has at most %d.',
					'care-pathway-links'
				),
				MOST.steps
			);
	}
}

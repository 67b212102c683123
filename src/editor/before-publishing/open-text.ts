import { __, _n, sprintf } from '@wordpress/i18n';

import type { CheckedLine } from './judge-checklist';

/** What is missing, in a few words that may stand behind "Before publishing:". */
export function openText( { line, values }: CheckedLine ): string {
	if ( line.kind === 'own' ) {
		return line.text;
	}
	switch ( line.id ) {
		case 'leads-on':
			return __( 'it leads to no other page yet', 'care-pathway-links' );
		case 'leads-here':
			return __( 'nothing leads here yet', 'care-pathway-links' );
		case 'in-cluster':
			return sprintf(
				/* translators: %s: title of a page. */
				__( 'it does not lead to “%s” yet', 'care-pathway-links' ),
				String( values.title )
			);
		case 'reviewed':
			return __(
				'it does not say who reviewed it, and when',
				'care-pathway-links'
			);
		case 'no-findings':
			return sprintf(
				/* translators: %d: number of links. */
				_n(
					'%d link must be mended',
					'%d links must be mended',
					Number( values.count ),
					'care-pathway-links'
				),
				Number( values.count )
			);
	}
}
